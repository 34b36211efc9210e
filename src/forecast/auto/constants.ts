/**
 * Every constant of `auto` that rests on data. The profiles are fitted on the series of M3 with odd ids, pooled by what a series shows
 * (period and length), by
 *
 *     npm run fit:auto -- PATH [MEMBERS]
 *
 * which prints them anew; results are reported on the others. The constants below the profiles were chosen by trial, and no command fits
 * them: `npm run bench:accuracy -- PATH` shows what a change of them does on M3.
 */

/** How much each family counts, and how much wider than the families' own intervals the combined ones must be. */
export interface Profile {
  /** Shares by name of the member; families without a share are not fitted. */
  readonly weights: Readonly<Record<string, number>>
  /** Factors on the half-widths of 80% and 95% intervals at the first step and at `lastStep`. */
  readonly widening: {
    readonly lastStep: number
    readonly at80: readonly [number, number]
    readonly at95: readonly [number, number]
  }
}

export type ProfileName = "shortUnseasonal" | "longUnseasonal" | "shortSeason" | "longSeason"

export const profiles: Readonly<Record<ProfileName, Profile>> = {
  shortUnseasonal: {
    weights: { lgt: 0.619, dynamicOptimisedTheta: 0.381 },
    widening: { lastStep: 6, at80: [1.009, 1.374], at95: [1.11, 1.602] },
  },
  longUnseasonal: {
    weights: { lgt: 0.343, logTheta: 0.248, averagedEts: 0.198, arima: 0.212 },
    widening: { lastStep: 8, at80: [0.94, 0.958], at95: [1.079, 0.918] },
  },
  shortSeason: {
    weights: { lgt: 0.371, dynamicOptimisedTheta: 0.213, averagedEts: 0.223, naive: 0.193 },
    widening: { lastStep: 8, at80: [1.113, 1.225], at95: [1.239, 1.307] },
  },
  longSeason: {
    weights: { lgt: 0.199, logTheta: 0.154, averagedEts: 0.141, ces: 0.146, blocks: 0.204, arima: 0.157 },
    widening: { lastStep: 18, at80: [0.981, 1.042], at95: [1.006, 1.11] },
  },
}

/** How one-step errors move the weights of members. */
export const adaptation = {
  /** Shorter series say too little of which member fits them: flexible ones always seem to. */
  fewestValues: 50,
  /** The excess of one-step errors over the smallest ones that halves a weight, from so many values on; more for fewer, by this power. */
  halvingExcess: 0.35,
  fromValues: 100,
  power: 1.5,
  /** How sharply weights fall about that excess. */
  sharpness: 6,
} as const

/** What members that model any season or cycle count at least, so that they can take over where the others miss one. */
export const standby: Readonly<Record<string, number>> = { averagedEts: 0.04, ces: 0.02, arima: 0.04 }

/**
 * How errors at the end of a long series move the weights of members. Chosen by rolling origin on yearly, quarterly and monthly series that R
 * and its packages AER, lmtest, tseries and ggplot2 ship: hardly a series of M3 is as long.
 */
export const validation = {
  /** A series is long when it holds so many of the horizons that are looked at. */
  fewestHorizons: 10,
  /** This share of a long series at most is forecast, from so many origins at most. */
  heldOut: 0.4,
  mostOrigins: 12,
  /** Members that count for less are not worth the time. */
  leastShare: 0.005,
  /** How sharply weights fall with the error. */
  sharpness: 6,
  /** How far weights first move towards equal ones. */
  openness: 0.3,
  /** The number of origins that are trusted by half. */
  doubt: 2,
} as const

/** Seasonal series move less from step to step than their season: LGT's priors may expect more growth and noise than its authors' do. */
export const seasonalPrior: number = 1 / 50
