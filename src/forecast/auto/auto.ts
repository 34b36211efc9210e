import { NfoldError } from "../../errors.ts"
import type { Description, Family, Fit, Prediction, PredictionRequest, PreparedSeries } from "../model.ts"
import { forecastFamily } from "../run-family.ts"
import type { Forecast, ForecastOptions, SeriesValues } from "../types.ts"
import { widen } from "./calibration.ts"
import { lastResort, type Member, memberNamed, membersFor } from "./members.ts"

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

/** The states of the members that could be fitted. */
export interface AutoState {
  readonly members: readonly { readonly name: string; readonly state: unknown }[]
  readonly periods: readonly number[]
  readonly length: number
}

export const autoFamily: Family<AutoState> = { name: "auto", fit, update, predict, describe }

function fit(series: PreparedSeries): Fit<AutoState> {
  const notes: string[] = []
  const fits: { member: Member; fit: Fit<unknown> }[] = []
  for (const member of membersFor(series.periods)) {
    try {
      const fitted = member.family.fit(series)
      requireFinite(member, fitted.state, series)
      fits.push({ member, fit: fitted })
    } catch (error) {
      if (!(error instanceof NfoldError)) throw error
      notes.push(`auto: ${member.family.name} is left out: ${error.message}`)
    }
  }
  if (fits.length === 0) fits.push({ member: lastResort, fit: lastResort.family.fit(series) })
  return {
    state: {
      members: fits.map(({ member, fit }) => ({ name: member.family.name, state: fit.state })),
      periods: series.periods,
      length: series.values.length,
    },
    fitted: combineFitted(fits.map(({ member, fit }) => ({ weight: member.weight, fitted: fit.fitted }))),
    notes,
  }
}

/** Families whose forecasts run away from anything the series has shown are as bad as ones that fail. */
function requireFinite(member: Member, state: unknown, { values, periods }: PreparedSeries): void {
  const horizon = Math.max(...periods, 10)
  const { mean } = member.family.predict(state, { horizon, seed: 1 })
  const reach = 100 * values.reduce((most, value) => Math.max(most, Math.abs(value)), 1)
  if (Array.from(mean).every((value) => Math.abs(value) <= reach)) return
  throw new NfoldError("fit-failed", "its forecast runs away")
}

function update(state: AutoState, values: Float64Array): Fit<AutoState> {
  const fits = state.members.map(({ name, state: inner }) => {
    const { family, weight } = memberNamed(name, state.periods)
    return { name, weight, ...family.update(inner, values) }
  })
  return {
    state: {
      ...state,
      members: fits.map(({ name, state: inner }) => ({ name, state: inner })),
      length: state.length + values.length,
    },
    fitted: combineFitted(fits),
  }
}

function predict(state: AutoState, request: PredictionRequest): Prediction {
  const predictions = state.members.map(({ name, state: inner }) => {
    const { family, weight } = memberNamed(name, state.periods)
    return { weight, prediction: family.predict(inner, request) }
  })
  const usable = predictions.filter(({ prediction }) => Array.from(prediction.mean).every(Number.isFinite))
  const total = usable.reduce((sum, { weight }) => sum + weight, 0)
  const mean = Array.from(
    { length: request.horizon },
    (_, step) => usable.reduce((sum, { weight, prediction }) => sum + weight * prediction.mean[step]!, 0) / total,
  )
  return {
    mean,
    quantile: (step, probability) => {
      const combined =
        usable.reduce((sum, { weight, prediction }) => sum + weight * prediction.quantile(step, probability), 0) / total
      return mean[step]! + widen(state, step, probability) * (combined - mean[step]!)
    },
  }
}

function describe(state: AutoState, scale: number): Description {
  const descriptions = state.members.map(({ name, state: inner }) =>
    memberNamed(name, state.periods).family.describe(inner, scale),
  )
  return { model: `mean of ${descriptions.map(({ model }) => model).join(", ")}`, parameters: {}, criteria: {} }
}

function combineFitted(fits: readonly { readonly weight: number; readonly fitted: ArrayLike<number> }[]): Float64Array {
  return Float64Array.from(fits[0]!.fitted, (_, t) => {
    let sum = 0
    let weights = 0
    for (const { weight, fitted } of fits) {
      if (!Number.isFinite(fitted[t]!)) continue
      sum += weight * fitted[t]!
      weights += weight
    }
    return weights > 0 ? sum / weights : Number.NaN
  })
}
