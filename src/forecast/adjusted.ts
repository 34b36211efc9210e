import { addSeason, removeSeason, type Season, scaleOfSeason, withSeason } from "../series/season.ts"
import { splitShrunkenSeason } from "../series/shrunken-season.ts"
import type { Family, Fit } from "./model.ts"

/** A family's state for the series without its season, the season, and how many values there were. */
export interface AdjustedState<State> {
  readonly inner: State
  readonly season: Season
  readonly count: number
}

/**
 * A family that takes the season out first, gives the rest to another family without a period, and puts the season back: for
 * families without a season of their own, and for seasons too long or too many for one that has.
 */
export function seasonallyAdjusted<State>(family: Family<State>): Family<AdjustedState<State>> {
  return {
    name: family.name,
    fit: ({ values, periods }) => {
      const { season, adjusted } = splitShrunkenSeason(values, periods)
      return seasonalFit(family.fit({ values: adjusted, periods: [1] }), season, 0)
    },
    update: ({ inner, season, count }, values) =>
      seasonalFit(family.update(inner, removeSeason(season, values, count)), season, count),
    predict: ({ inner, season, count }, request) => {
      const { mean, quantile } = family.predict(inner, request)
      return {
        mean: addSeason(season, mean, count),
        quantile: (step, probability) => {
          const centre = mean[step]!
          const away = quantile(step, probability) - centre
          return withSeason(season, centre, count + step) + away * scaleOfSeason(season, count + step)
        },
      }
    },
    describe: ({ inner, season }, scale) => {
      const description = family.describe(inner, scale)
      return season.kind === "none"
        ? description
        : { ...description, model: `${description.model}, seasonally adjusted` }
    },
  }
}

function seasonalFit<State>(fit: Fit<State>, season: Season, before: number): Fit<AdjustedState<State>> {
  const { state: inner, fitted, notes = [] } = fit
  return {
    state: { inner, season, count: before + fitted.length },
    fitted: addSeason(season, fitted, before),
    notes,
  }
}
