import { type Item, isMark, isPlainWord, means } from "./item.ts"
import { phraseFrom, type Sentence } from "./noun-phrases.ts"
import { isVerbOfPast } from "./past-verbs.ts"

/** What a stretch of a sentence speaks of, from the item on where it starts to do so. */
export interface Subject {
  readonly at: number
  readonly measure: string | null
  /** The whole that the measure is a share of. */
  readonly of: string | null
  /** What happened to what is counted, where it is said without a noun: "погибли 14 человек". */
  readonly event: string | null
}

/** The subjects of a sentence in their order: each holds until the next. One pass. */
export function subjectsOf(sentence: Sentence, spoken: string | null): readonly Subject[] {
  const { items } = sentence.clause
  const subjects: Subject[] = []
  for (let at = 0; at < items.length; at++) {
    const named = namedAt(sentence, at, spoken)
    if (named !== null) subjects.push({ at, event: null, ...named })
    else if (at === 0 || startsStatement(items[at - 1])) {
      const opened = openedAt(sentence, at, subjects.at(-1)?.of ?? null)
      if (opened !== null) subjects.push(opened)
    }
  }
  return subjects
}

/** The subject of the figure at this item. */
export function subjectAt(subjects: readonly Subject[], at: number): Subject | null {
  return subjects.findLast((subject) => subject.at <= at) ?? null
}

/** "The number of burglaries", "the share of theft in all crime", "their share of all registered crimes". */
function namedAt(sentence: Sentence, at: number, spoken: string | null): Pick<Subject, "measure" | "of"> | null {
  const { items } = sentence.clause
  const item = items[at]
  if (!means(item, "count-noun") && !means(item, "share-noun")) return null
  const end = items.length
  const next = means(items[at + 1], "of") || means(items[at + 1], "among") ? at + 2 : at + 1
  const phrase = phraseFrom(sentence, next, end)
  if (phrase === null) return null
  if (means(item, "count-noun")) return { measure: phrase.text, of: null }
  if (means(items[at - 1], "their")) return { measure: spoken, of: phrase.text }
  const whole = means(items[phrase.next], "in") ? phraseFrom(sentence, phrase.next + 1, end) : null
  return { measure: phrase.text, of: whole?.text ?? null }
}

function startsStatement(item: Item | undefined): boolean {
  return isMark(item, ",;") || means(item, "of-whom") || /^(?:and|but|while|и|а|но)$/.test(item?.text ?? "")
}

/**
 * "Births rose", "экспорт – 4,1 млрд", "изъято 340 кг": a noun with a verb of its own or a dash for it, or a verb with what
 * it counts. Behind a semicolon or "of whom" nothing of what was spoken of before holds.
 */
function openedAt(sentence: Sentence, at: number, of: string | null): Subject | null {
  const { items } = sentence.clause
  const phrase = phraseFrom(sentence, at, items.length)
  const before = items[at - 1]
  const nothing = { at, measure: null, of: null, event: null }
  if (phrase !== null) {
    const next = items[phrase.next]
    const isDash = isMark(next, "-\u2013\u2014") && next?.spaced === true
    const isName = items[at]?.capital === true && at > 0
    const hasVerb = ["rise", "fall", "amount"].some((kind) => means(next, kind))
    if (isDash && isName) return null
    // Behind a comma a verb may still be that of the noun before it; a dash stands for the verb of this one.
    if (isDash) return { at, measure: phrase.text, of: at === 0 ? null : of, event: null }
    if (hasVerb && (at === 0 || !isVerbOfPast(items[phrase.next - 1])))
      return { at, measure: phrase.text, of: null, event: null }
    if (isVerbOfPast(items[at]) && leadsToFigure(items, phrase.next)) return { ...nothing, event: phrase.text }
  }
  return isMark(before, ";") || means(before, "of-whom") ? nothing : null
}

/** Nothing but a hedge or another plain word stands before the figure. */
function leadsToFigure(items: readonly Item[], from: number): boolean {
  let at = from
  while (means(items[at], "hedge") || means(items[at], "total") || means(items[at], "filler") || isPlainWord(items[at]))
    at++
  return items[at]?.type === "figure"
}
