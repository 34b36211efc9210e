/**
 * fast-check with a few cases a property, always the same, and no search for a smaller counterexample: a mutant need only be
 * noticed, and is run hundreds of times more often than a test.
 */
import * as fc from "../../node_modules/fast-check/lib/fast-check.js"

export * from "../../node_modules/fast-check/lib/fast-check.js"

/** A tenth of the cases. */
const fewer = (cases) => Math.min(40, Math.max(3, Math.ceil(cases / 10)))

export function assert(property, { numRuns = 100, seed = 1, ...parameters } = {}) {
  return fc.assert(property, { ...parameters, seed, numRuns: fewer(numRuns), endOnFailure: true })
}

// biome-ignore lint/style/noDefaultExport: tests import fast-check by its default
export default { ...fc, assert }
