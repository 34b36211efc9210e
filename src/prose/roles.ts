import { isBase, isInBracketOf, isLevelOfPeriod } from "./bases.ts"
import { isChange } from "./change-roles.ts"
import { changeAt } from "./changes.ts"
import { leadBefore } from "./cues.ts"
import { type Item, isMark, isPlainWord, means } from "./item.ts"
import type { Role } from "./nodes.ts"
import { type Change, skipBracket, turnOf } from "./turns.ts"

/** What is known of a sentence before its figures are. */
export interface RoleContext {
  /** Indexes of the times that are compared with. */
  readonly baseTimes: ReadonlySet<number>
  /** The sentence before put percentages of what there was in brackets. */
  readonly afterRatios: boolean
}

/** What part the figure at this item plays; `previous` is the index of the figure before it, -1 for none. */
export function roleAt(
  items: readonly Item[],
  at: number,
  previous: number,
  { baseTimes, afterRatios }: RoleContext,
): { readonly role: Role; readonly change: Change | null } {
  const change = isChange(items, at, previous)
  if (change !== null) return { role: "change", change }
  if (isRatio(items, at, previous) || (afterRatios && isRatioAgain(items, at, previous)))
    return { role: "ratio", change: null }
  if (isBase(items, at, previous) || isInBracketOf(items, at, previous, baseTimes))
    return { role: "base", change: null }
  return { role: isResult(items, at, previous) ? "result" : "level", change: null }
}

/** "104.2% of the level of 2021", "112,6% к уровню I квартала": a percentage of what there was. */
function isRatio(items: readonly Item[], at: number, previous: number): boolean {
  const mention = items[at]?.mention
  if (mention?.unit !== "percent" || mention.worded) return false
  const after = items[at + 1]
  if (
    means(after, "relation") ||
    (means(after, "against") && after?.text !== "против" && /уров|отнош/.test(after?.text ?? ""))
  )
    return true
  if (
    means(after, "of") &&
    items[at + 2]?.text === "the" &&
    /^(?:level|figure|value|amount|volume)$/.test(items[at + 3]?.text ?? "")
  )
    return true
  if (means(after, "of") && /^(?:the level|the figure)$/.test(items[at + 2]?.text ?? "")) return true
  if (means(after, "of") && items[at + 2]?.type === "period") return true
  if (means(after, "of") && means(items[at + 2], "article") && items[at + 3]?.type === "period") return true
  if (mention.value < 70 || mention.value > 400) return false
  if (isRatioListed(items, at, previous)) return true
  for (let place = at - 1; place > previous; place--) {
    const item = items[place]
    const relates =
      isLevelOfPeriod(items, place, at, previous) ||
      means(item, "relation") ||
      /^(?:по отношению к|к уровню|по отношению ко)$/.test(item?.text ?? "")
    if (relates && (items[place + 1]?.type === "period" || items[place + 2]?.type === "period")) return true
  }
  return false
}

/** "молока (105,3% к 2022 г.), мяса (98,1%)": what the first percentage in a bracket is of, the next ones are of too. */
function isRatioListed(items: readonly Item[], at: number, previous: number): boolean {
  if (!isMark(items[at - 1], "(") || !isMark(items[at + 1], ")")) return false
  const first = items.findLastIndex((item, place) => place < previous && item.mention?.unit === "percent")
  return first > 0 && isMark(items[first - 1], "(") && isRatio(items, first, first)
}

/** "(87,3% к 2022 г.). Грузооборот – 33 млрд (84,3%)": the sentence goes on in the way of the one before. */
function isRatioAgain(items: readonly Item[], at: number, previous: number): boolean {
  const mention = items[at]?.mention
  const isBare = isMark(items[at - 1], "(") && isMark(items[at + 1], ")")
  return isBare && previous >= 0 && mention?.unit === "percent" && mention.sign === null && mention.value >= 50
}

