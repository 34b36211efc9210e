import { daysIn } from "../../calendar/length.ts"
import type { Period } from "../../calendar/period.ts"
import type { PartYearLayout } from "../part-year/layout.ts"
import { monthWeights } from "./month-weights.ts"

/** Log daily levels of January to December. */
export type MonthProfile = readonly number[]

/** The level model takes no block for finer than a quarter. */
const longest = 92

/** The months of the year before, where they or its quarters are known apart; else null. */
export function monthProfile({ divided, blocks }: PartYearLayout): MonthProfile | null {
  const last = divided.at(-1)
  const known = last === undefined ? [] : [...last.part, ...last.rest].flatMap((place) => blocks[place] ?? [])
  const profile = new Map<number, number>()
  for (const { period, value } of known) {
    if (daysIn(period) > longest || value <= 0) return null
    for (let month = period.first.month; month <= period.last.month; month++) {
      profile.set(month, Math.log(value / daysIn(period)))
    }
  }
  const months = Array.from({ length: 12 }, (_, index) => profile.get(index + 1))
  return months.every((level) => level !== undefined) ? months : null
}

/**
 * How much the logarithm of a mean daily level lies above the mean of the logarithms that the level model speaks of, when the
 * months differ as in the profile (Jensen's inequality). Nothing is made of it where no profile is known: it then is about the
 * same in the blocks that are compared.
 */
export function meanGap(profile: MonthProfile | null, period: Period): number {
  if (profile === null) return 0
  const { first, weights } = monthWeights(period)
  let [mean, meanOfLogs] = [0, 0]
  weights.forEach((weight, index) => {
    const level = profile[(first + index) % 12] ?? 0
    mean += weight * Math.exp(level)
    meanOfLogs += weight * level
  })
  return Math.log(mean) - meanOfLogs
}
