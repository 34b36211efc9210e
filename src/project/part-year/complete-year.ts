import { daysIn } from "../../calendar/length.ts"
import type { Period } from "../../calendar/period.ts"
import { type Bounds, isInside, unbounded } from "../bounds.ts"
import { combine, type ErrorSum } from "../combine.ts"
import { partYearPrior } from "../constants.ts"
import { elasticities } from "../elasticities.ts"
import { covariances } from "../level/covariances.ts"
import { meanGap, monthProfile } from "../level/mean-gap.ts"
import { type Component, merged } from "../level/mixture.ts"
import { type Belief, beliefs, type LevelModel, levelModel } from "../level/model.ts"
import { monthWeights } from "../level/month-weights.ts"
import { normaliseWeights } from "../normalise-weights.ts"
import { evenSpread, spreadOf } from "../spread.ts"
import type { MethodProjection, Spread, ValueKind } from "../types.ts"
import { type PartYearFacts, partYearFacts } from "./facts.ts"
import type { PartYearLayout } from "./layout.ts"
import type { PartYearMethod } from "./method.ts"
import { partYearMethods } from "./methods.ts"

/** A completed year: every method that the facts allow, and the central projection. */
export interface CompletedYear {
  readonly facts: PartYearFacts
  readonly methods: readonly MethodProjection[]
  readonly central: Spread
}

export interface CompleteYearOptions {
  readonly kind: ValueKind
  /** What a scenario allows for the year. */
  readonly bounds?: Bounds
  /** Variance of a count over its mean. Default 1, chance alone. */
  readonly dispersion?: number
  /** The level model of the same layout, where many years of one layout are completed. */
  readonly model?: LevelModel
}

/**
 * Completes a year that is partly over. The rest of the year is a block of time whose log daily level follows from those that
 * are known by the level model; the methods are weighed by how they would err in the worlds that the data leave likely.
 */
export function completeYear(
  layout: PartYearLayout,
  { kind, bounds = unbounded, dispersion = 1, model }: CompleteYearOptions,
): CompletedYear {
  const values = layout.blocks.map(({ value }) => value)
  const facts = partYearFacts(layout, values)
  const usable = values.map((value) => (kind === "count" ? Math.max(value, leastCount) : value))
  const seen = usable.flatMap((value, place) => (value > 0 ? [place] : []))
  const level = model ?? yearModel(layout, seen, usable, kind === "count" ? dispersion : 0)
  const profile = monthProfile(layout)
  const logLevels = seen.map((place) => {
    const period = blockOf(layout, place)
    return Math.log((usable[place] ?? 1) / daysIn(period)) - meanGap(profile, period)
  })
  const restGap = meanGap(profile, layout.rest)
  const believed = beliefs(level, logLevels)
  const estimates = partYearMethods.flatMap((method) => estimateOf(method, layout, facts, usable, seen))
  const weighed = weigh(estimates, level, believed, restGap)
  const rest = (logLevel: number): number => facts.thisPart + Math.exp(logLevel) * facts.daysOfRest
  const mixture = merged(
    believed.map(({ weight, means, deviations }) => component(weight, (means[0] ?? 0) + restGap, deviations[0])),
  )
  const centre = weighed.reduce((sum, { weight, logLevel }) => sum + weight * (logLevel ?? 0), 0)
  const anyWeight = weighed.some(({ weight }) => weight > 0)
  const scale = {
    toValue: rest,
    toScale: (year: number) => Math.log((year - facts.thisPart) / facts.daysOfRest),
    bounds,
  }
  const central = spreadOf(mixture, anyWeight ? centre : null, scale)
  return { facts, central, methods: methodProjections(weighed, believed, facts, bounds) }
}

/** Half an event: what a count of none is taken for on the logarithmic scale. */
const leastCount = 0.5

/**
 * The level model of a layout: the blocks that have a logarithm, then the rest of the year.
 *
 * @param dispersion  variance of a count over its mean; 0 for amounts, which are not counted
 */
