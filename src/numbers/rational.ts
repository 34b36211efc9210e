import { NfoldError } from "../errors.ts"

/** An exact fraction in lowest terms; the denominator is above zero. */
export interface Rational {
  readonly numerator: bigint
  readonly denominator: bigint
}

export const zero: Rational = { numerator: 0n, denominator: 1n }
export const one: Rational = { numerator: 1n, denominator: 1n }
export const hundred: Rational = { numerator: 100n, denominator: 1n }

/** The fraction in lowest terms. A denominator of zero is an error, whoever divides must have asked before. */
export function rational(numerator: bigint, denominator: bigint): Rational {
  if (denominator === 1n) return { numerator, denominator }
  if (denominator === 0n)
    throw new NfoldError("bad-argument", "rational: the denominator is 0, it must be another integer")
  const divisor = greatestCommonDivisor(numerator, denominator)
  const signed = denominator < 0n ? -divisor : divisor
  return { numerator: numerator / signed, denominator: denominator / signed }
}

/** The integer as a fraction; a number must be a safe integer. */
export function fromInteger(value: bigint | number): Rational {
  if (typeof value === "number" && !Number.isSafeInteger(value)) {
    throw new NfoldError("bad-argument", `fromInteger: ${value} is no safe integer`)
  }
  return { numerator: BigInt(value), denominator: 1n }
}

/** The number that the float's shortest decimal text states: 0.1 is exactly 1/10, not the binary fraction next to it. */
export function fromNumber(value: number): Rational {
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n }
  if (!Number.isFinite(value)) throw new NfoldError("bad-argument", `fromNumber: ${value} is no finite number`)
  const [mantissa = "", exponentText = "0"] = String(value).split("e")
  const [whole = "", fraction = ""] = mantissa.split(".")
  const exponent = Number(exponentText) - fraction.length
  const digits = BigInt(whole + fraction)
  return exponent >= 0
    ? { numerator: digits * powerOfTen(exponent), denominator: 1n }
    : rational(digits, powerOfTen(-exponent))
}

export function powerOfTen(exponent: number): bigint {
  return 10n ** BigInt(exponent)
}

export function add(a: Rational, b: Rational): Rational {
  if (a.denominator === b.denominator) return rational(a.numerator + b.numerator, a.denominator)
  return rational(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
}

export function subtract(a: Rational, b: Rational): Rational {
  return add(a, negate(b))
}

export function multiply(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.numerator, a.denominator * b.denominator)
}

/** a / b; b must not be zero. */
export function divide(a: Rational, b: Rational): Rational {
  return rational(a.numerator * b.denominator, a.denominator * b.numerator)
}

export function negate(a: Rational): Rational {
  return { numerator: -a.numerator, denominator: a.denominator }
}

export function absolute(a: Rational): Rational {
  return a.numerator < 0n ? negate(a) : a
}

/** -1, 0 or 1. */
export function sign(a: Rational): -1 | 0 | 1 {
  return a.numerator > 0n ? 1 : a.numerator < 0n ? -1 : 0
}

/** Below zero when a < b, above zero when a > b, zero when they are equal. */
export function compare(a: Rational, b: Rational): -1 | 0 | 1 {
  const left = a.denominator === b.denominator ? a.numerator : a.numerator * b.denominator
  const right = a.denominator === b.denominator ? b.numerator : b.numerator * a.denominator
  return left < right ? -1 : left > right ? 1 : 0
}

export function equals(a: Rational, b: Rational): boolean {
  return a.numerator === b.numerator && a.denominator === b.denominator
}

export function isInteger(a: Rational): boolean {
  return a.denominator === 1n
}

/** The largest integer that is not above the fraction. */
export function floor(a: Rational): bigint {
  const towardZero = a.numerator / a.denominator
  return a.numerator < 0n && !isInteger(a) ? towardZero - 1n : towardZero
}

/** The smallest integer that is not below the fraction. */
export function ceiling(a: Rational): bigint {
  return -floor(negate(a))
}

/** The fraction to an integer power; zero to a negative power is an error. */
export function power(base: Rational, exponent: number): Rational {
  if (!Number.isSafeInteger(exponent))
    throw new NfoldError("bad-argument", `power: the exponent ${exponent} is no integer`)
  const size = BigInt(Math.abs(exponent))
  const raised = { numerator: base.numerator ** size, denominator: base.denominator ** size }
  return exponent < 0 ? rational(raised.denominator, raised.numerator) : raised
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let larger = a < 0n ? -a : a
  let smaller = b < 0n ? -b : b
  while (smaller > largestSafe) [larger, smaller] = [smaller, larger % smaller]
  if (smaller === 0n) return larger
  return BigInt(safeDivisor(Number(smaller), Number(larger % smaller)))
}

/** Euclid on floats, some ten times as fast as on bigints and exact below 2^53. */
function safeDivisor(a: number, b: number): number {
  let [larger, smaller] = [a, b]
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller]
  return larger
}

const largestSafe = BigInt(Number.MAX_SAFE_INTEGER)
