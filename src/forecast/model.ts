import type { Transform } from "../series/transforms.ts"

/**
 * What a model family is, to everything that selects, combines, calibrates, stores or runs models.
 *
 * A family sees values that `run-family.ts` has already checked, filled, transformed and scaled to a mean magnitude of 1 (signed so that their
 * sum is not negative), so that forecast(k y) = k forecast(y) holds for every family without its help. It answers on that scale.
 */
export interface Family<State> {
  /** The name of the library's function, such as "theta". */
  readonly name: string
  /** Estimates the parameters. Throws NfoldError `too-short` or `fit-failed` when it cannot. */
  readonly fit: (series: PreparedSeries) => Fit<State>
  /** Takes in values that came after those seen so far, with the parameters as they are. */
  readonly update: (state: State, values: Float64Array) => Fit<State>
  readonly predict: (state: State, request: PredictionRequest) => Prediction
  /** Name, parameters and criteria as a user should read them: those on the scale of the values multiplied by `scale`. */
  readonly describe: (state: State, scale: number) => Description
}

/** Values without gaps, of mean magnitude 1, and the seasonal periods that fit into them ([1] when there is no season). */
export interface PreparedSeries {
  readonly values: Float64Array
  readonly periods: readonly number[]
}

/** What an estimation, or an update, gives. */
export interface Fit<State> {
  /** Parameters and states as plain data: numbers, strings, booleans, null, arrays and objects of them, no NaN, no typed arrays. */
  readonly state: State
  /** One-step predictions of the values just seen; NaN where there is none. */
  readonly fitted: ArrayLike<number>
  /** What the user should know. */
  readonly notes?: readonly string[]
}

/** How far to predict; the seed is for families whose intervals are simulated. */
export interface PredictionRequest {
  readonly horizon: number
  readonly seed: number
}

/** A predictive distribution for each step; step 0 is the first. */
export interface Prediction {
  readonly mean: ArrayLike<number>
  /** The point that the value at `step` stays below with `probability`. */
  readonly quantile: (step: number, probability: number) => number
}

/** A fitted model as a user should read it. */
export interface Description {
  /** Such as "ETS(A,Ad,M)". */
  readonly model: string
  readonly parameters: Readonly<Record<string, number>>
  readonly criteria: Readonly<Record<string, number>>
}

/** A fitted model as plain data that JSON can carry: store it, bring it back, give it new values, forecast. */
export interface FittedModel {
  readonly format: "nfold/model@1"
  /** The name of the family. */
  readonly family: string
  /** What the family keeps: its parameters and states. */
  readonly state: unknown
  /** How values become what the family sees. */
  readonly mapping: Mapping
  readonly periods: readonly number[]
  readonly within: readonly [number | null, number | null]
  /** Half-width, in standard deviations, that intervals fall back to where the model saw no variation. */
  readonly fallbackSpread: number
  readonly fitted: readonly (number | null)[]
  readonly residuals: readonly (number | null)[]
  readonly notes: readonly string[]
}

/** value -> transform(value / unit) / scale. */
export interface Mapping {
  readonly unit: number
  readonly transform: Transform
  readonly scale: number
}
