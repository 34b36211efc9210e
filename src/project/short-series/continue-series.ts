import { yearPeriod } from "../../calendar/period.ts"
import { type Bounds, isInside, unbounded } from "../bounds.ts"
import { combine } from "../combine.ts"
import { shortSeriesPrior } from "../constants.ts"
import { elasticities } from "../elasticities.ts"
import { leanWeights } from "../lean-weights.ts"
import { leastCount } from "../least-count.ts"
import { covariances } from "../level/covariances.ts"
import { mixtureQuantile, predictedMixture } from "../level/mixture.ts"
import { type Belief, beliefs, type LevelModel, levelModel } from "../level/model.ts"
import { monthWeights } from "../level/month-weights.ts"
import { normaliseWeights } from "../normalise-weights.ts"
import { evenSpread, spreadOf } from "../spread.ts"
import type { MethodProjection, Spread } from "../types.ts"
import { lastOf, type ShortSeriesFacts } from "./facts.ts"
import type { ShortSeriesMethod } from "./method.ts"
import { shortSeriesMethods } from "./methods.ts"
import { fromScale, onScale } from "./scale.ts"

/** One year after the known ones. */
export interface ContinuedYear {
  readonly year: number
  readonly methods: readonly MethodProjection[]
  readonly central: Spread
}

export interface ContinueSeriesOptions {
  /** Years ahead, at least 1. */
  readonly horizon: number
  /** What a scenario allows for each year. */
  readonly bounds?: (year: number) => Bounds
  /** Variance of a count over its mean. Default 1, chance alone. */
  readonly dispersion?: number
  /** The level model of the same years, where many series of one layout are continued. */
  readonly model?: LevelModel
}

/**
 * Continues a short series of years. The years to come follow from the known ones by the level model, a random walk with a drift
 * that is believed to be small until the data say otherwise; the methods are weighed by how they would err in the worlds that
 * the data leave likely, leaning to those that come nearest to the median of those worlds. So the central value is what the
 * worlds expect, but never outside the methods.
 */
export function continueSeries(facts: ShortSeriesFacts, options: ContinueSeriesOptions): readonly ContinuedYear[] {
  const { horizon, bounds = () => unbounded, dispersion = 1 } = options
  const positions = facts.values.map((value) => onScale(safe(value, facts), facts.kind))
  const level = options.model ?? seriesModel(facts, horizon, dispersion)
  const believed = beliefs(level, positions)
  return Array.from({ length: horizon }, (_, ahead) => {
    const year = lastOf(facts).year + ahead + 1
    return { year, ...continueTo(year, ahead, { facts, level, believed, positions, bounds: bounds(year) }) }
  })
}

/** The level model of the known years and those to come. */
export function seriesModel(facts: ShortSeriesFacts, horizon: number, dispersion = 1): LevelModel {
  const { years, values, kind } = facts
  const toCome = Array.from({ length: horizon }, (_, ahead) => lastOf(facts).year + ahead + 1)
  const sizes = [...values, ...toCome.map(() => lastOf(facts).value)]
  const counting = sizes.map((size) => (kind === "count" ? dispersion / Math.max(size, leastCount) : 0))
  const periods = [...years, ...toCome].map((year) => monthWeights(yearPeriod(year)))
  return levelModel({ covariances: covariances(periods), known: years.length, counting }, shortSeriesPrior)
}

interface Continuation {
  readonly facts: ShortSeriesFacts
  readonly level: LevelModel
  readonly believed: readonly Belief[]
  readonly positions: readonly number[]
  readonly bounds: Bounds
}

function continueTo(
  year: number,
  ahead: number,
  { facts, level, believed, positions, bounds }: Continuation,
): { readonly methods: readonly MethodProjection[]; readonly central: Spread } {
  const { kind } = facts
  const placed = shortSeriesMethods.flatMap((method) => place(method, year, facts, positions))
  const blocks = level.layout.covariances.walk.length
  const errors = placed.map(({ slopes, position }) => ({ position, error: errorOf(slopes, ahead, blocks) }))
  const { weights: ownWeights, deviations } = combine(errors, level.differences, believed, ahead)
  const scale = { toValue: (x: number) => fromScale(x, kind), toScale: (value: number) => onScale(value, kind) }
  const mixture = predictedMixture(believed, ahead, 0)
  const methodPositions = placed.map(({ position }) => position)
  const weights = leanWeights(ownWeights, methodPositions, mixtureQuantile(mixture, 0.5))
  const centre = methodPositions.reduce((sum, position, i) => sum + position * (weights[i] ?? 0), 0)
  const beliefWeights = believed.map(({ weight }) => weight)
  const shown = normaliseWeights(
    weights,
    placed.map(({ position }) => isInside(bounds, scale.toValue(position))),
  )
  return {
    central: spreadOf(mixture, centre, { ...scale, bounds }),
    methods: placed.map(({ method, position }, i) => {
      const own = deviations.map((row) => level.widening * (row[i] ?? 0))
      const spread = evenSpread(position, beliefWeights, own, scale.toValue)
      return { name: method.name, assumption: assumptionOf(method, facts, year), weight: shown[i] ?? 0, ...spread }
    }),
  }
}

/** A method, where it puts a year on the scale of growth, and how far that moves with each known value. */
interface PlacedMethod {
  readonly method: ShortSeriesMethod
  readonly position: number
  readonly slopes: readonly number[]
}

function place(
  method: ShortSeriesMethod,
  year: number,
  facts: ShortSeriesFacts,
  positions: readonly number[],
): readonly PlacedMethod[] {
  const estimate = (given: readonly number[]): number | null => {
    const values = given.map((position) => fromScale(position, facts.kind))
    const value = method.estimate({ ...facts, values }, year)
    const position = value === null ? Number.NaN : onScale(value, facts.kind)
    return Number.isFinite(position) ? position : null
  }
  const position = estimate(positions)
  const slopes = position === null ? null : elasticities(estimate, positions)
  return position === null || slopes === null ? [] : [{ method, position, slopes }]
}

/** The year to come less what the method makes of the known ones. */
function errorOf(slopes: readonly number[], ahead: number, blocks: number): readonly number[] {
  return Array.from({ length: blocks }, (_, block) =>
    block < slopes.length ? -(slopes[block] ?? 0) : block === slopes.length + ahead ? 1 : 0,
  )
}

/** Shares of none and of all have no logit: they are taken for this many percent from it. */
const leastShare = 0.05

/** What the method assumes of the values that it was given, none of which is zero. */
function assumptionOf(method: ShortSeriesMethod, facts: ShortSeriesFacts, year: number): string {
  const values = facts.values.map((value) => safe(value, facts))
  const stands = values.some((value, i) => value !== facts.values[i]) ? `, ${standIn(facts)}` : ""
  return `${method.assumption({ ...facts, values }, year)}${stands}`
}

function standIn({ kind }: ShortSeriesFacts): string {
  return kind === "share"
    ? `shares of 0% and 100% taken as ${leastShare}% from it`
    : `a count of 0 taken as ${leastCount}`
}

function safe(value: number, { kind }: ShortSeriesFacts): number {
  if (kind === "count") return Math.max(value, leastCount)
  return kind === "share" ? Math.min(Math.max(value, leastShare), 100 - leastShare) : value
}
