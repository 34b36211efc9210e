import { NfoldError } from "../errors.ts"
import { mean } from "../numbers/statistics.ts"
import type { Backtest, BacktestRow } from "./backtest.ts"

/**
 * One table over several series, each backtested with the same forecasters: the mean of every score over the series that
 * have it, origins and seconds added up, and the first error of a model that failed on any.
 */
export function meanBacktest(backtests: readonly Backtest[]): Backtest {
  const [first] = backtests
  if (first === undefined) throw new NfoldError("too-short", "backtest: there is no series")
  if (backtests.length === 1) return first
  return {
    origins: backtests.reduce((sum, { origins }) => sum + origins, 0),
    horizon: Math.max(...backtests.map(({ horizon }) => horizon)),
    models: first.models.map((row, index) => meanRow(backtests.map(({ models }) => models[index] ?? row))),
  }
}

type Score = Exclude<keyof BacktestRow, "name" | "error" | "seconds">

function meanRow(rows: readonly BacktestRow[]): BacktestRow {
  const known = (key: Score | "seconds"): readonly number[] =>
    rows.map((row) => row[key]).filter((score) => score !== null)
  const meanOf = (key: Score): number | null => (known(key).length === 0 ? null : mean(known(key)))
  const seconds = known("seconds")
  return {
    name: rows[0]?.name ?? "",
    mae: meanOf("mae"),
    rmse: meanOf("rmse"),
    smape: meanOf("smape"),
    mase: meanOf("mase"),
    rmsse: meanOf("rmsse"),
    owa: meanOf("owa"),
    coverage80: meanOf("coverage80"),
    coverage95: meanOf("coverage95"),
    msis: meanOf("msis"),
    seconds: seconds.length === 0 ? null : seconds.reduce((sum, one) => sum + one, 0),
    error: rows.find(({ error }) => error !== null)?.error ?? null,
  }
}
