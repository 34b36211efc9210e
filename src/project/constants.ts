import type { Prior, ScaleGrid } from "./level/prior.ts"

/*
 * Every constant of projections that was fitted on data: on the series of M3 with odd ids, by
 *
 *     npm run bench:projection -- m3.ndjson.gz --fit
 *
 * which prints them anew; results are reported on the others. The grids were chosen by hand: as few points as leave the projections
 * of M3 as they are with many.
 */

/** Share of the part's growth, on the logarithmic scale, that the rest of the year keeps. Monthly series. */
export const keptInRestOfYear = 0.8

/** Share of its growth, on the logarithmic scale, that each year keeps of the year before. Yearly series. */
export const keptEachYear = 0.6

const walkScale: ScaleGrid = { lowest: 0.0075, factor: 2, count: 9 }

/** Monthly series, of which only two yearly totals and two part-years are known. */
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

/** Yearly series, of which two to six values are known. */
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