export function yearModel(
  layout: PartYearLayout,
  seen: readonly number[],
  values: readonly number[],
  dispersion: number,
): LevelModel {
  const periods = [...seen.map((place) => blockOf(layout, place)), layout.rest]
  const thisPart = layout.thisPart.reduce((sum, place) => sum + (values[place] ?? 0), 0)
  const expected = (thisPart * daysIn(layout.rest)) / daysIn(layout.part)
  const sizes = [...seen.map((place) => values[place] ?? 1), expected]
  const counting = sizes.map((size) => dispersion / Math.max(size, leastCount))
  const matrices = covariances(periods.map(monthWeights))
  return levelModel({ covariances: matrices, known: seen.length, counting }, partYearPrior)
}

interface Estimate {
  readonly method: PartYearMethod
  readonly year: number
  /** Log daily level of the rest of the year; null when the method leaves nothing for it. */
  readonly logLevel: number | null
  readonly error: ErrorSum | null
}

interface WeighedEstimate extends Estimate {
  readonly weight: number
  /** One a belief: the deviation of the error of the log level. */
  readonly deviations: readonly number[]
}

function estimateOf(
  method: PartYearMethod,
  layout: PartYearLayout,
  facts: PartYearFacts,
  usable: readonly number[],
  seen: readonly number[],
): readonly Estimate[] {
  const estimate = method.estimate(facts)
  if (estimate === null || !Number.isFinite(estimate)) return []
  // No method leaves less than nothing for the rest; rounding may.
  const year = Math.max(estimate, facts.thisPart)
  const logRest = (logs: readonly number[]): number | null => {
    const given = partYearFacts(layout, logs.map(Math.exp))
    const rest = (method.estimate(given) ?? 0) - given.thisPart
    return rest > 0 ? Math.log(rest / facts.daysOfRest) : null
  }
  const logs = usable.map(Math.log)
  const logLevel = logRest(logs)
  const slopes = logLevel === null ? null : elasticities(logRest, logs)
  const error = slopes === null ? null : [...seen.map((place) => -(slopes[place] ?? 0)), 1]
  return [{ method, year, logLevel, error }]
}

function weigh(
  estimates: readonly Estimate[],
  level: LevelModel,
  believed: readonly Belief[],
  restGap: number,
): readonly WeighedEstimate[] {
  const judged = estimates.flatMap(({ error, logLevel }) =>
    error === null || logLevel === null ? [] : [{ error, position: logLevel - restGap }],
  )
  const { weights, deviations } = combine(judged, level.differences, believed, 0)
  let place = -1
  return estimates.map((estimate) => {
    if (estimate.error === null) return { ...estimate, weight: 0, deviations: [] }
    place++
    const own = place
    return {
      ...estimate,
      weight: weights[own] ?? 0,
      deviations: deviations.map((row) => level.widening * (row[own] ?? 0)),
    }
  })
}

function methodProjections(
  weighed: readonly WeighedEstimate[],
  believed: readonly Belief[],
  facts: PartYearFacts,
  bounds: Bounds,
): readonly MethodProjection[] {
  const weights = normaliseWeights(
    weighed.map(({ weight }) => weight),
    weighed.map(({ year }) => isInside(bounds, year)),
  )
  const beliefWeights = believed.map(({ weight }) => weight)
  return weighed.map(({ method, year, logLevel, deviations }, index) => {
    const toValue = (level: number): number => facts.thisPart + Math.exp(level) * facts.daysOfRest
    const spread =
      deviations.length > 0 && logLevel !== null
        ? evenSpread(logLevel, beliefWeights, deviations, toValue)
        : { value: year, lo80: facts.thisPart, hi80: null, lo95: facts.thisPart, hi95: null }
    return {
      name: method.name,
      assumption: method.assumption(facts),
      weight: weights[index] ?? 0,
      ...around(year, spread),
    }
  })
}

/** The intervals with the value itself inside, where a count of none stands for half an event on the scale that they are from. */
function around(value: number, { lo80, hi80, lo95, hi95 }: Spread): Spread {
  const low = (end: number | null): number | null => (end === null ? null : Math.min(end, value))
  const high = (end: number | null): number | null => (end === null ? null : Math.max(end, value))
  return { value, lo80: low(lo80), hi80: high(hi80), lo95: low(lo95), hi95: high(hi95) }
}

function component(weight: number, mean: number | undefined, deviation: number | undefined): Component {
  return { weight, mean: mean ?? 0, deviation: deviation ?? 1 }
}

function blockOf(layout: PartYearLayout, place: number): Period {
  return layout.blocks[place]?.period ?? layout.part
}
