import { NfoldError } from "../errors.ts"
import { notNegative, scaleInterval, shiftInterval } from "../numbers/interval.ts"
import { divide, hundred, multiply, negate, one, type Rational, subtract } from "../numbers/rational.ts"
import { toNumber } from "../numbers/to-number.ts"
import { type Computed, computed, type Quantity } from "./computed.ts"
import { timesAsMany } from "./multiple.ts"
import { raised, raiseInterval } from "./power.ts"
import { requireAboveZero, requireInRange, requireNotNegative, requirePositive } from "./require.ts"
import { printedValue, requireQuantity, valuesBehind } from "./solve.ts"

/**
 * Compound annual growth rate: 100 ((later / earlier)^(1 / years) - 1), the steady rate that leads from the one to the
 * other. Misleads when the way was not steady, and when the first or last year is unusual: it knows no other.
 *
 * @param earlier  the base, above zero
 * @param later  in the same unit, not negative
 * @param years  from the one to the other, above zero, may have a fraction
 * @returns percent a year; of figures the interval that their rounding and hedges allow, ends rounded outward
 * @throws NfoldError `zero-base` | `negative-base` when `earlier` is not above zero or `later` is negative,
 * `no-solution` when nothing above zero is behind `earlier`, `bad-argument` when a number is not finite or `years` is not
 * above zero, `too-large` when the result is not finite
 * @see OECD, Glossary of Statistical Terms, "growth rate"
 * @example
 * cagr(100, 121, 2) // => 10
 * cagr(parseFigure("100"), parseFigure("121"), 2).text // => "+10.0%"
 */
export function cagr(earlier: number, later: number, years: number): number
/** The same of printed figures: the value from what was printed, and the interval of all that could stand behind it. */
export function cagr(earlier: Quantity, later: Quantity, years: number): Computed
export function cagr(earlier: Quantity, later: Quantity, years: number): number | Computed {
  const exponent = 1 / requirePositive("cagr", "years", years)
  return compoundRate("cagr", earlier, later, exponent)
}

/**
 * Annualised rate: 100 ((later / earlier)^periodsPerYear - 1), what a year would bring if every period grew as this one.
 *
 * Misleads: it raises the noise of one month to the twelfth power; the OECD advises against it as a headline.
 *
 * @param earlier  the base, above zero
 * @param later  one period after it, in the same unit, not negative
 * @param periodsPerYear  12 for months, 4 for quarters
 * @returns percent a year; of figures the interval that their rounding and hedges allow
 * @throws NfoldError `zero-base` | `negative-base` when `earlier` is not above zero or `later` is negative,
 * `no-solution` when nothing above zero is behind `earlier`, `bad-argument` when a number is not finite or `periodsPerYear`
 * is not above zero, `too-large` when the result is not finite
 * @see OECD, Glossary of Statistical Terms, "annualised growth rates"
 * @example
 * annualizedRate(100, 101, 4) // => 4.060401
 */
export function annualizedRate(earlier: number, later: number, periodsPerYear: number): number
/** The same of printed figures: the value from what was printed, and the interval of all that could stand behind it. */
export function annualizedRate(earlier: Quantity, later: Quantity, periodsPerYear: number): Computed
export function annualizedRate(earlier: Quantity, later: Quantity, periodsPerYear: number): number | Computed {
  const exponent = requirePositive("annualizedRate", "periodsPerYear", periodsPerYear)
  return compoundRate("annualizedRate", earlier, later, exponent)
}

/** 100 (ratio^exponent - 1); ends that are no fractions are rounded outward. */
function compoundRate(caller: string, earlier: Quantity, later: Quantity, exponent: number): number | Computed {
  if (typeof earlier === "number" && typeof later === "number") {
    const result = 100 * ((later / earlier) ** exponent - 1)
    if (earlier > 0 && Number.isFinite(earlier) && later >= 0 && Number.isFinite(result)) return result
  }
  return compoundOfFigures(caller, earlier, later, exponent)
}

function compoundOfFigures(caller: string, earlier: Quantity, later: Quantity, exponent: number): number | Computed {
  requireQuantity(caller, "earlier", earlier)
  requireQuantity(caller, "later", later)
  const base = requireAboveZero(caller, "earlier", printedValue(earlier))
  const ratio = divide(requireNotNegative(caller, "later", printedValue(later)), base)
  const value = percentOf(raised(ratio, exponent).near)
  if (typeof earlier === "number" && typeof later === "number") return requireInRange(caller, toNumber(value))
  const known = { earlier: valuesBehind(earlier), later: valuesBehind(later), multiple: notNegative }
  const ratios = timesAsMany.solve("multiple", known)
  if (ratios === null)
    throw new NfoldError("no-solution", `${caller}: no earlier value above zero is behind the figure`)
  const powers = raiseInterval(ratios, exponent)
  return computed(caller, value, scaleInterval(shiftInterval(powers, negate(one)), hundred), "percent-change")
}

function percentOf(ratio: Rational): Rational {
  return multiply(hundred, subtract(ratio, one))
}
