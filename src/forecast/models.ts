import { arimaFamily } from "./arima/arima.ts"
import { autoFamily } from "./auto/auto.ts"
import { cesFamily } from "./ces/family.ts"
import { driftFamily } from "./drift.ts"
import { additiveHoltWintersFamily, dampedFamily, holtFamily, sesFamily } from "./ets/ets.ts"
import { etsFamily } from "./ets/family.ts"
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
import type { Forecast, ForecastOptions, SeriesValues } from "./types.ts"

/** A model family with its state hidden: what selection, combination, commands and benchmarks see of it. */
export interface Model {
  readonly name: string
  readonly forecast: (values: SeriesValues, options: ForecastOptions) => Forecast
  readonly fit: (values: SeriesValues, options: ForecastOptions) => FittedModel
  readonly forecastFitted: (model: FittedModel, options: ForecastOptions) => Forecast
  readonly update: (model: FittedModel, values: SeriesValues, options?: Pick<ForecastOptions, "missing">) => FittedModel
}

/** Every model family by name. A new family is one file and one line here. */
export const models: readonly Model[] = [
  modelOf(historicalMeanFamily),
  modelOf(naiveFamily),
  modelOf(seasonalNaiveFamily),
  modelOf(naive2Family),
  modelOf(driftFamily),
  modelOf(linearTrendFamily),
  modelOf(sesFamily),
  modelOf(holtFamily),
  modelOf(dampedFamily),
  modelOf(additiveHoltWintersFamily),
  modelOf(etsFamily("ets")),
  modelOf(cesFamily()),
  modelOf(thetaFamily),
  modelOf(optimisedThetaFamily),
  modelOf(dynamicOptimisedThetaFamily),
  modelOf(autoFamily),
  modelOf(arimaFamily()),
  modelOf(mstlFamily),
  modelOf(crostonFamily),
  modelOf(sbaFamily),
  modelOf(tsbFamily),
  modelOf(logisticFamily),
  modelOf(gompertzFamily),
  modelOf(bassFamily),
]

function modelOf<State>(family: Family<State>): Model {
  return {
    name: family.name,
    forecast: (values, options) => forecastFamily(family, values, options),
    fit: (values, options) => fitFamily(family, values, options),
    forecastFitted: (model, options) => forecastFitted(family, model, options),
    update: (model, values, options) => updateFitted(family, model, values, options),
  }
}
