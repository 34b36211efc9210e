import { classicalDecomposition } from "./classical.ts"
import { mstlDecomposition } from "./mstl.ts"
import { isSeasonal } from "./seasonality.ts"

/** The seasonal part of a series as it repeats after its end, as plain data. */
export interface Season {
  readonly kind: "none" | "additive" | "multiplicative"
  /** One cycle a period; the value at position t of the series takes entry t modulo the length of the cycle. */
  readonly cycles: readonly (readonly number[])[]
}

/** A series and its season apart. */
export interface SeasonalSplit {
  readonly season: Season
  readonly adjusted: Float64Array
}

export const noSeason: Season = { kind: "none", cycles: [] }

/**
 * The series without its season: by classical decomposition when the autocorrelation test finds a season, multiplicative where all values are
 * above zero; by MSTL, additive, for several periods.
 */
export function splitSeason(values: Float64Array, periods: readonly number[]): SeasonalSplit {
  if (periods.length > 1) return splitSeasonByStl(values, periods)
  const period = periods[0] ?? 1
  if (!isSeasonal(values, period)) return { season: noSeason, adjusted: values }
  const kind = values.every((value) => value > 0) ? "multiplicative" : "additive"
  const { figure } = classicalDecomposition(values, period, kind)
  if (kind === "multiplicative" && figure.some((factor) => Math.abs(factor) < 1e-4)) {
    return { season: noSeason, adjusted: values }
  }
  const season: Season = { kind, cycles: [figure] }
  return { season, adjusted: removeSeason(season, values, 0) }
}

/**
 * The series without its season as Naive2, Comb and other benchmarks of the M4 competition take it out: as `splitSeason`, but of a period of
 * which the series holds less than three seasons there is none.
 *
 * @see Makridakis, Spiliotis & Assimakopoulos 2020, *The M4 Competition*; SeasonalityTest of its program, Benchmarks and Evaluation.R
 */
export function splitSeasonAsM4(values: Float64Array, periods: readonly number[]): SeasonalSplit {
  const usable = periods.filter((period) => values.length >= 3 * period)
  return usable.length === 0 ? { season: noSeason, adjusted: values } : splitSeason(values, usable)
}

/** The series without its seasons by MSTL: additive, for every period of which the series holds more than two. */
export function splitSeasonByStl(values: Float64Array, periods: readonly number[]): SeasonalSplit {
  const usable = periods.filter((period) => period > 1 && values.length > 2 * period)
  if (usable.length === 0) return { season: noSeason, adjusted: values }
  const parts = mstlDecomposition(values, usable)
  const cycles = parts.seasonals.map((seasonal, index) => lastCycle(seasonal, parts.periods[index]!))
  const adjusted = values.map((_, index) => parts.trend[index]! + parts.remainder[index]!)
  return { season: { kind: "additive", cycles }, adjusted }
}

/** The values, the first of them at position `start` of the series, without their season. */
export function removeSeason(season: Season, values: Float64Array, start: number): Float64Array {
  if (season.kind === "none") return values
  const multiplicative = season.kind === "multiplicative"
  return values.map((value, index) => {
    const effect = effectAt(season, start + index)
    return multiplicative ? value / effect : value - effect
  })
}

/** Adjusted values, the first of them at position `start` of the series, with their season. */
export function addSeason(season: Season, adjusted: ArrayLike<number>, start: number): Float64Array {
  return Float64Array.from(adjusted, (value, index) => withSeason(season, value, start + index))
}

/** An adjusted value at position `at` of the series with its season. */
export function withSeason(season: Season, value: number, at: number): number {
  if (season.kind === "none") return value
  return season.kind === "multiplicative" ? value * effectAt(season, at) : value + effectAt(season, at)
}

/** What the spread about the adjusted value at position `at` is multiplied by to be that about the value. */
export function scaleOfSeason(season: Season, at: number): number {
  return season.kind === "multiplicative" ? Math.abs(effectAt(season, at)) : 1
}

function effectAt({ cycles }: Season, at: number): number {
  let effect = 0
  for (const cycle of cycles) effect += cycle[at % cycle.length]!
  return effect
}

/** The last season, turned so that entry 0 belongs to the first position of the series. */
function lastCycle(seasonal: Float64Array, period: number): readonly number[] {
  const start = seasonal.length - period
  const cycle = new Array<number>(period).fill(0)
  for (let index = start; index < seasonal.length; index++) cycle[index % period] = seasonal[index]!
  return cycle
}
