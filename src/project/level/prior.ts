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
export interface ScaleGrid {
  readonly lowest: number
  readonly factor: number
  readonly count: number
}

/** As few points as leave the projections of M3 as they are with many. */
interface PriorGrid {
  readonly walk: ScaleGrid
  readonly drift: ScaleGrid
  readonly season: ScaleGrid
  readonly noiseToWalk: ScaleGrid
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
  { lowest, factor, count }: ScaleGrid,
  median: number,
): readonly { readonly value: number; readonly logWeight: number }[] {
  const share = Math.log(Math.log(factor) / Math.sqrt(2 * Math.PI))
  return Array.from({ length: count }, (_, index) => {
    const value = lowest * factor ** index
    return { value, logWeight: share - 0.5 * Math.log(value / median) ** 2 }
  })
}
