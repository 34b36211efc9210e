/**
 * Every constant of `auto` that was fitted to data: how much each family counts, and how much wider than the families' own
 * intervals the combined ones must be. Fitted on the series of M3 with odd ids, pooled by what a series shows (period and length), by
 *
 *     npm run fit:auto -- PATH [MEMBERS]
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
