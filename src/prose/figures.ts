import type { Hedge } from "../figures/figure.ts"
import { type Item, isMark, meaningOf, means, readAs } from "./item.ts"
import type { Mention, UnitClass } from "./mention.ts"
import { excludedNumbers } from "./not-figures.ts"
import { shareSigns, shareUnits } from "./shared-units.ts"
import { turnOf } from "./turns.ts"
import { type FoundValue, readValue } from "./values.ts"

/** Folds each printed figure with its sign, magnitude and unit into one item; numbers that are no figures lose their number. */
export function foldFigures(items: readonly Item[]): Item[] {
  const excluded = excludedNumbers(items)
  const folded: Item[] = []
  let at = 0
  while (at < items.length) {
    const item = items[at]
    if (item === undefined) break
    const found = mayStart(item) && !excluded.has(at) ? readValue(items, at) : null
    if (found === null) {
      folded.push(excluded.has(at) ? readAs(item, {}) : item)
      at++
      continue
    }
    const read = readMention(items, at, found)
    dropSign(folded, read.mention)
    const { start, end } = read.mention
    const mention = hedged(folded, read.mention, items, at)
    folded.push(readAs(item, { type: "figure", start, end, mention }))
    at = read.next
  }
  return shareUnits(shareSigns(folded))
}

function mayStart({ number, meanings }: Item): boolean {
  if (number !== null) return true
  for (const { kind } of meanings) if (firstWords.has(kind)) return true
  return false
}

/** Classes of the words that a figure in words starts with. */
const firstWords: ReadonlySet<string> = new Set([
  "number",
  "one",
  "article",
  "magnitude",
  "half",
  "half-number",
  "fraction",
  "multiple",
  "rise-multiple",
  "fall-multiple",
])

interface Read {
  readonly mention: Mention
  readonly next: number
}

function readMention(items: readonly Item[], at: number, found: FoundValue): Read {
  const unit = readUnit(items, found)
  const sign = signBefore(items, at)
  const start = sign === null ? startOf(items, at) : startOf(items, at - 1)
  const money = unit.kind === "none" && isMoney(items[at - (sign === null ? 1 : 2)])
  const end = items[unit.next - 1]?.end ?? start
  const value = found.value * 10 ** found.magnitude
  const mention: Mention = {
    start,
    end,
    unit: money ? "money" : unit.kind,
    digits: found.digits,
    magnitude: found.magnitude,
    value,
    sign,
    hedge: found.fraction ? "about" : null,
    worded: found.worded || (sign !== null && items[at - 1]?.type === "word"),
    shared: false,
    turn: found.turn,
    // No count is below zero: a minus makes a balance of it.
    kind: sign === "-" && unit.kind === "none" ? "amount" : kindOf(money ? "money" : unit.kind, found),
  }
  return { mention, next: unit.consumed ? unit.next : found.next }
}

function startOf(items: readonly Item[], at: number): number {
  return items[at]?.start ?? 0
}

interface Unit {
  readonly kind: UnitClass
  /** Index after the last word that belongs to the figure. */
  readonly next: number
  readonly consumed: boolean
}

