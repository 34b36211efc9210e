import { type CheckOptions, checkClaims } from "../check/check-claims.ts"
import type { ImpliedFigure } from "../check/types.ts"
import type { Release } from "../release/types.ts"
import { findings } from "./findings.ts"
import type { CheckResult } from "./types.ts"

/**
 * Checks a release: every figure with the values that could stand behind it, every claim with its verdict and why, what the figures
 * imply that nobody printed, which claims cannot all be right, and the few sentences that matter.
 *
 * A claim is consistent when some values behind the printed figures make it true, and strict when the printed figures
 * themselves do; it is unverifiable when what it rests on is not printed. Arithmetic is exact: no verdict hangs on a float.
 *
 * Where figures contradict each other, claims that cannot all be true are named, none of them to spare; of a contradiction
 * between more than 100 of them only the first 100 are tried for being spared.
 *
 * Misleads where a release file says that figures measure the same thing and they do not: nfold checks figures, not definitions.
 *
 * @param release  from `parseRelease` or `extractRelease`
 * @param options  `rounding`: the publisher's rule; default the release's own, else "nearest"
 * @returns what `nfold check --json` prints
 * @throws NfoldError `bad-figure` | `bad-period` when a figure of a release that was not parsed cannot be read
 * @see Nuijten et al., The prevalence of statistical reporting errors (statcheck), 2016
 * @example
 * const figures = [{ id: "a", written: "10,567", kind: "count" }, { id: "b", written: "25,575", kind: "count" }]
 * const claims = [{ id: "c", kind: "multiple", written: "2.4 times", from: "a", to: "b" }]
 * check({ format: "nfold/release@1", figures, claims }).claims[0].verdict // => "consistent"
 */
export function check(release: Release, options: CheckOptions = {}): CheckResult {
  const checked = checkClaims(release, options)
  return { ...checked, findings: findings(checked) }
}

/**
 * The figures that a release implies and does not print: totals from shares, all others, earlier values from growth, the rest of
 * the year. Each is an interval that holds every value that the printed figures allow, and a sentence.
 *
 * Exact for one relation and, to a thousandth of their width, for systems without rings. Elsewhere bounds are propagated, each relation at most 24 times, and may
 * be wider than they need be: of parts that add up and of which each share is printed, four in five were exact and the others up to
 * twice as wide as brute force (`npm run bench:tightness`).
 *
 * @param release  from `parseRelease` or `extractRelease`
 * @param options  as for `check`
 * @returns implied figures with the ids of what they rest on; those of a contradiction are left out
 * @throws NfoldError as `check`
 * @see Benhamou et al., Revising Hull and Box Consistency (1999)
 * @example
 * const part = { id: "part", written: "25,575", kind: "count", measure: "cyber", period: "2020" }
 * const share = { id: "share", written: "26.8%", kind: "share", measure: "cyber", of: "all", period: "2020" }
 * imply({ format: "nfold/release@1", figures: [part, share] })[0].low // => 95252
 */
export function imply(release: Release, options: CheckOptions = {}): readonly ImpliedFigure[] {
  return checkClaims(release, options).implied
}
