import { addSeason, removeSeason, type Season, type SeasonalSplit, scaleOfSeason } from "../../series/season.ts"
import { normalPrediction } from "../intervals.ts"
import type { Family } from "../model.ts"
import { followPath } from "./path.ts"
import { fitTwoLines, followTwoLines, type TwoLines } from "./two-lines.ts"

/** The two lines with their initial level, the error variance, and the season. */
export interface TwoLinesState {
  readonly lines: TwoLines
  readonly initial: number
  readonly sigma2: number
  readonly season: Season
}

/** What sets one model of two lines apart from another. */
export interface TwoLinesVariant {
  readonly name: string
  readonly model: string
  readonly dynamic: boolean
  readonly split: (values: Float64Array, periods: readonly number[]) => SeasonalSplit
}

/** The family of models of two theta lines about a seasonally adjusted series. */
export function twoLinesFamily({ name, model, dynamic, split }: TwoLinesVariant): Family<TwoLinesState> {
  return {
    name,
    fit: ({ values, periods }) => {
      const { season, adjusted } = split(values, periods)
      const { lines, initial, sigma2, fitted } = fitTwoLines(adjusted, dynamic)
      return {
        state: { lines, initial, sigma2, season },
        fitted: addSeason(season, fitted, 0),
      }
    },
    update: (state, values) => {
      const { season } = state
      const { count } = state.lines
      const { lines, fitted } = followTwoLines(state.lines, removeSeason(season, values, count))
      return {
        state: { ...state, lines },
        fitted: addSeason(season, fitted, count),
      }
    },
    predict: ({ lines, sigma2, season }, { horizon }) => {
      const { mean, spread } = followPath(lines, horizon)
      return normalPrediction(
        addSeason(season, mean, lines.count),
        spread.map((value, step) => value * Math.sqrt(sigma2) * scaleOfSeason(season, lines.count + step)),
      )
    },
    describe: ({ lines, initial, sigma2 }, scale) => ({
      model,
      parameters: {
        alpha: lines.alpha,
        weight: lines.weight,
        initial: initial * scale,
        sigma2: sigma2 * scale * scale,
      },
      criteria: {},
    }),
  }
}
