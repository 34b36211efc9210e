import { addSeason, removeSeason, type Season, scaleOfSeason, splitSeason } from "../../series/season.ts"
import { normalPrediction } from "../intervals.ts"
import type { Family } from "../model.ts"
import { forecastFamily } from "../run-family.ts"
import type { Forecast, ForecastOptions, SeriesValues } from "../types.ts"
import { followPath } from "./spread.ts"
import { fitTwoLines, followTwoLines, type TwoLines } from "./two-lines.ts"

/**
 * The optimised Theta model: as the Theta method, with the weight of the trend, 1 - 1/theta, estimated instead of fixed at a half.
 * Intervals are exact for normal errors; those of the parameters are left out.
 *
 * @param values the series, oldest first
 * @returns a forecast for each step of the horizon, in the unit of the values
 * @throws NfoldError `too-short`, `missing-values`, `bad-series`, `bad-argument`
 * @see Fiorucci et al. 2016, OTM; R, forecTheta::otm
 * @example
 * optimisedTheta([1, 2, 3, 4, 5], { horizon: 2 }).mean // => [6, 7]
 */
export function optimisedTheta(values: SeriesValues, options: ForecastOptions = {}): Forecast {
  return forecastFamily(optimisedThetaFamily, values, options)
}

/**
 * The dynamic optimised Theta model: as the optimised one, with the line estimated anew at each value from those before it.
 *
 * @param values the series, oldest first
 * @returns a forecast for each step of the horizon, in the unit of the values
 * @throws NfoldError `too-short`, `missing-values`, `bad-series`, `bad-argument`
 * @see Fiorucci et al. 2016, DOTM; R, forecTheta::dotm
 * @example
 * dynamicOptimisedTheta([5, 5, 5, 5, 5], { horizon: 2 }).mean // => [5, 5]
 */
export function dynamicOptimisedTheta(values: SeriesValues, options: ForecastOptions = {}): Forecast {
  return forecastFamily(dynamicOptimisedThetaFamily, values, options)
}

/** The two lines with their initial level, the error variance, and the season. */
export interface OptimisedThetaState {
  readonly lines: TwoLines
  readonly initial: number
  readonly sigma2: number
  readonly season: Season
}

export const optimisedThetaFamily: Family<OptimisedThetaState> = family("optimisedTheta", "Optimised Theta", false)

export const dynamicOptimisedThetaFamily: Family<OptimisedThetaState> = family(
  "dynamicOptimisedTheta",
  "Dynamic optimised Theta",
  true,
)

function family(name: string, model: string, dynamic: boolean): Family<OptimisedThetaState> {
  return {
    name,
    fit: ({ values, periods }) => {
      const { season, adjusted } = splitSeason(values, periods)
      const { lines, initial, sigma2, fitted } = fitTwoLines(adjusted, dynamic)
      return {
        state: { lines, initial, sigma2, season },
        fitted: fitted.map((value, index) => addSeason(season, value, index)),
      }
    },
    update: (state, values) => {
      const { season } = state
      const { count } = state.lines
      const { lines, fitted } = followTwoLines(state.lines, removeSeason(season, values, count))
      return {
        state: { ...state, lines },
        fitted: fitted.map((value, index) => addSeason(season, value, count + index)),
      }
    },
    predict: ({ lines, sigma2, season }, { horizon }) => {
      const { mean, spread } = followPath(lines, horizon)
      return normalPrediction(
        mean.map((value, step) => addSeason(season, value, lines.count + step)),
        spread.map((value, step) => value * Math.sqrt(sigma2) * scaleOfSeason(season, lines.count + step)),
      )
    },
    describe: ({ lines, initial, sigma2 }, scale) => ({
      model,
      parameters: {
        alpha: lines.alpha,
        weight: lines.weight,
        initial: initial * scale,
        sigma2: sigma2 * scale * scale,
      },
      criteria: {},
    }),
  }
}
