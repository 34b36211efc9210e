import type { Family, Fit } from "../model.ts"
import { forecastFamily } from "../run-family.ts"
import type { Forecast, ForecastOptions, SeriesValues } from "../types.ts"
import { predictDemand } from "./demand.ts"

/**
 * The method of Teunter, Syntetos and Babai for intermittent demand: the chance of a demand is smoothed in every period (beta 0.1), the size of a demand
 * when there is one (alpha 0.1); the forecast is their product. Unlike Croston's method it falls while demand stays away.
 * Both start from their means over the series.
 *
 * @param values demand a period, oldest first, mostly zeros
 * @returns the mean demand a period, the same for each step, in the unit of the values
 * @throws NfoldError `too-short`, `missing-values`, `bad-series`, `bad-argument`
 * @see Teunter, Syntetos & Babai 2011, *Intermittent demand: linking forecasting to inventory obsolescence*
 * @example
 * tsb([6, 6, 6], { horizon: 2 }).mean // => [6, 6]
 */
export function tsb(values: SeriesValues, options: ForecastOptions = {}): Forecast {
  return forecastFamily(tsbFamily, values, options)
}

/** Smoothed chance and size of a demand, and what the sizes scatter by. */
export interface TsbState {
  /** Weights of the last value in the size and in the chance. */
  readonly alpha: number
  readonly beta: number
  readonly chance: number
  readonly size: number
  readonly demands: number
  readonly squaredErrors: number
  readonly positive: boolean
}

const usual = { alpha: 0.1, beta: 0.1 }

export const tsbFamily: Family<TsbState> = family("tsb", ({ values }) => follow(startOf(values, usual), values))

/** TSB with the smoothing weights that would have made the smallest squared one-step errors: for demand that comes in waves, or changes. */
export const optimisedTsbFamily: Family<TsbState> = family("optimisedTsb", ({ values }) => {
  const fits = tried.flatMap((alpha) => tried.map((beta) => follow(startOf(values, { alpha, beta }), values)))
  const errors = fits.map(({ fitted }) => values.reduce((sum, value, t) => sum + (value - fitted[t]!) ** 2, 0))
  return fits[errors.indexOf(Math.min(...errors))] ?? fits[0]!
})

/** Smoothing weights that are tried. */
const tried = [0.02, 0.05, 0.1, 0.2, 0.4, 0.8]

function family(name: string, fit: Family<TsbState>["fit"]): Family<TsbState> {
  return {
    name,
    fit,
    update: follow,
    predict: ({ chance, size, demands, squaredErrors, positive }, { horizon }) => {
      const variance = squaredErrors / Math.max(1, demands - 1)
      return predictDemand({ chance, size, variance, positive }, chance * size, horizon)
    },
    describe: ({ alpha, beta, chance, size }, scale) => ({
      model: "TSB",
      parameters: { alpha, beta, chance, size: size * scale },
      criteria: {},
    }),
  }
}

function startOf(values: Float64Array, weights: Pick<TsbState, "alpha" | "beta">): TsbState {
  const demands = values.filter((value) => value !== 0)
  const size = demands.length === 0 ? 0 : demands.reduce((sum, value) => sum + value, 0) / demands.length
  return { ...weights, chance: demands.length / values.length, size, demands: 0, squaredErrors: 0, positive: true }
}

function follow(start: TsbState, values: Float64Array): Fit<TsbState> {
  const fitted = new Float64Array(values.length)
  const { alpha, beta } = start
  let { chance, size, demands, squaredErrors, positive } = start
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!
    fitted[index] = chance * size
    if (value === 0) {
      chance -= beta * chance
      continue
    }
    const error = value - size
    chance += beta * (1 - chance)
    size += alpha * error
    demands += 1
    squaredErrors += error * error
    positive &&= value > 0
  }
  return { state: { alpha, beta, chance, size, demands, squaredErrors, positive }, fitted }
}
