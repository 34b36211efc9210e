import { type Item, isMark, isPlainWord, meaningOf, means } from "./item.ts"

/** A value in digits or words, with the magnitude that a word gives it. */
export interface FoundValue {
  /** With a decimal point and no groups, or a fraction such as "1/3". */
  readonly digits: string
  readonly value: number
  readonly magnitude: number
  /** Index of the item after. */
  readonly next: number
  readonly worded: boolean
  /** A fraction word, or so many in so many: a percentage, and about right only. */
  readonly fraction: boolean
  /** A word that is a multiple by itself: "twice", "doubled". */
  readonly multiple: boolean
  readonly turn: "up" | "down" | null
}

/** Reads the value that starts at this item; null where none does. */
export function readValue(items: readonly Item[], at: number): FoundValue | null {
  return (
    readMultipleWord(items, at) ??
    readSoManyIn(items, at) ??
    readFraction(items, at) ??
    readHalf(items, at) ??
    readNumber(items, at) ??
    readLoneMagnitude(items, at) ??
    readNumberWords(items, at)
  )
}

const plain = { worded: false, fraction: false, multiple: false, turn: null } as const

function readNumber(items: readonly Item[], at: number): FoundValue | null {
  const item = items[at]
  if (item?.type !== "number" || item.number === null) return null
  const { digits, decimals } = item.number
  const written = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
  const half = halfSign(items[at + 1])
  const withHalf = half === null ? written : `${written}${half}`
  const magnitude = magnitudeAt(items, half === null ? at + 1 : at + 2)
  const mayGoOn = magnitude.power > 0 && decimals === 0 && half === null
  const compound = mayGoOn ? readLowerMagnitude(items, digits, magnitude) : null
  if (compound !== null) return compound
  return {
    digits: withHalf,
    value: Number(withHalf),
    magnitude: magnitude.power,
    next: magnitude.next,
    worded: half !== null,
    fraction: false,
    multiple: false,
    turn: null,
  }
}

/** "21 млрд 14 млн", "2 million 946 thousand": the second magnitude carries the first on. */
function readLowerMagnitude(
  items: readonly Item[],
  whole: string,
  higher: { readonly power: number; readonly next: number },
): FoundValue | null {
  const item = items[higher.next]
  if (higher.power === 0 || item?.type !== "number" || item.number === null) return null
  const lower = magnitudeAt(items, higher.next + 1)
  const { digits, decimals } = item.number
  const room = higher.power - lower.power
  if (lower.power === 0 || room <= 0 || digits.length - decimals > room) return null
  const padded = digits.slice(0, digits.length - decimals).padStart(room, "0")
  const written = `${whole}${padded}${decimals > 0 ? `.${digits.slice(-decimals)}` : ""}`
  return { ...plain, digits: written, value: Number(written), magnitude: lower.power, next: lower.next, worded: true }
}

function halfSign(item: Item | undefined): string | null {
  if (item === undefined || item.spaced) return null
  return isMark(item, "\u00bd") ? ".5" : isMark(item, "\u00bc") ? ".25" : isMark(item, "\u00be") ? ".75" : null
}

function magnitudeAt(items: readonly Item[], from: number): { readonly power: number; readonly next: number } {
  // "a 2.3-million increase"
  const isHyphened = isMark(items[from], "-\u2011") && means(items[from + 1], "magnitude")
  const at = isHyphened && items[from]?.spaced === false && items[from + 1]?.spaced === false ? from + 1 : from
  const item = items[at]
  const power = meaningOf(item, "magnitude")
  if (power === null || item === undefined) return { power: 0, next: from }
  const isLetter = item.text.length === 1
  const money = isMark(items[at - 2], "$\u00a3\u20ac\u20bd\u00a5") || means(items[at - 2], "currency")
  if (isLetter && item.spaced && !money) return { power: 0, next: from }
  const stop = isMark(items[at + 1], ".") && items[at + 1]?.spaced === false && item.text.length <= 4
  const goesOn = at + 2 < items.length && items[at + 2]?.capital !== true
  const next = stop && (goesOn || alwaysStopped.has(item.text)) ? at + 2 : at + 1
  return { power: Number(power), next }
}

/** Abbreviations that keep their full stop at the end of a sentence too. */
const alwaysStopped: ReadonlySet<string> = new Set(["тыс"])

/** "a million", "почти миллион": one of them, where an article, a hedge or "by" says that it counts. */
function readLoneMagnitude(items: readonly Item[], at: number): FoundValue | null {
  const word = items[at]?.text === "a" ? at + 1 : at
  const isLed = word > at || means(items[at - 1], "hedge") || means(items[at - 1], "by")
  const power = Number(meaningOf(items[word], "magnitude") ?? 0)
  if (!isLed || power < 6 || !wholeMagnitude.test(items[word]?.text ?? "") || means(items[word + 1], "per-population"))
    return null
  return { ...plain, digits: "1", value: 1, magnitude: power, next: word + 1, worded: true }
}

const wholeMagnitude = /^(?:[mbtr]+illion|миллион|миллиард|триллион)$/

/** "twelve", "twenty-five", "two hundred and fifty thousand", "two and a half". */
function readNumberWords(items: readonly Item[], at: number): FoundValue | null {
  let next = at
  let value = 0
  let last = Number.POSITIVE_INFINITY
  let found = false
  while (next < items.length) {
    const word = wordValue(items, next, last)
    if (word === null) break
    value += word.value
    last = word.value
    next = word.next
    found = true
  }
  if (!found || (next === at + 1 && isDetermined(items, at))) return null
  if (means(items[next], "and-a-half")) {
    value += 0.5
    next++
  }
  const magnitude = magnitudeAt(items, next)
  return { ...plain, digits: String(value), value, magnitude: magnitude.power, next: magnitude.next, worded: true }
}

