import { NfoldError } from "../../errors.ts"
import type { Family, PreparedSeries } from "../model.ts"
import { validation } from "./constants.ts"
import type { WeightedMember } from "./members.ts"

/**
 * Weights for a long series, from how far each member missed what it had not seen: fitted without the end of the series, it forecasts
 * that end from one origin after the other. One-step errors, which `adaptWeights` looks at, do not show which member loses
 * the season or the cycle some steps ahead. The weights that other series taught are the start, the more so the fewer the origins.
 *
 * @see Tashman 2000, *Out-of-sample tests of forecasting accuracy*; Pawlikowski & Chorowska 2020, *Weighted ensemble of statistical
 * models*, for powers of validation errors as weights
 */
export function validateWeights<Member extends WeightedMember>(
  members: readonly Member[],
  series: PreparedSeries,
): readonly Member[] {
  const { fewestHorizons, heldOut, mostOrigins, leastShare, sharpness, openness, doubt } = validation
  const horizon = stepsAhead(series.periods)
  const { length } = series.values
  const total = members.reduce((sum, { weight }) => sum + weight, 0)
  const counting = members.filter(({ weight }) => weight > leastShare * total)
  if (length < fewestHorizons * horizon || counting.length < 2) return members
  const origins = Math.min(mostOrigins, Math.floor((heldOut * length) / horizon))
  const errors = counting.map(({ family }) => validationError(family, series, horizon, origins))
  const least = Math.min(...errors)
  if (!(least > 0 && least < Infinity)) return members
  const trust = origins / (origins + doubt)
  return counting.map((member, i) => {
    const start = (1 - openness * trust) * (member.weight / total) + (openness * trust) / counting.length
    return { ...member, weight: start * (least / errors[i]!) ** (sharpness * trust) }
  })
}

/** One and a half seasons, but 8 to 24 steps. */
function stepsAhead(periods: readonly number[]): number {
  return Math.min(24, Math.max(8, Math.round(1.5 * Math.max(...periods))))
}

/** Mean absolute error of a member that is fitted before the first origin and takes in the values up to each next one; infinite where it fails. */
function validationError(
  family: Family<unknown>,
  { values, periods }: PreparedSeries,
  horizon: number,
  origins: number,
): number {
  const first = values.length - origins * horizon
  let sum = 0
  try {
    let { state } = family.fit({ values: values.slice(0, first), periods })
    for (let origin = first; origin < values.length; origin += horizon) {
      const next = values.slice(origin, origin + horizon)
      const { mean } = family.predict(state, { horizon, seed: 1 })
      for (let step = 0; step < horizon; step++) sum += Math.abs(next[step]! - mean[step]!)
      state = family.update(state, next).state
    }
  } catch (error) {
    if (error instanceof NfoldError) return Infinity
    throw error
  }
  return Number.isFinite(sum) ? sum / (origins * horizon) : Infinity
}
