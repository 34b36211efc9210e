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
  /** Prediction intervals are this much wider than the model says, for what no model of four numbers holds. */
  readonly widening: number
}

/**
 * Fitted on the monthly series of M3 with odd ids, where only two yearly totals and two part-years are known:
 * `npm run bench:projection -- m3.ndjson.gz --fit`.
 */
export const partYearPrior: Prior = {
  walk: 0.052,
  drift: 0.035,
  noSeason: 0.15,
  season: 0.032,
  noiseToWalk: 1.2,
  widening: 1.07,
}

/** Fitted on the yearly series of M3 with odd ids, where two to six values are known: same command. */
export const shortSeriesPrior: Prior = {
  walk: 0.079,
  drift: 0.014,
  noSeason: 1,
  season: 0.11,
  noiseToWalk: 0.51,
  widening: 0.92,
}

/**
 * The prior as a grid of possible worlds. Each scale is log-normal with a spread of factor e, which is weak: a series that
 * moves ten times as much as the median is unusual, not excluded.
 */
export function priorGrid(prior: Prior): readonly PriorPoint[] {
  const points: PriorPoint[] = []
  for (const walk of doubling(0.0075, 9)) {
    for (const drift of doubling(0.02, 4)) {
      for (const season of prior.noSeason < 1 ? [0, ...doubling(0.0125, 7)] : [0]) {
        for (const noiseRatio of doubling(0.2, 5)) {
          const seasonWeight =
            season === 0 ? Math.log(prior.noSeason) : Math.log(1 - prior.noSeason) + logNormal(season, prior.season)
          const logWeight =
            logNormal(walk, prior.walk) +
            logNormal(drift, prior.drift) +
            seasonWeight +
            logNormal(noiseRatio, prior.noiseToWalk)
          points.push({ walk, drift, season, noise: noiseRatio * walk, logWeight })
        }
      }
    }
  }
  return points
}

function doubling(first: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => first * 2 ** index)
}

/** Log weight of a grid point of a log-normal prior with a spread of factor e; ln 2 is the width of a grid step. */
function logNormal(value: number, median: number): number {
  return -0.5 * Math.log(value / median) ** 2 + Math.log(Math.LN2 / Math.sqrt(2 * Math.PI))
}
