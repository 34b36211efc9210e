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

type Reason = (items: readonly Item[], at: number) => boolean

function isNumber(item: Item | undefined): boolean {
  return item?.type === "number" || means(item, "number")
}

function isBareSmall(items: readonly Item[], at: number): boolean {
  return isBare(items, at) && items[at]?.number?.grouped !== true
}

/** No sign, magnitude or unit makes a quantity of it. */
function isBare(items: readonly Item[], at: number): boolean {
  const after = items[at + 1]
  return (
    !isMark(after, "%\u2030") &&
    !["percent", "points", "times", "fold", "magnitude", "currency", "per-mille"].some((kind) => means(after, kind)) &&
    !isMark(items[at - 1], "+$\u00a3\u20ac\u20bd")
  )
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
    !/^(?:figure|fig|table|chart|section|version|release|рисунок|рис|таблица|табл|п|пункт|пункта|пункте|раздел|версия|версии|график)/.test(
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

/** The digits before the decimal mark. */
function wholeOf(item: Item | undefined): number {
  const number = item?.number
  if (number === null || number === undefined) return Number(meaningOf(item, "number") ?? 0)
  return Number(number.digits.slice(0, number.digits.length - number.decimals))
}

function afterNumber(items: readonly Item[], at: number): number {
  let next = at + 1
  if (means(items[next], "and-a-half")) next++
  while (
    items[next]?.text === "consecutive" ||
    items[next]?.text === "working" ||
    items[next]?.text === "calendar" ||
    items[next]?.text === "календарных" ||
    items[next]?.text === "рабочих"
  )
    next++
  return next
}

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

const isIndexBase: Reason = (items, at) => isMark(items[at + 1], "=") || isMark(items[at - 1], "=")

const isFootnote: Reason = (items, at) => isMark(items[at - 1], "[") && isMark(items[at + 1], "]")

const isZeroLed: Reason = (items, at) => {
  const number = items[at]?.number
  return (
    number !== null &&
    number !== undefined &&
    number.digits.length > 1 + number.decimals &&
    number.digits.startsWith("0")
  )
}

/** "8 (017) 222-33-44", "по телефонам 02 (с мобильного – 102)". */
const isDialled: Reason = (items, at) => {
  const hasCode = isMark(items[at + 1], "(") && isMark(items[at + 3], ")")
  if (hasCode && items[at + 2]?.number?.digits.startsWith("0") === true) return true
  if (!isBareSmall(items, at)) return false
  for (let back = at - 1; back >= Math.max(0, at - 12); back--) if (means(items[back], "telephone")) return true
  return false
}

const isListNumber: Reason = (items, at) => {
  if ((items[at]?.number?.decimals ?? 1) > 0 || items[at]?.type !== "number") return false
  const starts = at === 0 || (at === 1 && isMark(items[0], "(\u2022*-#"))
  const after = items[at + 1]
  return starts &&
    isMark(after, ".)") &&
    after?.spaced === false &&
    Number(items[at]?.number?.digits) < 200 &&
    !isMark(items[0], "(")
    ? true
    : starts && isMark(items[0], "(") && isMark(after, ")") && at === 1
}

/** "12 High Street", "ул. Интернациональная, 22". */
const isAddress: Reason = (items, at) => {
  if (!isBare(items, at) || items[at]?.type !== "number") return false
  for (let ahead = at + 1; ahead <= at + 3; ahead++) {
    if (items[ahead]?.capital !== true) break
    if (ahead > at + 1 && means(items[ahead], "street")) return true
  }
  for (let back = at - 1; back >= Math.max(0, at - 14); back--) {
    const item = items[back]
    if (means(item, "street") && item !== undefined && !/^(?:st|way|place|пр|пер|пл)$/.test(item.text))
      return items[0] !== undefined && isCyrillic(item)
  }
  return false
}

function isCyrillic(item: Item): boolean {
  return /^[\u0400-\u04ff]/.test(item.text)
}

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
  return items[at]?.capital === true && at > 0 && items[at - 1]?.type === "word"
}

/** "two cars": the smallest number word only tells one thing from another, unless it measures. */
function isLoneTwo(items: readonly Item[], at: number): boolean {
  const after = items[at + 1]
  const measures = ["magnitude", "times", "percent", "points", "hundred", "and-a-half", "out-of", "currency", "unit"]
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
  isRateUnit,
  isIndexBase,
  isFootnote,
  isZeroLed,
  isDialled,
  isListNumber,
  isAddress,
  isConfidence,
  isWordInName,
]

function isConnector(item: Item | undefined): boolean {
  return isMark(item, ",-\u2013\u2014(") || means(item, "to") || /^(?:and|or|и|или|по|до)$/.test(item?.text ?? "")
}

/** "Articles 5, 6 and 7", "aged 16 to 24": what holds of the first holds of the next. */
function carriesOn(items: readonly Item[], at: number, excluded: ReadonlySet<number>): boolean {
  if (!isBareSmall(items, at) || !isConnector(items[at - 1]) || !excluded.has(at - 2)) return false
  if (means(items[at - 1], "to") || isMark(items[at - 1], "-\u2013\u2014")) return true
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