function wordValue(
  items: readonly Item[],
  at: number,
  last: number,
): { readonly value: number; readonly next: number } | null {
  const joint = last < Number.POSITIVE_INFINITY && (isMark(items[at], "-") || items[at]?.text === "and") ? at + 1 : at
  const written =
    meaningOf(items[joint], "number") ?? (means(items[joint + 1], "hundred") && isOneHundred(items[joint]) ? "1" : null)
  if (written === null) return null
  const unit = Number(written)
  if (means(items[joint + 1], "hundred")) return last > 900 ? { value: unit * 100, next: joint + 2 } : null
  const fits = unit < 10 ? last >= 20 : unit < 100 ? last >= 100 : last > 900
  return fits ? { value: unit, next: joint + 1 } : null
}

function isOneHundred(item: Item | undefined): boolean {
  return item?.text === "a" || means(item, "one")
}

/** "the two countries" names them, it does not count them. */
function isDetermined(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  return means(before, "the") || (means(before, "article") && before?.text === "the") || means(before, "ordinal")
}

/** "half a million", "half of", "by half"; "полмиллиона"; not "first half". */
function readHalf(items: readonly Item[], at: number): FoundValue | null {
  const item = items[at]
  const whole = meaningOf(item, "half-number")
  if (whole !== null)
    return { ...plain, digits: "0.5", value: 0.5, magnitude: Number(whole), next: at + 1, worded: true }
  if (!means(item, "half")) return null
  const afterArticle = means(items[at + 1], "article") ? at + 2 : at + 1
  const magnitude = magnitudeAt(items, afterArticle)
  if (magnitude.power > 0)
    return { ...plain, digits: "0.5", value: 0.5, magnitude: magnitude.power, next: magnitude.next, worded: true }
  const before = items[at - 1]
  if (means(before, "ordinal") || means(before, "same-period") || isMark(items[at + 1], "-") || isMark(before, "-"))
    return null
  const isPart =
    means(items[at + 1], "of") ||
    means(items[at + 1], "among") ||
    means(items[at + 1], "article") ||
    means(before, "by") ||
    means(before, "hedge") ||
    item?.text !== "half"
  return isPart
    ? { ...plain, digits: "1/2", value: 50, magnitude: 0, next: at + 1, worded: true, fraction: true }
    : null
}

function readFraction(items: readonly Item[], at: number): FoundValue | null {
  const fraction = meaningOf(items[at], "fraction")
  if (fraction === null || isPeriodFraction(items, at)) return null
  const [numerator = 1, denominator = 1] = fraction.split("/").map(Number)
  return {
    ...plain,
    digits: fraction,
    value: (100 * numerator) / denominator,
    magnitude: 0,
    next: at + 1,
    worded: true,
    fraction: true,
  }
}

/** "a quarter earlier", "a third party", "third time": no share. */
function isPeriodFraction(items: readonly Item[], at: number): boolean {
  const text = items[at]?.text ?? ""
  const after = items[at + 1]
  if (/^(?:a quarter|one quarter|a third|a fifth|a sixth|a tenth|an eighth)$/.test(text)) {
    const noun = isPlainWord(after)
    return noun || means(after, "times") || means(after, "months")
  }
  return means(items[at - 1], "ordinal")
}

function readMultipleWord(items: readonly Item[], at: number): FoundValue | null {
  const item = items[at]
  const rising = meaningOf(item, "rise-multiple")
  const falling = meaningOf(item, "fall-multiple")
  const level = meaningOf(item, "multiple")
  const written = rising ?? falling ?? level
  if (written === null) return null
  const isAdjective = item?.text === "double" || item?.text === "triple"
  if (
    isAdjective &&
    !/^the /.test(items[at + 1]?.text ?? "") &&
    !means(items[at + 1], "article") &&
    items[at + 1]?.text !== "that"
  )
    return null
  const digits = written === "1/2" ? "0.5" : written
  return {
    ...plain,
    digits,
    value: Number(digits),
    magnitude: 0,
    next: at + 1,
    worded: true,
    multiple: true,
    turn: rising !== null ? "up" : falling !== null ? "down" : null,
  }
}

/** "2 in 5", "nine out of ten", "девять из десяти". */
function readSoManyIn(items: readonly Item[], at: number): FoundValue | null {
  const joint = items[at + 1]
  const isIn = joint?.text === "in" || means(joint, "out-of")
  if (joint === undefined || !isIn) return null
  const few = plainNumber(items[at]) ?? (means(items[at], "one") ? 1 : null)
  const last = items[at + 2]?.text === "every" ? at + 3 : at + 2
  const many = plainNumber(items[last])
  if (few === null || many === null || few >= many || !roundWholes.has(many)) return null
  if (joint.text === "из" && items[at]?.type === "number" && many !== 10 && many !== 100) return null
  if (isUnitWord(items[last + 1])) return null
  return {
    ...plain,
    digits: `${few}/${many}`,
    value: (100 * few) / many,
    magnitude: 0,
    next: last + 1,
    worded: true,
    fraction: true,
  }
}

const roundWholes: ReadonlySet<number> = new Set([3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 1000])

function isUnitWord(item: Item | undefined): boolean {
  return (
    isMark(item, "%") ||
    means(item, "percent") ||
    means(item, "magnitude") ||
    means(item, "months") ||
    means(item, "duration")
  )
}

function plainNumber(item: Item | undefined): number | null {
  const digits = item?.number?.decimals === 0 ? item.number.digits : meaningOf(item, "number")
  return digits !== null && digits !== undefined && /^\d{1,4}$/.test(digits) ? Number(digits) : null
}
