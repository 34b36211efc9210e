import { NfoldError } from "../errors.ts"
import { type Decimal, longestRun } from "../numbers/decimal.ts"
import { fromInteger, multiply, negate, powerOfTen, type Rational, rational } from "../numbers/rational.ts"
import type { Hedge } from "./figure.ts"
import { readGroupedDigits } from "./grouped-digits.ts"
import { marksOf } from "./locale.ts"
import { longestFigure, plainText } from "./plain-text.ts"
import { comparisonWords, currencySigns, hedgeWords, type Mark, magnitudeWords, markWords } from "./vocabulary.ts"

/** What stands in the text of one figure, before it is decided what it says. */
export interface Notation {
  readonly hedge: Hedge | null
  readonly sign: "+" | "-" | null
  /** Whether it stood in round brackets, which accountants write for a minus and statisticians for the year before. */
  readonly bracketed: boolean
  readonly currency: string | null
  /** With sign and magnitude: -25,500 for "-25.5 thousand". */
  readonly value: Rational
  /** Digits printed after the decimal mark: 1 for "25.5 thousand". */
  readonly decimals: number
  /** Power of ten of the magnitude word: 3 for "thousand", 0 for none. */
  readonly magnitude: number
  /** Whether it was a fraction such as 1/3, which stands for words: "a third". */
  readonly fraction: boolean
  readonly mark: Mark | null
}

/**
 * Takes the text of a figure apart: hedge, bracket, sign, currency, digits, magnitude, mark.
 *
 * @throws NfoldError `bad-figure` when anything else stands there
 */
export function readNotation(text: string, locale: string): Notation {
  const plain = typeof text !== "string" || text.length > longestFigure ? "" : plainText(text).toLowerCase()
  const [hedge, unhedged] = takeHedge(plain.replace(russianIn, ""))
  const [bracketed, bare] = takeBrackets(unhedged)
  const [, sign, unsigned = ""] = /^([+-]?) ?(.*)$/.exec(bare) ?? []
  const [before, counted] = takeCurrency(unsigned)
  const fraction = /^\d{1,4}\/[1-9]\d{0,3}(?!\d)/.exec(counted)?.[0] ?? null
  const digits = fraction ?? /^[\d.,' ]*/.exec(counted)?.[0].trimEnd() ?? ""
  const number = fraction === null ? readGroupedDigits(digits, marksOf(locale)) : readFraction(fraction)
  if (number === null) throw notAFigure(text)
  const [magnitude, marked] = takeMagnitude(counted.slice(digits.length).trimStart())
  const after = [...currencySigns].find((currency) => currency.toLowerCase() === marked) ?? null
  const mark = after === null ? readMark(marked) : null
  if (mark === undefined) throw notAFigure(text)
  const size = multiply(number.value, fromInteger(powerOfTen(magnitude)))
  return {
    hedge,
    sign: sign === "+" || sign === "-" ? sign : null,
    bracketed,
    currency: before ?? after,
    value: sign === "-" ? negate(size) : size,
    decimals: number.decimals,
    magnitude,
    fraction: fraction !== null,
    mark,
  }
}

export function notAFigure(text: string): NfoldError {
  return new NfoldError("bad-figure", `${JSON.stringify(String(text).slice(0, longestRun))} is no figure`, {
    expected: `a number of at most ${longestRun} digits such as 25,575, 25.5 thousand, 2.4x, +240.9%, 26.8% or 14.8 pp`,
  })
}

function readFraction(text: string): Decimal {
  const [numerator = 0n, denominator = 1n] = text.split("/").map(BigInt)
  return { value: rational(numerator, denominator), decimals: 0 }
}

/** "в 2,4 раза", "почти в 2 раза": the preposition is no part of the multiple. */
const russianIn = /^в (?=\d)/

function takeHedge(text: string): [Hedge | null, string] {
  const found = longestWord(text, hedgeWords)
  return found === null ? [null, text] : [found.value, found.rest.replace(russianIn, "")]
}

function takeBrackets(text: string): [boolean, string] {
  return text.startsWith("(") && text.endsWith(")") ? [true, text.slice(1, -1).trim()] : [false, text]
}

function takeCurrency(text: string): [string | null, string] {
  for (const sign of currencySigns) {
    if (text.startsWith(sign.toLowerCase())) return [sign, text.slice(sign.length).trimStart()]
  }
  return [null, text]
}

function takeMagnitude(text: string): [number, string] {
  const found = longestWord(text, magnitudeWords)
  return found === null ? [0, text] : [found.value, found.rest]
}

/** Null when nothing stands there, undefined when it is no mark. */
function readMark(text: string): Mark | null | undefined {
  if (text === "") return null
  const exact = markWords.get(text)
  if (exact !== undefined) return exact
  const found = longestWord(text, markWords)
  return found?.value === "times" && comparisonWords.has(found.rest) ? "times" : undefined
}

/** The longest word of the list that the text begins with, and what comes after it. */
function longestWord<Value>(text: string, words: ReadonlyMap<string, Value>): { value: Value; rest: string } | null {
  if (text === "" || /^[\d.]/.test(text)) return null
  let longest = ""
  for (const word of words.keys()) {
    if (word.length > longest.length && text.startsWith(word) && !continues(text, word.length)) longest = word
  }
  const value = words.get(longest)
  return value === undefined ? null : { value, rest: text.slice(longest.length).trimStart() }
}

/** Whether a word goes on behind this place: "m" is no word of "more". */
function continues(text: string, end: number): boolean {
  return /\p{L}/u.test(text.charAt(end - 1)) && /\p{L}/u.test(text.charAt(end))
}
