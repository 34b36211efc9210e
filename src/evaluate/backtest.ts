import { NfoldError } from "../errors.ts"
import { requireValues, requireWhole } from "../series/require.ts"
import { naive2Mean, naiveBenchmark } from "./benchmarks.ts"
import { measures, owa, type RelativeScores } from "./measures.ts"
import type { AccuracyMeasure, Scored, ScoredForecast } from "./scored.ts"

/** Anything that forecasts: every forecasting function of this library, and your own. */
export type Forecaster = (
  history: readonly number[],
  options: { readonly horizon: number; readonly period: number; readonly levels: readonly number[] },
) => ScoredForecast

/** How a backtest is run. */
export interface BacktestOptions {
  /** Steps ahead at each origin. Default: twice the period, at least 6, at most a third of the series. */
  readonly horizon?: number
  /** How many origins, one value apart, the last one `horizon` before the end. Default 10, or as many as fit. */
  readonly origins?: number
  /** Observations a season. Default 1. */
  readonly period?: number
  /** Milliseconds from any start, to time the models by; without it `seconds` is null. */
  readonly clock?: () => number
}

/** One row of the accuracy table: means over all origins. */
export interface BacktestRow {
  readonly name: string
  readonly mae: number | null
  readonly rmse: number | null
  readonly smape: number | null
  readonly mase: number | null
  readonly rmsse: number | null
  readonly owa: number | null
  readonly coverage80: number | null
  readonly coverage95: number | null
  readonly msis: number | null
  readonly seconds: number | null
  /** Why the model has no scores; null when it has. */
  readonly error: string | null
}

/** The accuracy table of a backtest. */
export interface Backtest {
  readonly origins: number
  readonly horizon: number
  /** In the order given; `naive` is added in front when it is not among them. */
  readonly models: readonly BacktestRow[]
}

/**
 * Rolling-origin evaluation: forecasts from several points of the past, each seeing only what came before it, scored by what came after.
 * The naive forecast is always a row; a model that fails keeps its error, and the others still finish.
 *
 * Misleads with few origins: neighbouring origins share most of their outturns.
 *
 * @param values      the series, oldest first, without gaps
 * @param forecasters functions by name, such as { theta, drift }
 * @throws NfoldError `too-short` when no origin leaves two values of history, `bad-argument` for options that are no positive whole numbers
 * @see Tashman 2000, *Out-of-sample tests of forecasting accuracy*; Hyndman & Athanasopoulos, 5.10
 * @example
 * backtest([1, 2, 3, 4, 5, 6, 7, 8], { naive }, { horizon: 2, origins: 3 }).models[0].mae // => 1.5
 */
export function backtest(
  values: ArrayLike<number>,
  forecasters: Readonly<Record<string, Forecaster>>,
  options: BacktestOptions = {},
): Backtest {
  const series = requireValues("backtest", values)
  const plan = readPlan(series.length, options)
  const naive: Forecaster = (history, { horizon, levels }) =>
    naiveBenchmark(Float64Array.from(history), horizon, levels)
  const rows: readonly (readonly [string, Forecaster])[] = Object.hasOwn(forecasters, "naive")
    ? Object.entries(forecasters)
    : [["naive", naive], ...Object.entries(forecasters)]
  const benchmark = scoreNaive2(series, plan)
  return {
    origins: plan.origins,
    horizon: plan.horizon,
    models: rows.map(([name, forecaster]) => scoreModel(name, forecaster, series, plan, benchmark)),
  }
}

interface Plan {
  readonly horizon: number
  readonly origins: number
  readonly period: number
  readonly clock: (() => number) | undefined
}

const levels = [80, 95]

function scoreModel(
  name: string,
  forecaster: Forecaster,
  series: Float64Array,
  plan: Plan,
  benchmark: RelativeScores,
): BacktestRow {
  const { horizon, period, clock } = plan
  try {
    const started = clock?.()
    const scored = histories(series, plan).map((history) => {
      const forecast = forecaster([...history], { horizon, period, levels })
      return scoredOf(series, history, plan, forecast)
    })
    const seconds = started === undefined || clock === undefined ? null : (clock() - started) / 1000
    const scores = {
      mae: average(scored, measures.mae),
      rmse: average(scored, measures.rmse),
      smape: average(scored, measures.smape),
      mase: average(scored, measures.mase),
      rmsse: average(scored, measures.rmsse),
      coverage80: average(scored, measures.coverage80),
      coverage95: average(scored, measures.coverage95),
      msis: average(scored, measures.msis),
    }
    return { name, ...scores, owa: owa(scores, benchmark), seconds, error: null }
  } catch (error) {
    return { name, ...noScores, error: error instanceof Error ? error.message : String(error) }
  }
}

const noScores: Omit<BacktestRow, "name" | "error"> = {
  mae: null,
  rmse: null,
  smape: null,
  mase: null,
  rmsse: null,
  owa: null,
  coverage80: null,
  coverage95: null,
  msis: null,
  seconds: null,
}

function scoreNaive2(series: Float64Array, plan: Plan): RelativeScores {
  const scored = histories(series, plan).map((history) =>
    scoredOf(series, history, plan, { mean: naive2Mean(history, plan.horizon, plan.period), intervals: [] }),
  )
  return { smape: average(scored, measures.smape), mase: average(scored, measures.mase) }
}

/** What is known at each origin, earliest first. */
function histories(series: Float64Array, { horizon, origins }: Plan): readonly Float64Array[] {
  const last = series.length - horizon
  return Array.from({ length: origins }, (_, index) => series.slice(0, last - origins + 1 + index))
}

function scoredOf(series: Float64Array, history: Float64Array, plan: Plan, forecast: ScoredForecast): Scored {
  const actual = series.subarray(history.length, history.length + plan.horizon)
  if (forecast.mean.length !== plan.horizon) {
    throw new NfoldError(
      "bad-argument",
      `backtest: asked for ${plan.horizon} steps, the model gave ${forecast.mean.length}`,
    )
  }
  return { forecast, actual, history, period: plan.period }
}

/** Mean over the origins at which the measure is defined; null when it nowhere is. */
function average(scored: readonly Scored[], measure: AccuracyMeasure): number | null {
  const scores = scored.map(measure).filter((score) => score !== null)
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length
}

function readPlan(length: number, options: BacktestOptions): Plan {
  const { period = 1, clock } = options
  requireWhole("backtest", "period", period, 1)
  const usual = Math.max(1, Math.min(Math.max(6, 2 * period), Math.floor(length / 3)))
  const { horizon = usual } = options
  requireWhole("backtest", "horizon", horizon, 1)
  const most = length - horizon - 1
  if (most < 1) {
    throw new NfoldError(
      "too-short",
      `backtest: a horizon of ${horizon} needs at least ${horizon + 2} values, received ${length}`,
    )
  }
  const { origins = Math.min(10, most) } = options
  requireWhole("backtest", "origins", origins, 1)
  if (origins > most) {
    throw new NfoldError(
      "too-short",
      `backtest: ${origins} origins and a horizon of ${horizon} need ${horizon + origins + 1} values, received ${length}`,
    )
  }
  return { horizon, origins, period, clock }
}
