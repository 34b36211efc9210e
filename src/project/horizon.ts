import { NfoldError } from "../errors.ts"

/** Years ahead that are projected at most. */
export const mostYearsAhead = 50

/** @throws NfoldError `bad-argument` when the horizon is no whole number of years that are projected */
export function requireHorizon(horizon: number): void {
  if (Number.isInteger(horizon) && horizon >= 1 && horizon <= mostYearsAhead) return
  throw new NfoldError("bad-argument", `the horizon is ${horizon}`, { expected: `1 to ${mostYearsAhead} years` })
}
