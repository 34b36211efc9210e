import { isBare, isBareSmall, type Reason, wholeOf } from "./bare-numbers.ts"
import { codeReasons } from "./code-numbers.ts"
import { type Item, isMark, isPlainWord, meaningOf, means } from "./item.ts"

/** Indexes of the numbers of a sentence that are no figures: names, places, times, ages, durations, units of rates. */
export function excludedNumbers(items: readonly Item[]): ReadonlySet<number> {
  const excluded = new Set<number>()
  excludeClusters(items, excluded)
  for (let at = 0; at < items.length; at++) {
    if (!isNumber(items[at]) || excluded.has(at)) continue
    if (reasons.some((isNone) => isNone(items, at)) || carriesOn(items, at, excluded)) excluded.add(at)
  }
  for (let at = items.length - 1; at >= 0; at--) {
    if (isNumber(items[at]) && !excluded.has(at) && isBareSmall(items, at) && leadsTo(items, at, excluded))
      excluded.add(at)
  }
  return excluded
}

function isNumber(item: Item | undefined): boolean {
  return item?.type === "number" || means(item, "number")
}

/** Three or more bare numbers in a row, and digits joined by hyphens: telephone numbers, codes, rows without heads. */
function excludeClusters(items: readonly Item[], excluded: Set<number>): void {
  let run: number[] = []
  const close = (): void => {
    if (run.length >= 3) for (const at of run) excluded.add(at)
    run = []
  }
  for (let at = 0; at < items.length; at++) {
    if (isNumber(items[at]) || items[at]?.type === "chain") run.push(at)
    else if (!isMark(items[at], "-+()|") || run.length === 0) close()
  }
  close()
}

const isLabelled: Reason = (items, at) => {
  if (!isBare(items, at) || items[at]?.number?.grouped === true) return false
  const before = items[at - 1]
  if (isMark(before, "\u2116#\u00a7")) return true
  const word = isMark(before, ".:") ? items[at - 2] : before
  return means(word, "label") && !(isMark(before, ":") && word?.text !== "tel") && !isQuantityLabel(items, at, word)
}

/** "Part 3 people"? A label that is itself said of a quantity: "the number 25" stays, "numbers 5 to 9" goes. */
function isQuantityLabel(items: readonly Item[], at: number, word: Item | undefined): boolean {
  if (items[at]?.type !== "number") return true
  return (
    (items[at]?.number?.decimals ?? 0) > 0 &&
    !/^(?:figure|fig|table|chart|section|version|release|рисунок|рис|таблица|табл|п|пункт|пункта|пункте|rev|раздел|версия|версии|график)/.test(
      word?.text ?? "",
    )
  )
}

/** Letters stand right before or behind: M25, PM2.5, COVID-19, 21st, 1980s, 16-year-old, 2-й. */
const isGlued: Reason = (items, at) => {
  const item = items[at]
  const before = items[at - 1]
  const after = items[at + 1]
  if (item?.type !== "number") return isCompoundWord(items, at)
  if (!item.spaced && before?.type === "word" && !means(before, "currency")) return true
  const hyphened = !item.spaced && isMark(before, "-\u2011") && before?.spaced === false
  if (hyphened && items[at - 2]?.type === "word") return true
  if (after?.type === "word" && !after.spaced) {
    return !["magnitude", "times", "percent", "points", "unit", "currency", "fold"].some((kind) => means(after, kind))
  }
  const tail = items[at + 2]
  return (
    isMark(after, "-\u2011") &&
    after?.spaced === false &&
    tail?.type === "word" &&
    !tail.spaced &&
    !["fold", "percent", "points", "magnitude"].some((kind) => means(tail, kind)) &&
    tail.text !== "percentage"
  )
}

/** "nine-month", "three-bedroom", "two-thirds": a number word that a hyphen makes part of another word. */
function isCompoundWord(items: readonly Item[], at: number): boolean {
  const tail = items[at + 2]
  const isHyphened = isMark(items[at + 1], "-\u2011") && items[at + 1]?.spaced === false && tail?.spaced === false
  if (!isHyphened || tail?.type !== "word") return false
  return !["number", "one", "fold", "percent", "points", "magnitude", "hundred"].some((kind) => means(tail, kind))
}

/** "12 months", "two hours", "5 лет"; a large number of days is a quantity again. */
const isDuration: Reason = (items, at) => {
  const next = afterNumber(items, at)
  const unit = items[next]
  if (!means(unit, "duration") && !means(unit, "months")) return means(unit, "year-word") && !isMark(items[at + 1], "%")
  return wholeOf(items[at]) < 1000 && !means(items[at + 1], "magnitude")
}

function afterNumber(items: readonly Item[], at: number): number {
  let next = at + 1
  if (means(items[next], "and-a-half")) next++
  while (
    /^(?:previous|preceding|following|past|last|next|prior|full|successive)$/.test(items[next]?.text ?? "") ||
    items[next]?.text === "consecutive" ||
    items[next]?.text === "working" ||
    items[next]?.text === "calendar" ||
    items[next]?.text === "календарных" ||
    items[next]?.text === "рабочих"
  )
    next++
  return next
}

