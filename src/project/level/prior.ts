/** How much the log daily level moves, in one possible world. */
export interface Scales {
  /** Standard deviation of its random walk after a year. */
  readonly walk: number
  /** Standard deviation of its yearly drift, around no growth. */
  readonly drift: number
  /** Standard deviation of the seasonal profile. */
  readonly season: number
  /** Standard deviation of a month's own scatter. */
  readonly noise: number
}

/** A possible world and the natural logarithm of its weight before any data are seen. */
export interface PriorPoint extends Scales {
  readonly logWeight: number
}

/** What is believed before any data are seen: medians of log-normal priors, and how often there is no season at all. */
export interface Prior {
  readonly walk: number
  readonly drift: number
  readonly noSeason: number
  readonly season: number
  /** Of a month's scatter to the walk: series that turn much scatter much. */
  readonly noiseToWalk: number
  /**
   * Prediction intervals are this many times as wide as the model says: the smallest number with which they cover, for every
   * number of known months or values, at most one point less than 80% and 95%. Fitted with the rest.
   */
  readonly widening: number
}

/**
 * Fitted on the monthly series of M3 with odd ids, where only two yearly totals and two part-years are known:
 * `npm run bench:projection -- m3.ndjson.gz --fit`.
 */
export const partYearPrior: Prior = {
  walk: 0.052,
  drift: 0.038,
  noSeason: 0.062,
  season: 0.03,
  noiseToWalk: 1.2,
  widening: 1.1,
}

/** Fitted on the yearly series of M3 with odd ids, where two to six values are known: same command. */
export const shortSeriesPrior: Prior = {
  walk: 0.079,
  drift: 0.016,
  noSeason: 1,
  season: 0.11,
  noiseToWalk: 0.51,
  widening: 0.94,
}

/**
 * The prior as a grid of possible worlds. Each scale is log-normal with a spread of factor e, which is weak: a series that
 * moves ten times as much as the median is unusual, not excluded.
 */
export function priorGrid(prior: Prior): readonly PriorPoint[] {
  const seasons = [
    { season: 0, share: Math.log(prior.noSeason) },
    ...spaced(0.0125, coarse, prior.noSeason < 1 ? 5 : 0).map((season) => ({
      season,
      share: Math.log(1 - prior.noSeason) + logNormal(season, prior.season, coarse),
    })),
  ]
  return spaced(0.0075, fine, 9).flatMap((walk) =>
    spaced(0.02, coarse, 3).flatMap((drift) =>
      seasons.flatMap(({ season, share }) =>
        spaced(0.2, coarse, 4).map((ratio) => ({
          walk,
          drift,
          season,
          noise: ratio * walk,
          logWeight:
            share +
            logNormal(walk, prior.walk, fine) +
            logNormal(drift, prior.drift, coarse) +
            logNormal(ratio, prior.noiseToWalk, coarse),
        })),
      ),
    ),
  )
}

/** From one point of the grid to the next: the walk decides most and is told apart best. */
const fine = 2
const coarse = 2.5

function spaced(first: number, factor: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first * factor ** index)
}

/** Log weight of a grid point of a log-normal prior with a spread of factor e, its share of the line by the step of the grid. */
function logNormal(value: number, median: number, step: number): number {
  return -0.5 * Math.log(value / median) ** 2 + Math.log(Math.log(step) / Math.sqrt(2 * Math.PI))
}
