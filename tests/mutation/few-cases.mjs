/**
 * fast-check with a few cases a property, always the same, and no search for a smaller counterexample: a mutant is run
 * hundreds of times more often than a test, and need only be noticed.
 */
import * as fc from "../../node_modules/fast-check/lib/fast-check.js"

export * from "../../node_modules/fast-check/lib/fast-check.js"

const most = Number(process.env.NFOLD_CASES ?? 40)

export function assert(property, { numRuns = 100, seed = 1, ...parameters } = {}) {
  return fc.assert(property, { ...parameters, seed, numRuns: Math.min(numRuns, most), endOnFailure: true })
}

export default { ...fc, assert }
