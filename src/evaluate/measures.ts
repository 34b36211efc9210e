import { coverage, crps, msis, pinball } from "./interval-measures.ts"
import { mae, mape, mase, rmse, rmsse, smape } from "./point-measures.ts"
import type { AccuracyMeasure } from "./scored.ts"

/**
 * Every accuracy measure by name, all of one signature: a forecast beside its outturns in, a number or null out.
 *
 * @example
 * Object.keys(measures).includes("mase") // => true
 */
export const measures: Readonly<Record<MeasureName, AccuracyMeasure>> = {
  mae,
  rmse,
  mape,
  smape,
  mase,
  rmsse,
  pinball,
  crps,
  msis: (scored) => msis(scored, 95),
  coverage80: (scored) => coverage(scored, 80),
  coverage95: (scored) => coverage(scored, 95),
}

/** The names of the accuracy measures. */
export type MeasureName =
  | "mae"
  | "rmse"
  | "mape"
  | "smape"
  | "mase"
  | "rmsse"
  | "pinball"
  | "crps"
  | "msis"
  | "coverage80"
  | "coverage95"

/**
 * Overall weighted average of the M4 competition: the mean of sMAPE and MASE, each over that of Naive2. Below 1 is better than Naive2.
 * Null where one of the four is missing or a benchmark is 0.
 *
 * @param model     sMAPE and MASE of the forecasts
 * @param benchmark sMAPE and MASE of Naive2 on the same outturns
 * @see Makridakis, Spiliotis & Assimakopoulos 2020, *The M4 Competition*
 * @example
 * owa({ smape: 12, mase: 1.4 }, { smape: 15, mase: 2 }) // => 0.75
 */
export function owa(model: RelativeScores, benchmark: RelativeScores): number | null {
  const [smape, mase] = [ratio(model.smape, benchmark.smape), ratio(model.mase, benchmark.mase)]
  return smape === null || mase === null ? null : (smape + mase) / 2
}

function ratio(score: number | null, benchmark: number | null): number | null {
  return score === null || benchmark === null || benchmark === 0 ? null : score / benchmark
}

/** The two measures that enter the overall weighted average. */
export interface RelativeScores {
  readonly smape: number | null
  readonly mase: number | null
}
