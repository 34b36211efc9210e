import { readFileSync } from "node:fs"

/** What R's forecast::ets estimated for one form; written by tests/reference/ets.R. */
export interface ReferenceFit {
  readonly logLikelihood: number
  readonly aicc: number
  readonly sigma2: number
  /** alpha, beta, gamma, phi, level, trend, seasonal states in the order of use. */
  readonly parameters: readonly number[]
  /** Level, trend, coming seasonal states. */
  readonly states: readonly number[]
  readonly mean: readonly number[]
  readonly low80: readonly number[]
  readonly high80: readonly number[]
  readonly low95: readonly number[]
  readonly high95: readonly number[]
}

export interface ReferenceSeries {
  readonly period: number
  readonly values: readonly number[]
  readonly chosen: string
  readonly fits: Readonly<Record<string, ReferenceFit>>
}

const text = readFileSync(new URL("../../reference/ets.json", import.meta.url), "utf8")

/** Classic series by name. */
export const reference: Readonly<Record<string, ReferenceSeries>> = JSON.parse(text)

/** Every form of every series, titled "AirPassengers, ETS MAdM". */
export const referenceFits: readonly (readonly [string, ReferenceSeries, string, ReferenceFit])[] = Object.entries(
  reference,
).flatMap(([name, series]) =>
  Object.entries(series.fits).map(([form, fit]) => [`${name}, ETS ${form}`, series, form, fit] as const),
)