/** "стало меньше на 4% – 11 028": a dash leads from the change to what came of it. */
function isBehindChange(items: readonly Item[], at: number, previous: number): boolean {
  const compared = means(items[at - 2], "more") || means(items[at - 2], "less") ? at - 3 : at - 2
  if (previous < 0 || previous !== compared || !isMark(items[at - 1], "\u2013\u2014")) return false
  const unitAt = (place: number): string => items[place]?.mention?.unit ?? "none"
  const isChange = unitAt(previous) === "percent" || unitAt(previous) === "times"
  return isChange && unitAt(at) !== "percent" && changeAt(items, previous) !== null
}

/** Only a word or two, a time and a bracket stand between: "6 per cent weaker year-on-year (YoY) at 1,147". */
function isRightBehind(items: readonly Item[], from: number, to: number): boolean {
  const end = isMark(items[to - 1], ",") ? to - 1 : to
  return (
    to - from <= 8 &&
    items.slice(from + 1, end).filter(isPlainWord).length <= 2 &&
    !items.slice(from, end).some((item) => isMark(item, ",;"))
  )
}

/** "sales rose, with exports up 12% at 300": said in passing, so that what follows is not compared with it. */
function isInPassing(items: readonly Item[], change: number): boolean {
  return items.slice(Math.max(0, change - 4), change).some(({ text }) => text === "with")
}

/** "an increase of 5% (+1.4 million) with 9.0 million stays", "reported an increase with 72 cases": what the change came to. */
function isCameWith(items: readonly Item[], cue: number, previous: number): boolean {
  if (isNounOfChange(items[cue - 1])) return true
  // "down by 4.4%, with a total of 328,041"
  const isTotal = items.slice(cue + 1, cue + 4).some((item) => means(item, "total"))
  if (isTotal && previous >= 0 && isMark(items[cue - 1], ",") && changeAt(items, previous) !== null) return true
  return previous >= 0 && isMark(items[cue - 1], ")") && changeAt(items, previous) !== null
}

function isNounOfChange(item: Item | undefined): boolean {
  return means(item, "rise-noun") || means(item, "fall-noun")
}

/** "прибавил 20% (12 тыс.) и достиг 72 тыс.": what stands in a bracket of its own is passed over. */
function outsideBracket(items: readonly Item[], at: number): number {
  return isMark(items[at - 1], "(") && items[at - 2]?.type === "figure" ? at - 2 : at
}

/** "to 3,500", "and amounted to 3,500" behind a change; "составил" behind "уменьшилось на 215". */
function isResult(items: readonly Item[], at: number, previous: number): boolean {
  const direct = leadBefore(items, at, previous)
  const cue = items[direct]
  if (direct <= previous && previous >= 0) return false
  if (means(cue, "to") && cue?.text !== "up to") return true
  // "down 4% at 195,723", "fell below 1,000", "went up by 10%, surpassing 11 million"
  const isChanged = previous >= 0 && changeAt(items, previous) !== null
  if (cue?.text === "at" && isChanged && isRightBehind(items, previous, direct)) return !isInPassing(items, previous)
  if (turnOf(cue) !== null && /^(?:above|below)$/.test(items[direct + 1]?.text ?? "")) return true
  if (cue?.text === "with" && isCameWith(items, direct, previous)) return true
  const exceeds = /^(?:превы|exceed|surpass|topp)/.test(items[direct + 1]?.text ?? "") && direct + 1 < at
  if (exceeds && isChanged) return true
  if (isBehindChange(items, at, previous)) return true
  if (!means(cue, "amount") || previous < 0) return false
  // "a 13% rise in exports to China, totalling 8.8 billion": the participle has the subject of what it follows.
  const isParticiple = /ing$/.test(cue?.text ?? "") && isMark(items[direct - 1], ",")
  for (let place = direct - 1; place > previous; place--) {
    const item = items[place]
    const isOther =
      item !== undefined &&
      isPlainWord(item) &&
      !/^(?:and|и|thus|so|now|then|therefore|таким|образом|фактов|человек|дел|преступлений)$/.test(item.text)
    if (isOther && place > previous + 2 && !isParticiple) return false
  }
  const change = outsideBracket(items, previous)
  return changeAt(items, change) !== null && skipBracket(items, change + 1) <= direct
}
