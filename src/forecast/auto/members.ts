import { seasonallyAdjusted } from "../adjusted.ts"
import { onBlocks } from "../aggregated.ts"
import { arimaFamily } from "../arima/arima.ts"
import { cesFamily } from "../ces/family.ts"
import { averagedEtsFamily } from "../ets/averaged.ts"
import { optimisedTsbFamily } from "../intermittent/tsb.ts"
import { lgtFamily } from "../lgt/family.ts"
import { onLogarithms } from "../logarithmic.ts"
import type { Family, PreparedSeries } from "../model.ts"
import { naiveFamily } from "../naive.ts"
import { longestSeason } from "../single-season.ts"
import { dynamicOptimisedThetaFamily } from "../theta/dynamic-optimised-theta.ts"
import { seasonalPrior } from "./constants.ts"
import { weightOf } from "./profile.ts"

/** A family of the combination with its state hidden, under the name that its weight has. */
export interface Member {
  readonly name: string
  readonly family: Family<unknown>
}

/** A member and how much it counts. */
export interface WeightedMember extends Member {
  readonly weight: number
}

/** The families that `auto` combines for a series, with their weights. */
export function membersFor(series: PreparedSeries): readonly WeightedMember[] {
  if (series.values.length < fewestValues) return [lastResort]
  if (isIntermittent(series.values)) return intermittentFor(series).map((one) => ({ ...one, weight: 0.5 }))
  const shape = { periods: series.periods, length: series.values.length }
  return candidatesFor(series)
    .map((one) => ({ ...one, weight: weightOf(one.name, shape) }))
    .filter(({ weight }) => weight > 0)
}

/** The families that could take part, whatever their weight. */
export function candidatesFor({ values, periods }: PreparedSeries): readonly Member[] {
  // A longer season than a family takes, or several, are taken out before it.
  const season = periods.at(-1) ?? 1
  const ownSeason = season <= longestSeason
  const arima = values.length > longestForArima ? [] : [ownSeason ? ownArima : adjustedArima]
  return [
    ...(season === 1 ? unseasonalGrowth : seasonalGrowth),
    ...adjusted,
    ...(ownSeason ? own : ownOfAdjusted),
    ...arima,
  ]
}

/**
 * For demand that comes and goes: a method made for it, which knows that most values are zero, and one that follows waves and seasons.
 * Chosen by rolling origin on simulated demand and on weekly counts of rare diseases that R's package surveillance ships.
 */
function intermittentFor({ periods }: PreparedSeries): readonly Member[] {
  return [demand, (periods.at(-1) ?? 1) <= longestSeason ? ownEts : etsOfAdjusted]
}

/** Finds a member by its name, for states that were stored. */
export function memberNamed(name: string, periods: readonly number[]): Member {
  const candidates = candidatesFor({ periods, values: new Float64Array(0) })
  return [...candidates, demand].find((one) => one.name === name) ?? lastResort
}

/** ARIMA's search is not linear in length. */
const longestForArima = 2000

/** Fewer values fit any trend and any smoothing: no family could say more of them than that the last one may go on. */
const fewestValues = 4

/** Demand that comes and goes: at least this share of the values is zero and none is below it. */
const intermittentShare = 0.3

/** Whether the values are such a demand: its families know their own spread, which is not widened. */
export function isIntermittent(values: Float64Array): boolean {
  let zeros = 0
  for (const value of values) {
    if (value < 0) return false
    if (value === 0) zeros += 1
  }
  return zeros < values.length && zeros >= intermittentShare * values.length
}

const unseasonalGrowth = [member("lgt", lgtFamily())]
const seasonalGrowth = [member("lgt", seasonallyAdjusted(lgtFamily(seasonalPrior)))]
const adjusted = [
  member("dynamicOptimisedTheta", seasonallyAdjusted(dynamicOptimisedThetaFamily)),
  member("logTheta", seasonallyAdjusted(onLogarithms("logTheta", dynamicOptimisedThetaFamily))),
  member(
    "blocks",
    seasonallyAdjusted(onLogarithms("ETS on blocks", onBlocks("ETS on blocks", averagedEtsFamily, [3, 6, 12]))),
  ),
  member("naive", seasonallyAdjusted(naiveFamily)),
]
const ownEts = member("averagedEts", averagedEtsFamily)
const etsOfAdjusted = member("averagedEts", seasonallyAdjusted(averagedEtsFamily))
const own = [ownEts, member("ces", cesFamily())]
const ownOfAdjusted = [etsOfAdjusted, member("ces", seasonallyAdjusted(cesFamily()))]
const ownArima = member("arima", arimaFamily())
const adjustedArima = member("arima", seasonallyAdjusted(arimaFamily()))
const demand = member("optimisedTsb", optimisedTsbFamily)

/** What answers when no family can. */
export const lastResort: WeightedMember = { ...member("lastResort", naiveFamily), weight: 1 }

function member<State>(name: string, family: Family<State>): Member {
  return { name, family: family as Family<unknown> }
}
