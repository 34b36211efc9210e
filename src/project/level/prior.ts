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
  readonly grid: PriorGrid
}

/** Where the scales of possible worlds stand: points so many times as high as the one before. */
interface Scale {
  readonly lowest: number
  readonly factor: number
  readonly count: number
}

/** As few points as leave the projections of M3 as they are with many. */
interface PriorGrid {
  readonly walk: Scale
  readonly drift: Scale
  readonly season: Scale
  readonly noiseToWalk: Scale
}

const walkScale: Scale = { lowest: 0.0075, factor: 2, count: 9 }

/**
 * Fitted on the monthly series of M3 with odd ids, where only two yearly totals and two part-years are known:
 * `npm run bench:projection -- m3.ndjson.gz --fit`.
 */
export const partYearPrior: Prior = {
  walk: 0.053,
  drift: 0.037,
  noSeason: 0.077,
  season: 0.03,
  noiseToWalk: 1.2,
  widening: 1.1,
  grid: {
    walk: walkScale,
    drift: { lowest: 0.03, factor: 3, count: 2 },
    season: { lowest: 0.0175, factor: 3.5, count: 4 },
    noiseToWalk: { lowest: 0.3, factor: 3, count: 3 },
  },
}

/** Fitted on the yearly series of M3 with odd ids, where two to six values are known: same command. */
export const shortSeriesPrior: Prior = {
  walk: 0.079,
  drift: 0.016,
  noSeason: 1,
  season: 0.11,
  noiseToWalk: 0.51,
  widening: 0.94,
  grid: {
    walk: walkScale,
    drift: { lowest: 0.02, factor: 2.5, count: 3 },
    season: { lowest: 0, factor: 1, count: 0 },
    noiseToWalk: { lowest: 0.2, factor: 2.5, count: 4 },
  },
}

/**
 * The prior as a grid of possible worlds. Each scale is log-normal with a spread of factor e, which is weak: a series that
 * moves ten times as much as the median is unusual, not excluded.
 */
export function priorGrid(prior: Prior): readonly PriorPoint[] {
  const { walk, drift, season, noiseToWalk } = prior.grid
  const seasons = [
    { value: 0, logWeight: Math.log(prior.noSeason) },
    ...pointsOf(season, prior.season).map(({ value, logWeight }) => ({
      value,
      logWeight: Math.log(1 - prior.noSeason) + logWeight,
    })),
  ]
  const ratios = pointsOf(noiseToWalk, prior.noiseToWalk)
  const drifts = pointsOf(drift, prior.drift)
  return pointsOf(walk, prior.walk).flatMap((ofWalk) =>
    drifts.flatMap((ofDrift) =>
      seasons.flatMap((ofSeason) =>
        ratios.map((ratio) => ({
          walk: ofWalk.value,
          drift: ofDrift.value,
          season: ofSeason.value,
          noise: ratio.value * ofWalk.value,
          logWeight: ofWalk.logWeight + ofDrift.logWeight + ofSeason.logWeight + ratio.logWeight,
        })),
      ),
    ),
  )
}

/** Each point of a scale with its log weight: the density of a log-normal prior with a spread of factor e, times its share of the line. */
function pointsOf(
  { lowest, factor, count }: Scale,
  median: number,
): readonly { readonly value: number; readonly logWeight: number }[] {
  const share = Math.log(Math.log(factor) / Math.sqrt(2 * Math.PI))
  return Array.from({ length: count }, (_, index) => {
    const value = lowest * factor ** index
    return { value, logWeight: share - 0.5 * Math.log(value / median) ** 2 }
  })
}
