import { longestRun } from "../numbers/decimal.ts"
import { classOf, digit } from "./characters.ts"
import type { PrintedNumber } from "./token.ts"

/** A number or chain of digits that starts at a digit, and where it ends. */
export interface ScannedDigits {
  readonly end: number
  /** Null for a chain, and for a run that is too long to be a figure. */
  readonly number: PrintedNumber | null
}

/** Which mark a language prints between whole and part. */
export type DecimalMark = "." | ","

/** Between groups of three digits: spaces of several widths, an apostrophe, and the mark that is not the decimal one. */
const groupMarks = " \u00a0\u202f\u2009\u2007\u2008'\u2019"

/**
 * Reads the number that starts at a digit: thousands set apart by any usual mark, a decimal mark, and the decimal comma
 * that a broken layout put between spaces ("166 , 8"). A comma before exactly three digits is a thousands mark in
 * English and a decimal one in Russian, unless more groups follow.
 */
export function scanDigits(text: string, start: number, decimalMark: DecimalMark): ScannedDigits {
  const first = endOfRun(text, start)
  if (first - start > longestRun) return { end: first, number: null }
  const chain = endOfChain(text, start, first)
  if (chain !== null) return { end: chain, number: null }
  const whole = readGroups(text, start, first, decimalMark)
  const part = readPart(text, whole.end)
  if (whole.digits.length + part.digits.length > longestRun) return { end: part.end, number: null }
  return {
    end: part.end,
    number: { digits: whole.digits + part.digits, decimals: part.digits.length, grouped: whole.grouped },
  }
}

function endOfRun(text: string, start: number): number {
  let end = start
  while (end < text.length && classOf(text.charCodeAt(end)) === digit) end++
  return end
}

/** "14.05.2024", "10:45", "2019/20", "222-33-44": two runs joined by a colon or slash, three by any of the marks. */
function endOfChain(text: string, start: number, firstEnd: number): number | null {
  let end = firstEnd
  let runs = 1
  let threes = true
  let decisive = false
  let mark = ""
  while (".:/-,\u2013".includes(text.charAt(end)) && end < text.length) {
    const next = endOfRun(text, end + 1)
    if (next === end + 1) break
    if (mark !== "" && mark !== text.charAt(end)) threes = false
    mark = text.charAt(end)
    if (next - end !== 4) threes = false
    if (mark === ":" || mark === "/") decisive = true
    end = next
    runs++
  }
  const grouped = threes && firstEnd - start <= 3 && (mark === "." || mark === ",")
  if (grouped) return null
  if (runs >= 3 && (mark === "," || mark === ".") && isGroupedThenPart(text.slice(start, end))) return null
  if (runs >= 3 && runs <= 4 && isRange(text.slice(start, end + longestUnit), end - start)) return null
  return decisive || runs >= 3 ? end : null
}

/** "1,234,567.8" or "1.234.567,8". */
function isGroupedThenPart(run: string): boolean {
  if (run.length > longestRun + 14) return false
  return /^\d{1,3}(,\d{3})+\.\d+$/.test(run) || /^\d{1,3}(\.\d{3})+,\d+$/.test(run)
}

const longestUnit = 12

/** "2,5-2,6 процента", "1.2-1.5 million": two decimals with a unit behind them; without one they may be dates or times. */
function isRange(run: string, end: number): boolean {
  return (
    /^\d{1,9}(?:[.,]\d{1,4})?[-\u2013]\d{1,9}(?:[.,]\d{1,4})?$/.test(run.slice(0, end)) && isUnitAhead(run.slice(end))
  )
}

function isUnitAhead(text: string): boolean {
  return /^\s?(?:%|per ?cent|pp|percentage|million|billion|thousand|times|процент|проц|тыс|млн|млрд|трлн|милли|раз|п\.)/.test(
    text,
  )
}

function readGroups(
  text: string,
  start: number,
  firstEnd: number,
  decimalMark: DecimalMark,
): { readonly digits: string; readonly end: number; readonly grouped: boolean } {
  const mark = text.charAt(firstEnd)
  const alone = { digits: text.slice(start, firstEnd), end: firstEnd, grouped: false }
  if (firstEnd - start > 3 || (text.charAt(start) === "0" && groupMarks.includes(mark))) return alone
  if (!groupMarks.includes(mark) && mark !== "," && mark !== ".") return alone
  let digits = alone.digits
  let end = firstEnd
  let groups = 0
  while (end < text.length && text.charAt(end) === mark && isGroupOfThree(text, end + 1)) {
    digits += text.slice(end + 1, end + 4)
    end += 4
    groups++
  }
  // "с 13.427 до 11.707 случаев": where the comma is the decimal mark, a point before three digits sets thousands apart.
  const isPoint = mark === "." && (decimalMark === "." || isUnitAhead(text.slice(end, end + longestUnit)))
  const ambiguous = groups === 1 && (mark === decimalMark || isPoint)
  return groups === 0 || ambiguous || digits.startsWith("0") ? alone : { digits, end, grouped: true }
}

function isGroupOfThree(text: string, at: number): boolean {
  return endOfRun(text, at) - at === 3
}

function readPart(text: string, end: number): { readonly digits: string; readonly end: number } {
  const mark = text.charAt(end)
  if (mark === "." || mark === ",") {
    const partEnd = endOfRun(text, end + 1)
    if (partEnd > end + 1) return { digits: text.slice(end + 1, partEnd), end: partEnd }
  }
  const broken = /^[ \u00a0\u202f]{1,2},[ \u00a0\u202f]{0,2}(\d{1,2})(?![\d.,/:-]*\d)/.exec(text.slice(end, end + 12))
  return broken === null ? { digits: "", end } : { digits: broken[1] ?? "", end: end + broken[0].length }
}
