import { daysInYear } from "../calendar/day.ts"
import { daysIn, monthsIn } from "../calendar/length.ts"
import { yearOf } from "../calendar/part-year.ts"
import type { Period } from "../calendar/period.ts"
import { formatPeriod, parsePeriod } from "../calendar/period-text.ts"
import { NfoldError } from "../errors.ts"
import { scaleInterval } from "../numbers/interval.ts"
import { multiply, type Rational, rational } from "../numbers/rational.ts"
import { toNumber } from "../numbers/to-number.ts"
import { type Computed, computed, type Quantity } from "./computed.ts"
import { requireInRange } from "./require.ts"
import { printedValue, requireQuantity, valuesBehind } from "./solve.ts"

/** Options of `runRate`. */
export interface RunRateOptions {
  /** What is taken as steady: the average day (default), or the average calendar month whatever its days. */
  readonly by?: "day" | "month"
}

/**
 * Run rate: what the whole year would bring if it went on as in a part of it. By the day, count * days of the year /
 * days of the part; by the month, count * 12 / months.
 *
 * Misleads where there is a season, and by the month where months differ: January and February have 59 or 60 days of
 * 365 or 366, not a sixth of the year.
 *
 * @param count  of the part
 * @param period  the part, such as "2021-01/2021-02", within one year
 * @param options  by "day" (default) or "month"
 * @returns for the year, in the unit of the count; of a figure the interval that its rounding and hedge allow
 * @throws NfoldError `bad-period` when the period spans years, or by the month cuts one; `bad-argument` when the count is
 * not finite, `too-large` when the result is not
 * @example
 * runRate(4289, "2021-01/2021-02", { by: "month" }) // => 25734
 * runRate(4289, "2021-01/2021-02") // => 26533.64406779661
 */
export function runRate(count: number, period: Period | string, options?: RunRateOptions): number
/** The same of a printed figure: the value from what was printed, and the interval of all that could stand behind it. */
export function runRate(count: Quantity, period: Period | string, options?: RunRateOptions): Computed
export function runRate(
  count: Quantity,
  period: Period | string,
  { by = "day" }: RunRateOptions = {},
): number | Computed {
  const part = read(period)
  if (yearOf(part) === null) {
    throw new NfoldError("bad-period", `runRate: ${formatPeriod(part)} spans several years`, {
      expected: "a period within one year",
    })
  }
  const factor =
    by === "day" ? perUnit(daysInYear(part.first.year), daysIn(part)) : perUnit(12, wholeMonths("runRate", part))
  return scaled("runRate", count, factor)
}

/**
 * The average day of a period: count / days.
 *
 * @param count  of the period
 * @param period  such as "2020-03/2020-12", of any length
 * @returns a day, in the unit of the count; of a figure the interval that its rounding and hedge allow
 * @throws NfoldError `bad-period` when it is none, `bad-argument` when the count is not finite, `too-large` when the result
 * is not
 * @example
 * perDay(4289, "2021-01/2021-02") // => 72.69491525423729
 */
export function perDay(count: number, period: Period | string): number
/** The same of a printed figure: the value from what was printed, and the interval of all that could stand behind it. */
export function perDay(count: Quantity, period: Period | string): Computed
export function perDay(count: Quantity, period: Period | string): number | Computed {
  return scaled("perDay", count, perUnit(1, daysIn(read(period))))
}

/**
 * The average calendar month of a period: count / months.
 *
 * @param count  of the period
 * @param period  whole months, such as "2020-03/2020-12"
 * @returns a month, in the unit of the count; of a figure the interval that its rounding and hedge allow
 * @throws NfoldError `bad-period` when it is none or cuts a month, `bad-argument` when the count is not finite, `too-large`
 * when the result is not
 * @example
 * perMonth(4289, "2021-01/2021-02") // => 2144.5
 */
export function perMonth(count: number, period: Period | string): number
/** The same of a printed figure: the value from what was printed, and the interval of all that could stand behind it. */
export function perMonth(count: Quantity, period: Period | string): Computed
export function perMonth(count: Quantity, period: Period | string): number | Computed {
  return scaled("perMonth", count, perUnit(1, wholeMonths("perMonth", read(period))))
}

function read(period: Period | string): Period {
  return typeof period === "string" ? parsePeriod(period) : period
}

function perUnit(units: number, length: number): Rational {
  return rational(BigInt(units), BigInt(length))
}

function wholeMonths(caller: string, period: Period): number {
  const months = monthsIn(period)
  if (months !== null) return months
  throw new NfoldError("bad-period", `${caller}: ${formatPeriod(period)} starts or ends inside a month`, {
    expected: "whole months, or a rate by the day",
  })
}

function scaled(caller: string, count: Quantity, factor: Rational): number | Computed {
  requireQuantity(caller, "count", count)
  const value = multiply(printedValue(count), factor)
  if (typeof count === "number") return requireInRange(caller, toNumber(value))
  return computed(caller, value, scaleInterval(valuesBehind(count), factor), "amount")
}
