import { NfoldError } from "../errors.ts"

/**
 * The values as floats, when every one is a finite number: a NaN would run through any formula, and a test of it would say "no".
 *
 * @throws NfoldError `missing-values`
 */
export function requireValues(name: string, values: ArrayLike<number>): Float64Array {
  const numbers = Float64Array.from(values)
  const bad = numbers.findIndex((value) => !Number.isFinite(value))
  if (bad < 0) return numbers
  throw new NfoldError(
    "missing-values",
    `${name}: the value at position ${bad + 1} is not a finite number; fill the gaps first`,
    { path: `values[${bad}]` },
  )
}

/** @throws NfoldError `bad-argument` when a number that counts something is no whole number, or below the least */
export function requireWhole(name: string, option: string, value: number, least: number): void {
  if (Number.isSafeInteger(value) && value >= least) return
  throw new NfoldError(
    "bad-argument",
    `${name}: the ${option} is a whole number of at least ${least}, received ${value}`,
    { path: option },
  )
}
