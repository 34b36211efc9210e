import { daysIn } from "../../calendar/length.ts"
import type { Period } from "../../calendar/period.ts"
import { type Bounds, isInside, unbounded } from "../bounds.ts"
import { combine, type ErrorSum } from "../combine.ts"
import { partYearPrior } from "../constants.ts"
import { elasticities } from "../elasticities.ts"
import { leastCount } from "../least-count.ts"
import { covariances } from "../level/covariances.ts"
import { meanGap, monthProfile } from "../level/mean-gap.ts"
import { predictedMixture } from "../level/mixture.ts"
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
  const usable = values.map((value) => (kind === "count" ? Math.max(value, leastCount) : value))
  const seen = usable.flatMap((value, place) => (value > 0 ? [place] : []))
  const level = model ?? yearModel(layout, seen, usable, kind === "count" ? dispersion : 0)
  const profile = monthProfile(layout)
  const logLevels = seen.map((place) => {
    const period = blockOf(layout, place)
    return Math.log((usable[place] ?? 1) / daysIn(period)) - meanGap(profile, period)
  })
  const restGap = meanGap(profile, layout.rest)
  const facts = partYearFacts(layout, values)
  const believed = beliefs(level, logLevels)
  const estimates = partYearMethods.flatMap((method) => estimateOf(method, layout, facts, usable, seen))
  const weighed = weigh(estimates, level, believed, restGap)
  return {
    central: centralOf(weighed, believed, restGap, facts, bounds),
    methods: methodProjections(weighed, believed, facts, bounds),
  }
}

/** The weighted estimates, with what the likely worlds predict about them; the median of that where no estimate has a weight. */
function centralOf(
  weighed: readonly WeighedEstimate[],
  believed: readonly Belief[],
  restGap: number,
  facts: PartYearFacts,
  bounds: Bounds,
): Spread {
  const centre = weighed.some(({ weight }) => weight > 0)
    ? weighed.reduce((sum, { weight, placed }) => sum + weight * (placed?.logLevel ?? 0), 0)
    : null
  return spreadOf(predictedMixture(believed, 0, restGap), centre, {
    toValue: (logLevel) => yearAt(facts, logLevel),
    toScale: (year) => Math.log((year - facts.thisPart) / facts.daysOfRest),
    bounds,
  })
}

/** The whole year when the rest of it has this log daily level. */
function yearAt({ thisPart, daysOfRest }: PartYearFacts, logLevel: number): number {
  return thisPart + Math.exp(logLevel) * daysOfRest
}

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
  /** The log daily level of the rest of the year and how it errs; null when the method leaves nothing for the rest. */
  readonly placed: { readonly logLevel: number; readonly error: ErrorSum } | null
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
  if (logLevel === null || slopes === null) return [{ method, year, placed: null }]
  return [{ method, year, placed: { logLevel, error: [...seen.map((place) => -(slopes[place] ?? 0)), 1] } }]
}

function weigh(
  estimates: readonly Estimate[],
  level: LevelModel,
  believed: readonly Belief[],
  restGap: number,
): readonly WeighedEstimate[] {
  const combined = estimates.flatMap(({ method, placed }) => (placed === null ? [] : [{ method, ...placed }]))
  const positions = combined.map(({ logLevel, error }) => ({ error, position: logLevel - restGap }))
  const { weights, deviations } = combine(positions, level.differences, believed, 0)
  return estimates.map((estimate) => {
    const place = combined.findIndex(({ method }) => method === estimate.method)
    if (place < 0) return { ...estimate, weight: 0, deviations: [] }
    const own = deviations.map((row) => level.widening * (row[place] ?? 0))
    return { ...estimate, weight: weights[place] ?? 0, deviations: own }
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
  const spreadAbout = ({ placed, deviations }: WeighedEstimate): Omit<Spread, "value"> =>
    placed === null
      ? { lo80: facts.thisPart, hi80: null, lo95: facts.thisPart, hi95: null }
      : evenSpread(placed.logLevel, beliefWeights, deviations, (logLevel) => yearAt(facts, logLevel))
  return weighed.map((estimate, index) => ({
    name: estimate.method.name,
    assumption: estimate.method.assumption(facts),
    weight: weights[index] ?? 0,
    ...around(estimate.year, spreadAbout(estimate)),
  }))
}

/** The intervals with the value itself inside, where a count of none stands for half an event on the scale that they are from. */
function around(value: number, { lo80, hi80, lo95, hi95 }: Omit<Spread, "value">): Spread {
  const low = (end: number | null): number | null => (end === null ? null : Math.min(end, value))
  const high = (end: number | null): number | null => (end === null ? null : Math.max(end, value))
  return { value, lo80: low(lo80), hi80: high(hi80), lo95: low(lo95), hi95: high(hi95) }
}

function blockOf(layout: PartYearLayout, place: number): Period {
  return layout.blocks[place]?.period ?? layout.part
}
