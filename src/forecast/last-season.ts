import { normalPrediction } from "./intervals.ts"
import type { Description, Fit, Prediction, PredictionRequest } from "./model.ts"

/** What the naive methods keep: the values of the last season (the last value, without a season) and the changes from season to season. */
export interface LastSeasonState {
  /** Oldest first; at first as many as were seen. */
  readonly season: readonly number[]
  readonly period: number
  readonly changes: number
  readonly squaredChanges: number
}

/** Nothing seen yet. */
export function emptySeason(period: number): LastSeasonState {
  return { season: [], period, changes: 0, squaredChanges: 0 }
}

/** Sets each value against the one a season before it. */
export function followSeason(start: LastSeasonState, values: Float64Array): Fit<LastSeasonState> {
  const { period } = start
  const seen = Float64Array.from([...start.season, ...values])
  const fitted = new Float64Array(values.length)
  let { changes, squaredChanges } = start
  for (let index = 0; index < values.length; index++) {
    const place = start.season.length + index
    fitted[index] = place < period ? Number.NaN : seen[place - period]!
    if (place < period) continue
    changes += 1
    squaredChanges += (seen[place]! - seen[place - period]!) ** 2
  }
  return { state: { season: [...seen.subarray(-period)], period, changes, squaredChanges }, fitted }
}

/** Repeats the last season; the variance grows by one mean squared change each season. */
export function predictSeason(state: LastSeasonState, { horizon }: PredictionRequest): Prediction {
  const { season } = state
  const spread = Math.sqrt(meanSquaredChange(state))
  return normalPrediction(
    Float64Array.from({ length: horizon }, (_, step) => season[step % season.length]!),
    Float64Array.from({ length: horizon }, (_, step) => spread * Math.sqrt(Math.floor(step / season.length) + 1)),
  )
}

export function describeSeason(model: string, state: LastSeasonState, scale: number): Description {
  return { model, parameters: { sigma2: meanSquaredChange(state) * scale * scale }, criteria: {} }
}

function meanSquaredChange({ changes, squaredChanges }: LastSeasonState): number {
  return squaredChanges / Math.max(1, changes)
}