/** "at least a 7 or an A grade": a mark that somebody was given. */
const isGrade: Reason = (items, at) =>
  /^an?$/.test(items[at - 1]?.text ?? "") &&
  isBareSmall(items, at) &&
  /^(?:or|,|\.|and|grade)$/.test(items[at + 1]?.text ?? "")

const isAge: Reason = (items, at) => {
  const before = items[at - 1]
  if (!isBare(items, at)) return false
  if (means(before, "age") || (means(before, "age") && means(items[at - 2], "age")) || means(items[at + 1], "age"))
    return true
  const beforeHedge =
    means(before, "hedge") || means(before, "from") || means(before, "between") || before?.text === "to"
      ? items[at - 2]
      : undefined
  if (means(beforeHedge, "age")) return true
  const value = wholeOf(items[at])
  return (
    means(before, "hedge") &&
    means(beforeHedge, "people") &&
    value > 0 &&
    value <= 110 &&
    !means(items[at + 1], "people")
  )
}

const isRateUnit: Reason = (items, at) => {
  const before = items[at - 1]
  if (means(before, "per")) return true
  const digits = items[at]?.number?.digits ?? meaningOf(items[at], "number") ?? ""
  if (!means(before, "by") || !/^10+$/.test(digits)) return false
  const next = means(items[at + 1], "magnitude") ? (isMark(items[at + 2], ".") ? at + 3 : at + 2) : at + 1
  const unit = items[next]
  return (
    (items[at - 2]?.type === "number" && means(items[at + 1], "magnitude")) ||
    means(unit, "per-population") ||
    (means(unit, "people") && !means(items[next + 1], "more") && !means(items[next + 1], "less"))
  )
}

const isIndexBase: Reason = (items, at) =>
  isMark(items[at + 1], "=") || (isMark(items[at - 1], "=") && items[at - 2]?.text !== "n")

/** "95% confidence interval". */
const isConfidence: Reason = (items, at) => {
  const after = items[at + 1]
  const unit = isMark(after, "%") || means(after, "percent") ? at + 2 : at + 1
  return means(items[unit], "confidence") || (isMark(items[unit], "-") && means(items[unit + 1], "confidence"))
}

/** What "the Group of Seven" or "one" counts is no figure; a lone number word before no noun neither. */
const isWordInName: Reason = (items, at) => {
  if (items[at]?.type === "number") return false
  if (meaningOf(items[at], "number") === "2" && isLoneTwo(items, at)) return true
  if (items[at]?.capital === true && items[at + 1]?.capital === true) return true
  return items[at]?.capital === true && at > 0 && items[at - 1]?.type === "word"
}

/** "two cars": the smallest number word only tells one thing from another, unless it measures. */
function isLoneTwo(items: readonly Item[], at: number): boolean {
  const after = items[at + 1]
  const measures = [
    "people",
    "magnitude",
    "times",
    "percent",
    "points",
    "hundred",
    "and-a-half",
    "out-of",
    "currency",
    "unit",
  ]
  return (
    !measures.some((kind) => means(after, kind)) &&
    !isMark(after, "%-") &&
    after?.text !== "in" &&
    !means(items[at - 1], "number")
  )
}

const reasons: readonly Reason[] = [
  isLabelled,
  isGlued,
  isDuration,
  isAge,
  isGrade,
  isRateUnit,
  isIndexBase,
  isConfidence,
  isWordInName,
  ...codeReasons,
]

function isConnector(item: Item | undefined): boolean {
  return isMark(item, ",-\u2013\u2014(") || means(item, "to") || /^(?:and|or|и|или|по|до)$/.test(item?.text ?? "")
}

/** "Articles 5, 6 and 7", "aged 16 to 24": what holds of the first holds of the next. */
function carriesOn(items: readonly Item[], at: number, excluded: ReadonlySet<number>): boolean {
  if (!isBareSmall(items, at) || !isConnector(items[at - 1]) || !excluded.has(at - 2)) return false
  if (means(items[at - 1], "to") || isMark(items[at - 1], "-\u2013\u2014")) return true
  // "section 2(2)"
  if (isMark(items[at - 1], "(") && items[at - 1]?.spaced === false && items[at]?.spaced === false) return true
  if (isMark(items[at - 1], ",("))
    return !isNounNext(items, at) && items[at - 1]?.spaced === false && !isMark(items[at - 1], "(")
  return !isNounNext(items, at)
}

function isNounNext(items: readonly Item[], at: number): boolean {
  const after = items[at + 1]
  return after !== undefined && isPlainWord(after) && !after.capital && !isConjunction(after)
}

function isConjunction({ text }: Item): boolean {
  return /^(?:and|or|и|или|но|but|а|с)$/.test(text)
}

/** "15–72 лет", "two to three hours". */
function leadsTo(items: readonly Item[], at: number, excluded: ReadonlySet<number>): boolean {
  return isConnector(items[at + 1]) && !isMark(items[at + 1], ",(") && excluded.has(at + 2) && !isNounNext(items, at)
}