function readUnit(items: readonly Item[], found: FoundValue): Unit {
  const { next } = found
  const item = isQuoted(items, next) ? items[next + 1] : items[next]
  const plain: Unit = { kind: "none", next, consumed: true }
  if (found.multiple) return { kind: "times", next, consumed: true }
  if (found.fraction) return { kind: "percent", next, consumed: true }
  if (isMark(item, "%\uff05\u066a")) {
    const afterSign = items[next + 1]
    const points = means(afterSign, "points") || afterSign?.text === "points" || afterSign?.text === "point"
    return points
      ? { kind: "points", next: next + 2, consumed: true }
      : { kind: "percent", next: next + 1, consumed: true }
  }
  if (isMark(item, "\u2030")) return { kind: "per-mille", next: next + 1, consumed: true }
  if (means(item, "points") && isPlainPoints(items, found, next)) return plain
  if (means(item, "points"))
    return {
      kind: pointsOf(item),
      next: closeStop(items, next + 1),
      consumed: true,
    }
  // "0.4 of a percentage point"
  if (item?.text === "of" && items[next + 1]?.text === "a" && means(items[next + 2], "points"))
    return { kind: pointsOf(items[next + 2]), next: next + 3, consumed: true }
  if (means(item, "percent")) return { kind: "percent", next: closePercent(items, next + 1), consumed: true }
  if (isMark(item, "\u00d7") && item?.spaced === false) return { kind: "times", next: next + 1, consumed: true }
  if (means(item, "times") && found.magnitude > 0) return plain
  if (means(item, "times")) return { kind: "times", next: next + 1, consumed: true }
  const joined = isMark(item, "-\u2011") && item?.spaced === false ? items[next + 1] : item
  if (means(joined, "fold")) return { kind: "times", next: joined === item ? next + 1 : next + 2, consumed: true }
  if (joined !== item && means(joined, "percent")) return { kind: "percent", next: next + 2, consumed: true }
  if (joined !== item && (joined?.text === "percentage" || means(joined, "points")))
    return { kind: "points", next: next + 2, consumed: true }
  if (means(item, "per-mille")) return { kind: "per-mille", next, consumed: true }
  if (means(item, "currency") || isMark(item, "\u20bd\u20ac$\u00a3")) return { kind: "money", next, consumed: true }
  if (means(item, "unit") || means(item, "rate-unit") || means(item, "per"))
    return { kind: "measured", next, consumed: true }
  return plain
}

/** "43,7 млн «квадратов»" */
function isQuoted(items: readonly Item[], at: number): boolean {
  return isMark(items[at], '\u00ab\u201c"') && means(items[at + 1], "unit")
}

/** A bare "points" may be of an index or of a percentage. */
function pointsOf(item: Item | undefined): UnitClass {
  if (meaningOf(item, "points") === "basis") return "basis-points"
  return /^(?:points?|pts|пункт(?:а|ов)?)$/.test(item?.text ?? "") ? "index-points" : "points"
}

/** "twelve points of sale", "56 points": a bare word of points measures a change only beside a word of change. */
function isPlainPoints(items: readonly Item[], found: FoundValue, next: number): boolean {
  if (!/^(?:points?|pts|пункт(?:а|ов)?)$/.test(items[next]?.text ?? "")) return false
  for (let place = next + 1; place < next + 4; place++) {
    if (means(items[place], "more") || means(items[place], "less")) return false
  }
  for (let place = next - 2; place >= Math.max(0, next - 8); place--) {
    if (turnOf(items[place]) !== null) return false
  }
  return found.worded || signBefore(items, next - 1) === null
}

/** "9,7 проц. меньше": the stop abbreviates; at the end of a sentence it does both. */
function closePercent(items: readonly Item[], at: number): number {
  const isShort = items[at - 1]?.text === "проц" && isMark(items[at], ".") && items[at]?.spaced === false
  return isShort && items[at + 1] !== undefined ? at + 1 : at
}

/** "п.п." ends with a full stop of its own; "pp" does not. */
function closeStop(items: readonly Item[], at: number): number {
  const isSpelled = items[at - 1]?.text.includes(" ") === true && (items[at - 1]?.text.length ?? 0) <= 3
  return isSpelled && isMark(items[at], ".") && items[at]?.spaced === false ? at + 1 : at
}

function kindOf(unit: UnitClass, found: FoundValue): Mention["kind"] {
  switch (unit) {
    case "percent":
      return "share"
    case "times":
      return "multiple"
    case "points":
    case "index-points":
    case "basis-points":
      return "points-change"
    case "money":
    case "measured":
    case "per-mille":
      return "amount"
    case "none":
      return isWhole(found) ? "count" : "amount"
  }
}

