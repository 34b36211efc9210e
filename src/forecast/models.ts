import { arimaFamily } from "./arima/arima.ts"
import type { ArimaOptions } from "./arima/options.ts"
import { autoFamily } from "./auto/auto.ts"
import { cesFamilyFor } from "./ces/ces.ts"
import type { CesSeason } from "./ces/recursion.ts"
import { driftFamily } from "./drift.ts"
import {
  dampedFamily,
  type EtsOptions,
  type HoltWintersSeason,
  holtFamily,
  holtWintersFamilyFor,
  sesFamily,
} from "./ets/ets.ts"
import { type EtsState, etsFamily } from "./ets/family.ts"
import { parseForm } from "./ets/form.ts"
import { bassFamily, gompertzFamily, logisticFamily } from "./growth-curves/growth-curves.ts"
import { historicalMeanFamily } from "./historical-mean.ts"
import { crostonFamily, sbaFamily } from "./intermittent/croston.ts"
import { tsbFamily } from "./intermittent/tsb.ts"
import { linearTrendFamily } from "./linear-trend.ts"
import type { Family, FittedModel } from "./model.ts"
import { mstlFamily } from "./mstl.ts"
import { naiveFamily } from "./naive.ts"
import { naive2Family } from "./naive2.ts"
import { fitFamily, forecastFamily, forecastFitted, updateFitted } from "./run-family.ts"
import { seasonalNaiveFamily } from "./seasonal-naive.ts"
import { dynamicOptimisedThetaFamily } from "./theta/dynamic-optimised-theta.ts"
import { optimisedThetaFamily } from "./theta/optimised-theta.ts"
import { thetaFamily } from "./theta/theta.ts"
import type { Forecast, SeriesValues } from "./types.ts"

/** Options of a model called by its name: those of every forecasting function, and those of `arima`, `ets`, `ces` and `holtWinters` beside them. */
export interface FitOptions extends ArimaOptions, EtsOptions {
  /** The name of the forecasting function. Default "auto". */
  readonly model?: string
  /** How the season enters: of `ces` none, simple, partial or full; of `holtWinters` additive or multiplicative. */
  readonly season?: CesSeason | HoltWintersSeason
}

/** A model family with its state hidden: what selection, combination, commands and benchmarks see of it. */
export interface Model {
  readonly name: string
  readonly forecast: (values: SeriesValues, options: FitOptions) => Forecast
  readonly fit: (values: SeriesValues, options: FitOptions) => FittedModel
  readonly forecastFitted: (model: FittedModel, options: FitOptions) => Forecast
  readonly update: (model: FittedModel, values: SeriesValues, options?: FitOptions) => FittedModel
}

/** Every model family by name. A new family is one file and one line here. */
export const models: readonly Model[] = [
  modelOf("auto", () => autoFamily),
  modelOf("ets", etsFamilyFor),
  modelOf("arima", arimaFamily),
  modelOf("ces", cesFamilyFor),
  modelOf("theta", () => thetaFamily),
  modelOf("optimisedTheta", () => optimisedThetaFamily),
  modelOf("dynamicOptimisedTheta", () => dynamicOptimisedThetaFamily),
  modelOf("mstl", () => mstlFamily),
  modelOf("ses", () => sesFamily),
  modelOf("holt", () => holtFamily),
  modelOf("damped", () => dampedFamily),
  modelOf("holtWinters", holtWintersFamilyFor),
  modelOf("naive", () => naiveFamily),
  modelOf("seasonalNaive", () => seasonalNaiveFamily),
  modelOf("naive2", () => naive2Family),
  modelOf("drift", () => driftFamily),
  modelOf("historicalMean", () => historicalMeanFamily),
  modelOf("linearTrend", () => linearTrendFamily),
  modelOf("croston", () => crostonFamily),
  modelOf("sba", () => sbaFamily),
  modelOf("tsb", () => tsbFamily),
  modelOf("logistic", () => logisticFamily),
  modelOf("gompertz", () => gompertzFamily),
  modelOf("bass", () => bassFamily),
]

function modelOf<State>(name: string, familyFor: (options: FitOptions) => Family<State>): Model {
  return {
    name,
    forecast: (values, options) => forecastFamily(familyFor(options), values, options),
    fit: (values, options) => fitFamily(familyFor(options), values, options),
    forecastFitted: (model, options) => forecastFitted(familyFor(options), model, options),
    update: (model, values, options = {}) => updateFitted(familyFor(options), model, values, options),
  }
}

function etsFamilyFor({ form }: FitOptions): Family<EtsState> {
  return etsFamily("ets", form === undefined ? undefined : parseForm(form))
}
