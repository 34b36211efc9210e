/**
 * Every constant of `auto` that was fitted to data: how much each family counts, and how much wider than the families' own
 * intervals the combined ones must be. Fitted on the series of M3 with odd ids, pooled by what a series shows (period and length), by
 *
 *     npm run fit:auto -- PATH
 *
 * which prints this table anew; results are reported on the others. PATH as for `npm run bench:accuracy`.
 */
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
    weights: { lgt: 0.64, dynamicOptimisedTheta: 0.36 },
    widening: { lastStep: 6, at80: [1.008, 1.359], at95: [1.11, 1.588] },
  },
  longUnseasonal: {
    weights: { lgt: 0.304, logTheta: 0.27, averagedEts: 0.25, arima: 0.176 },
    widening: { lastStep: 8, at80: [0.942, 0.99], at95: [1.107, 0.927] },
  },
  shortSeason: {
    weights: { lgt: 0.381, dynamicOptimisedTheta: 0.199, averagedEts: 0.236, naive: 0.185 },
    widening: { lastStep: 8, at80: [1.12, 1.223], at95: [1.228, 1.314] },
  },
  longSeason: {
    weights: { lgt: 0.212, logTheta: 0.234, ces: 0.168, blocks: 0.19, arima: 0.196 },
    widening: { lastStep: 18, at80: [0.941, 0.954], at95: [0.98, 1.013] },
  },
}
