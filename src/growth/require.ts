import { NfoldError } from "../errors.ts"
import { type Rational, sign } from "../numbers/rational.ts"
import { toNumber } from "../numbers/to-number.ts"

/** @throws NfoldError `zero-base` | `negative-base` */
export function requireAboveZero(caller: string, term: string, value: Rational): Rational {
  if (sign(value) > 0) return value
  const code = sign(value) === 0 ? "zero-base" : "negative-base"
  throw new NfoldError(code, `${caller}: ${term} is ${toNumber(value)}, it must be above zero`)
}

/** @throws NfoldError `negative-base` */
export function requireNotNegative(caller: string, term: string, value: Rational): Rational {
  if (sign(value) >= 0) return value
  throw new NfoldError("negative-base", `${caller}: ${term} is ${toNumber(value)}, it must not be below zero`)
}

/** @throws NfoldError `bad-argument` */
export function requireFinite(caller: string, term: string, value: number): number {
  if (Number.isFinite(value)) return value
  throw new NfoldError("bad-argument", `${caller}: ${term} is ${value}, it must be a finite number`)
}

/** @throws NfoldError `bad-argument` */
export function requirePositive(caller: string, term: string, value: number): number {
  if (value > 0 && Number.isFinite(value)) return value
  throw new NfoldError("bad-argument", `${caller}: ${term} is ${value}, it must be a number above zero`)
}

/** @throws NfoldError `too-large` */
export function requireInRange(caller: string, result: number): number {
  if (Number.isFinite(result)) return result
  throw new NfoldError("too-large", `${caller}: the result is beyond ${Number.MAX_VALUE}`)
}
