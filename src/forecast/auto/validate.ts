import { NfoldError } from "../../errors.ts"
import type { PreparedSeries } from "../model.ts"
import type { WeightedMember } from "./members.ts"

/**
 * Weights for a long series, from how far each member missed what it had not seen: fitted without the end of the series, it forecasts
 * that end from several origins, and counts (least error / own error)^trust times as much as before. One-step errors, which
 * `adaptWeights` looks at, do not show which member loses the season or the cycle some steps ahead.
 *
 * @see Tashman 2000, *Out-of-sample tests of forecasting accuracy*; Pawlikowski & Chorowska 2020, *Weighted ensemble of statistical
 * models*, for powers of validation errors as weights
 */
export function validateWeights<Member extends WeightedMember>(
  members: readonly Member[],
  series: PreparedSeries,
): readonly Member[] {
  const trust = trustIn(series.values.length)
  const total = members.reduce((sum, { weight }) => sum + weight, 0)
  const counting = members.filter(({ weight }) => weight > leastShare * total)
  if (trust === 0 || counting.length < 2) return members
  const errors = new Map(counting.map((member) => [member, validationError(member, series)]))
  const found = [...errors.values()].filter(Number.isFinite)
  const least = Math.min(...found)
  if (!(least > 0 && least < Infinity)) return members
  const most = Math.max(...found)
  return counting.map((member) => {
    const error = errors.get(member) ?? most
    return { ...member, weight: member.weight * (least / (Number.isFinite(error) ? error : most)) ** trust }
  })
}

/** Members that count for less are not worth the time. */
const leastShare = 0.005

/**
 * The exponent: none up to 120 values, where the end of a series says less of a member than many other series do, then up to 3 at 240.
 * M3 has no series as long as that; chosen on the long series that R ships.
 */
function trustIn(length: number): number {
  return 3 * Math.min(1, Math.max(0, (length - 120) / 120))
}

/** How many steps ahead are looked at: a season, or 8 without one, and no more than a sixth of the series. */
function stepsAhead({ values, periods }: PreparedSeries): number {
  const season = periods.at(-1) ?? 1
  return season === 1 ? 8 : Math.max(6, Math.min(season, Math.floor(values.length / 6)))
}

/** Mean absolute error from four origins, a third of the steps apart; Infinity for a member that cannot answer from one. */
function validationError({ family }: WeightedMember, series: PreparedSeries): number {
  const { values, periods } = series
  const horizon = stepsAhead(series)
  const stride = Math.max(1, Math.floor(horizon / 3))
  try {
    let origin = values.length - 2 * horizon
    let { state } = family.fit({ values: values.slice(0, origin), periods })
    let sum = 0
    let count = 0
    for (;;) {
      const { mean } = family.predict(state, { horizon, seed: 1 })
      for (let step = 0; step < horizon; step++) sum += Math.abs(values[origin + step]! - mean[step]!)
      count += horizon
      if (origin + stride + horizon > values.length) break
      state = family.update(state, values.slice(origin, origin + stride)).state
      origin += stride
    }
    return Number.isFinite(sum) ? sum / count : Infinity
  } catch (error) {
    if (error instanceof NfoldError) return Infinity
    throw error
  }
}
