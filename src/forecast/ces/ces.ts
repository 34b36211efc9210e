import { NfoldError, shown } from "../../errors.ts"
import type { Family } from "../model.ts"
import { forecastFamily } from "../run-family.ts"
import type { Forecast, ForecastOptions, SeriesValues } from "../types.ts"
import { type CesState, cesFamily } from "./family.ts"
import type { CesSeason } from "./recursion.ts"

/** Options of `ces`. */
export interface CesOptions extends ForecastOptions {
  /**
   * How the season enters: `none`, not at all; `simple`, as complex states a season apart, without a level; `partial`, as a number added to the
   * level; `full`, as complex as the level. Default: the choice by AICc.
   */
  readonly season?: CesSeason
}

const seasons: readonly CesSeason[] = ["none", "simple", "partial", "full"]

/**
 * Complex exponential smoothing: level and an unobserved potential are the real and imaginary part of one complex state, smoothed
 * with a complex weight a0 + i a1. It follows levels and trends alike, without a choice between them.
 *
 * The first states come from a run over the reversed series. Intervals are normal, from the model's answer to one error, and take the
 * weights as known.
 *
 * Misleads when the season multiplies (take logarithms), and for seasons of more than 24 values, which are left out.
 *
 * @param values the series, oldest first; below five values the weights are given, 2 + i, which follow the last value, and a note says so
 * @returns a forecast for each step of the horizon, in the unit of the values
 * @throws NfoldError `too-short`, `missing-values`, `bad-series`, `bad-argument`
 * @see Svetunkov, Kourentzes & Ord 2022, Complex exponential smoothing, Naval Research Logistics 69
 * @example
 * ces([5, 5, 5, 5, 5, 5, 5, 5], { horizon: 1 }).model // => "CES(none)"
 */
export function ces(values: SeriesValues, options: CesOptions = {}): Forecast {
  return forecastFamily(cesFamilyFor(options), values, options)
}

/** The family with the season that the options ask for. */
export function cesFamilyFor({ season }: { readonly season?: string }): Family<CesState> {
  const kind = seasons.find((one) => one === season)
  if (season === undefined || kind !== undefined) return cesFamily(kind)
  const message = `ces: season is one of ${seasons.join(", ")}, received ${shown(season)}`
  throw new NfoldError("bad-argument", message, { path: "season" })
}
