import { NfoldError } from "../../errors.ts"

/** @throws NfoldError `bad-argument` unless it is a number from 0 to 1 */
export function requireProbability(name: string, probability: number): void {
  if (probability >= 0 && probability <= 1) return
  throw new NfoldError("bad-argument", `${name}: a probability is a number from 0 to 1, received ${probability}`)
}

/** @throws NfoldError `bad-argument` unless the value is a finite number above zero */
export function requirePositive(name: string, parameter: string, value: number): void {
  if (value > 0 && value < Infinity) return
  throw new NfoldError("bad-argument", `${name}: ${parameter} is a finite number above 0, received ${value}`)
}
