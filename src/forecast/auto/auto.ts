import { NfoldError } from "../../errors.ts"
import type { Description, Family, Fit, Prediction, PredictionRequest, PreparedSeries } from "../model.ts"
import { forecastFamily } from "../run-family.ts"
import type { Forecast, ForecastOptions, SeriesValues } from "../types.ts"
import { adaptWeights } from "./adapt.ts"
import { combineFitted, combinePredictions } from "./combine.ts"
import { isIntermittent, lastResort, memberNamed, membersFor, type WeightedMember } from "./members.ts"
import { wideningAt } from "./profile.ts"
import { validateWeights } from "./validate.ts"

/**
 * The automatic forecast: several model families are fitted and their forecasts combined, with intervals widened to what such
 * combinations were found to hold. A family that cannot answer is left out and named in the notes; one that can always does.
 *
 * Misleads after a change that the series itself does not show yet, as every forecast does.
 *
 * @param values the series, oldest first, at least one
 * @returns a forecast for each step of the horizon, in the unit of the values
 * @throws NfoldError `too-short`, `missing-values`, `bad-series`, `bad-argument`
 * @see Bates & Granger 1969, *The combination of forecasts*; Makridakis & Hibon 2000
 * @example
 * auto([5, 5, 5, 5, 5, 5, 5, 5], { horizon: 1 }).mean[0] // => 5
 */
export function auto(values: SeriesValues, options: ForecastOptions = {}): Forecast {
  return forecastFamily(autoFamily, values, options)
}

/** The states of the members that could be fitted, and what was known of the series then. */
export interface AutoState {
  readonly members: readonly { readonly name: string; readonly weight: number; readonly state: unknown }[]
  readonly periods: readonly number[]
  readonly length: number
  readonly intermittent: boolean
}

export const autoFamily: Family<AutoState> = { name: "auto", fit, update, predict, describe }

function fit(series: PreparedSeries): Fit<AutoState> {
  const notes: string[] = []
  const fits: (WeightedMember & Fit<unknown>)[] = []
  for (const member of isConstant(series.values) ? [lastResort] : membersFor(series)) {
    try {
      const fitted = member.family.fit(series)
      requireReasonable(member, fitted.state, series)
      fits.push({ ...member, ...fitted })
    } catch (error) {
      if (!(error instanceof NfoldError)) throw error
      notes.push(`auto: ${member.name} is left out: ${error.message}`)
    }
  }
  const intermittent = isIntermittent(series.values)
  // Errors of demand that is mostly zero say which member is near zero, not which is right on average.
  const adapted = intermittent ? fits : [...validateWeights(adaptWeights(fits, series.values), series)]
  if (adapted.length === 0) adapted.push({ ...lastResort, ...lastResort.family.fit(series) })
  const { periods, values } = series
  return {
    state: {
      members: adapted.map(({ name, weight, state }) => ({ name, weight, state })),
      periods,
      length: values.length,
      intermittent,
    },
    fitted: combineFitted(adapted, values.length),
    notes,
  }
}

/** A series that never moved goes on as it is; families that shrink or sample would miss it by a rounding. */
function isConstant(values: Float64Array): boolean {
  return values.every((value) => value === values[0])
}

/** How far from the largest value seen a forecast may go, in units of that value. */
const farthest = 100

/** A forecast that runs away from anything the series has shown is as bad as none. */
function requireReasonable({ family }: WeightedMember, state: unknown, { values, periods }: PreparedSeries): void {
  const { mean } = family.predict(state, { horizon: Math.max(...periods, 10), seed: 1 })
  const reach = farthest * values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  if (Array.from(mean).every((value) => Math.abs(value) <= reach)) return
  throw new NfoldError("fit-failed", "its forecast runs away")
}

function update(state: AutoState, values: Float64Array): Fit<AutoState> {
  const fits = state.members.map(({ name, weight, state: inner }) => ({
    name,
    weight,
    ...memberNamed(name, state.periods).family.update(inner, values),
  }))
  const members = fits.map(({ name, weight, state: inner }) => ({ name, weight, state: inner }))
  return { state: { ...state, members }, fitted: combineFitted(fits, values.length) }
}

function predict(state: AutoState, request: PredictionRequest): Prediction {
  const predictions = state.members.map(({ name, weight, state: inner }) => ({
    weight,
    prediction: memberNamed(name, state.periods).family.predict(inner, request),
  }))
  if (!state.intermittent) {
    return combinePredictions(predictions, request.horizon, (step, score) => wideningAt(state, step, score))
  }
  const { mean, quantile } = combinePredictions(predictions, request.horizon, () => 1)
  return {
    mean: Array.from(mean, notBelowZero),
    quantile: (step, probability) => notBelowZero(quantile(step, probability)),
  }
}

/** Demand that comes and goes was never below zero. */
function notBelowZero(value: number): number {
  return Math.max(0, value)
}

/** The shares of the members stand among the parameters. */
function describe({ members, periods }: AutoState, scale: number): Description {
  const total = members.reduce((sum, { weight }) => sum + weight, 0)
  const models = members.map(({ name, state }) => memberNamed(name, periods).family.describe(state, scale).model)
  return {
    model: members.length === 1 ? models[0]! : `weighted mean of ${models.join("; ")}`,
    parameters: Object.fromEntries(members.map(({ name, weight }) => [name, weight / total])),
    criteria: {},
  }
}