/** No digit is left behind the decimal point once the magnitude has moved it. */
function isWhole({ digits, magnitude }: FoundValue): boolean {
  const point = digits.indexOf(".")
  return point < 0 || digits.length - point - 1 <= magnitude
}

function isMoney(item: Item | undefined): boolean {
  return isMark(item, "$\u00a3\u20ac\u00a5\u20bd\u20b4\u20b8\u20b9") || means(item, "currency")
}

/** A plus or minus right before the number, or set apart by a space where no dash can stand. */
function signBefore(items: readonly Item[], at: number): "+" | "-" | null {
  const mark = items[at - 1]
  const number = items[at]
  if (number === undefined || number.type !== "number") return null
  if (mark?.text === "minus" || mark?.text === "минус" || (mark?.text === "negative" && isUnit(items[at + 1])))
    return "-"
  if (isMark(mark, "+\uff0b")) return "+"
  if (!isMark(mark, "-\u2212\u2013\u2011")) return null
  const before = items[at - 2]
  const opens = before === undefined || isMark(before, "([;|/")
  const isMinus = isMark(mark, "\u2212")
  if (isMinus && (mark?.spaced === true || opens)) return "-"
  if (number.spaced) return opens && before !== undefined && isMark(mark, "-\u2013") ? "-" : null
  if (opens) return before === undefined && !isMark(mark, "-") ? null : "-"
  return mark?.spaced === true && (isMark(mark, "-") || isUnit(items[at + 1])) ? "-" : null
}

function isUnit(item: Item | undefined): boolean {
  return isMark(item, "%") || means(item, "percent")
}

/** The hedge that stands before the figure, past a currency sign and an article. */
function hedged(folded: readonly Item[], mention: Mention, items: readonly Item[], at: number): Mention {
  const hedge = hedgeBefore(folded, mention, items, at)
  // Nothing is below zero: "less than 0" says that there is none.
  return hedge === null || mention.value === 0 ? mention : { ...mention, hedge }
}

function hedgeBefore(folded: readonly Item[], mention: Mention, items: readonly Item[], at: number): Hedge | null {
  let place = folded.length - 1
  while (place >= 0 && place > folded.length - 5) {
    const item = folded[place]
    const hedge = meaningOf(item, "hedge")
    if (hedge !== null) return comparesWith(folded, place) || isComparative(folded, place) ? null : (hedge as Hedge)
    if (item === undefined || !isBetween(item)) break
    place--
  }
  if (isMark(folded[folded.length - 1], "~\u2248")) return "about"
  const after = items[at + 1]
  if (mention.unit === "none" && after?.text === "or" && /^(?:more|less|fewer)$/.test(items[at + 2]?.text ?? "")) {
    return items[at + 2]?.text === "more" ? "at-least" : "up-to"
  }
  return null
}

/** "меньше на четверть": a comparative before "by" tells the way, it does not hedge. */
function isComparative(folded: readonly Item[], at: number): boolean {
  return /^(?:больше|меньше|выше|ниже)$/.test(folded[at]?.text ?? "") && means(folded[at + 1], "by")
}

/** "8% more than 5,000": here the words compare, they do not hedge. */
function comparesWith(folded: readonly Item[], place: number): boolean {
  return (
    folded[place - 1]?.type === "figure" ||
    (folded[place - 1]?.type === "word" && folded[place - 2]?.type === "figure" && means(folded[place - 1], "unit"))
  )
}

function isBetween(item: Item): boolean {
  return (
    isMoney(item) ||
    means(item, "article") ||
    means(item, "by") ||
    item.text === "в" ||
    item.text === "at" ||
    isMark(item, "+-\u2212")
  )
}

/** The sign was pushed before its number was met. */
function dropSign(folded: Item[], mention: Mention): void {
  const last = folded[folded.length - 1]
  if (mention.sign !== null && last?.start === mention.start) folded.pop()
}
