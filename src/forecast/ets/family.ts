import { NfoldError } from "../../errors.ts"
import { criteriaOf } from "../criteria.ts"
import { normalPrediction, samplePrediction } from "../intervals.ts"
import type { Description, Family, Fit, Prediction, PredictionRequest, PreparedSeries } from "../model.ts"
import { longestSeason, singleSeason } from "../single-season.ts"
import { type EtsFit, estimateForm, naiveFit } from "./estimate.ts"
import { type EtsForm, nameOfForm, simplerForms } from "./form.ts"
import { type EtsStates, predict } from "./predict.ts"
import {
  alphaAt,
  betaAt,
  comingStates,
  createPath,
  gammaAt,
  levelAt,
  phiAt,
  runStates,
  seasonAt,
  trendAt,
} from "./recursion.ts"
import { fitCandidates } from "./select.ts"
import { simulate } from "./simulate.ts"

/** A fitted form as plain data. */
export interface EtsState extends EtsStates {
  readonly parameters: readonly number[]
  readonly states: readonly number[]
  /** Of the values that the parameters were estimated from, on the scale that the family sees. */
  readonly logLikelihood: number
  readonly length: number
  /** Estimated parameters, initial states and the variance. */
  readonly parameterCount: number
}

/** The family with automatic choice by AICc, or one form of it. */
export function etsFamily(name: string, form?: EtsForm): Family<EtsState> {
  return {
    name,
    fit: (series) => fitSeries(name, series, form),
    update,
    predict: predictState,
    describe,
  }
}

function fitSeries(name: string, { values, periods }: PreparedSeries, form: EtsForm | undefined): Fit<EtsState> {
  const { period, notes: leftOut } = singleSeason(name, periods)
  const { fit, notes } =
    form === undefined
      ? { fit: fitCandidates(values, period)[0] ?? naiveFit(values), notes: [] }
      : fitFormOrSimpler(name, values, form, period)
  return { state: stateOf(fit, values.length), fitted: fit.fitted, notes: [...leftOut, ...notes] }
}

/** The form that was asked for, or the fullest part of it that the series is long enough for, and which that is. */
function fitFormOrSimpler(
  name: string,
  values: Float64Array,
  form: EtsForm,
  period: number,
): { readonly fit: EtsFit; readonly notes: readonly string[] } {
  if (form.error === "M" && values.some((value) => value <= 0)) {
    throw new NfoldError(
      "fit-failed",
      `${name}: errors of ${nameOfForm(form)} multiply, so that every value must be above 0`,
    )
  }
  const usable = [form, ...simplerForms(form)].filter(({ season }) => season === "N" || period > 1)
  for (const one of usable) {
    const fit = estimateForm(values, one, period)
    if (fit !== null) return { fit, notes: one === form ? [] : [whyInstead(name, values.length, form, one)] }
  }
  const fit = naiveFit(values)
  return {
    fit,
    notes: form.trend === "N" && form.season === "N" ? [] : [whyInstead(name, values.length, form, fit.form)],
  }
}

function whyInstead(name: string, length: number, asked: EtsForm, used: EtsForm): string {
  const reason =
    used.season === asked.season
      ? `${length} values are too few for ${nameOfForm(asked)}`
      : `${nameOfForm(asked)} needs a season of 2 to ${longestSeason} values, and a series longer than it`
  return `${name}: ${reason}; ${nameOfForm(used)} forecasts instead`
}

export function stateOf(fit: EtsFit, length: number): EtsState {
  return {
    form: fit.form,
    period: fit.period,
    parameters: Array.from(fit.parameters),
    states: Array.from(fit.states),
    variance: fit.variance,
    logLikelihood: fit.logLikelihood,
    length,
    parameterCount: fit.parameterCount,
  }
}

function update(state: EtsState, values: Float64Array): Fit<EtsState> {
  const { form, period } = state
  const parameters = Float64Array.from([...state.parameters.slice(0, levelAt), ...state.states])
  const path = createPath(values.length, period)
  runStates(values, form.trend, form.season, period, parameters, path)
  return { state: { ...state, states: Array.from(comingStates(path, values.length, period)) }, fitted: path.mean }
}

function predictState(state: EtsState, { horizon, seed }: PredictionRequest): Prediction {
  const { mean, variance } = predict(state, horizon)
  return variance === null
    ? samplePrediction(simulate(state, horizon, seed), mean)
    : normalPrediction(mean, variance.map(Math.sqrt))
}

function describe(state: EtsState, scale: number): Description {
  const { form, period, parameters, variance, length } = state
  const trendScale = form.trend === "M" ? 1 : scale
  const seasonScale = form.season === "M" ? 1 : scale
  const seasons =
    form.season === "N"
      ? []
      : Array.from({ length: period }, (_, i) => [`season${i + 1}`, parameters[seasonAt + i]! * seasonScale])
  return {
    model: nameOfForm(form),
    parameters: {
      alpha: parameters[alphaAt]!,
      ...(form.trend === "N" ? {} : { beta: parameters[betaAt]! }),
      ...(form.season === "N" ? {} : { gamma: parameters[gammaAt]! }),
      ...(form.damped ? { phi: parameters[phiAt]! } : {}),
      level: parameters[levelAt]! * scale,
      ...(form.trend === "N" ? {} : { trend: parameters[trendAt]! * trendScale }),
      ...Object.fromEntries(seasons),
      sigma2: form.error === "A" ? variance * scale * scale : variance,
    },
    criteria: criteriaOf(state.logLikelihood - length * Math.log(Math.abs(scale)), state.parameterCount, length),
  }
}
