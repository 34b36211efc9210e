import { adaptation, type Profile, type ProfileName, profiles, standby } from "./constants.ts"

/** What is known of a series when weights and widths are chosen. */
export interface SeriesShape {
  readonly periods: readonly number[]
  readonly length: number
}

/** A profile and how much it counts for a series. */
export interface ProfileShare {
  readonly name: ProfileName
  readonly share: number
}

/** Seasons of fewer values than this are like quarters, others like months. */
const shortestLongSeason = 6

/** Series without a season pass from short to long between these lengths. */
const shortUpTo = 40
const longFrom = 60

/** The profiles that a series takes after: one, or two in between. */
export function profileShares({ periods, length }: SeriesShape): readonly ProfileShare[] {
  const period = periods[0] ?? 1
  if (period > 1) return [{ name: period < shortestLongSeason ? "shortSeason" : "longSeason", share: 1 }]
  const long = Math.min(1, Math.max(0, (length - shortUpTo) / (longFrom - shortUpTo)))
  const shares: ProfileShare[] = [
    { name: "shortUnseasonal", share: 1 - long },
    { name: "longUnseasonal", share: long },
  ]
  return shares.filter(({ share }) => share > 0)
}

/** How much the member of that name counts; 0 when it does not take part. */
export function weightOf(name: string, shape: SeriesShape): number {
  const least = shape.length < adaptation.fewestValues ? 0 : (standby[name] ?? 0)
  return Math.max(
    least,
    blend(shape, ({ weights }) => weights[name] ?? 0),
  )
}

/** Standard normal scores at the ends of 80% and 95% intervals. */
const score80 = 1.2815515655446004
const score95 = 1.959963984540054

/**
 * The factor on the distance from the mean to a quantile, `score` being that of the standard normal distribution: between the fitted
 * levels and steps on straight lines, beyond them as at the nearest, but for levels above 95%, where the line goes on a little.
 */
export function wideningAt(shape: SeriesShape, step: number, score: number): number {
  return blend(shape, ({ widening }) => {
    const progress = Math.min(1, step / Math.max(1, widening.lastStep - 1))
    const at80 = widening.at80[0] + progress * (widening.at80[1] - widening.at80[0])
    const at95 = widening.at95[0] + progress * (widening.at95[1] - widening.at95[0])
    const place = (Math.abs(score) - score80) / (score95 - score80)
    return at80 + Math.min(1.5, Math.max(0, place)) * (at95 - at80)
  })
}

function blend(shape: SeriesShape, of: (profile: Profile) => number): number {
  return profileShares(shape).reduce((sum, { name, share }) => sum + share * of(profiles[name]), 0)
}
