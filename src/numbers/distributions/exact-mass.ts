import { stirlingError } from "./log-gamma.ts"

/**
 * The Poisson and binomial masses continued to real counts, without the cancellation of the textbook formulas: every density and
 * every tail of this folder is one of these two times a rational factor or a well-behaved series.
 *
 * @see Loader 2000, *Fast and accurate computation of binomial probabilities*
 */
export function poissonMassAt(count: number, mean: number): number {
  if (mean === 0) return count === 0 ? 1 : 0
  if (count === 0) return Math.exp(-mean)
  return Math.exp(-stirlingError(count) - deviance(count, mean)) / Math.sqrt(2 * Math.PI * count)
}

/** Mass of `count` successes in `trials`, all real; `chance` and `complement` add up to 1 and are both given so that neither loses digits. */
export function binomialMassAt(count: number, trials: number, chance: number, complement: number): number {
  const failures = trials - count
  if (chance === 0) return count === 0 ? 1 : 0
  if (complement === 0) return failures === 0 ? 1 : 0
  if (count === 0) return Math.exp(trials * logOfComplement(chance, complement))
  if (failures === 0) return Math.exp(trials * logOfComplement(complement, chance))
  const exponent =
    stirlingError(trials) -
    stirlingError(count) -
    stirlingError(failures) -
    deviance(count, trials * chance) -
    deviance(failures, trials * complement)
  return Math.exp(exponent) / Math.sqrt(2 * Math.PI * count * (failures / trials))
}

/** count log(count / mean) + mean - count: half the Poisson deviance, accurate where the two are close. */
export function deviance(count: number, mean: number): number {
  const gap = count - mean
  if (Math.abs(gap) >= 0.1 * (count + mean)) return count * Math.log(count / mean) - gap
  const ratio = gap / (count + mean)
  const square = ratio * ratio
  let sum = gap * ratio
  let power = 2 * count * ratio
  for (let order = 3; ; order += 2) {
    power *= square
    const next = sum + power / order
    if (next === sum || Number.isNaN(next)) return next
    sum = next
  }
}

function logOfComplement(chance: number, complement: number): number {
  return chance < 0.5 ? Math.log1p(-chance) : Math.log(complement)
}
