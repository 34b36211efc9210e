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
  readonly chance: number
  readonly size: number
  readonly demands: number
  readonly squaredErrors: number
  readonly positive: boolean
}

const ALPHA = 0.1
const BETA = 0.1

export const tsbFamily: Family<TsbState> = {
  name: "tsb",
  fit: ({ values }) => {
    const demands = values.filter((value) => value !== 0)
    const size = demands.length === 0 ? 0 : demands.reduce((sum, value) => sum + value, 0) / demands.length
    return follow(
      { chance: demands.length / values.length, size, demands: 0, squaredErrors: 0, positive: true },
      values,
    )
  },
  update: follow,
  predict: ({ chance, size, demands, squaredErrors, positive }, { horizon }) => {
    const variance = squaredErrors / Math.max(1, demands - 1)
    return predictDemand({ chance, size, variance, positive }, chance * size, horizon)
  },
  describe: ({ chance, size }, scale) => ({
    model: "TSB",
    parameters: { alpha: ALPHA, beta: BETA, chance, size: size * scale },
    criteria: {},
  }),
}

function follow(start: TsbState, values: Float64Array): Fit<TsbState> {
  const fitted = new Float64Array(values.length)
  let { chance, size, demands, squaredErrors, positive } = start
  for (let index = 0; index < values.length; index++) {
    const value = values[index]!
    fitted[index] = chance * size
    if (value === 0) {
      chance -= BETA * chance
      continue
    }
    const error = value - size
    chance += BETA * (1 - chance)
    size += ALPHA * error
    demands += 1
    squaredErrors += error * error
    positive &&= value > 0
  }
  return { state: { chance, size, demands, squaredErrors, positive }, fitted }
}
