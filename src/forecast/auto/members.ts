import { seasonallyAdjusted } from "../adjusted.ts"
import { cesFamily } from "../ces/family.ts"
import { etsFamily } from "../ets/family.ts"
import type { Family } from "../model.ts"
import { naiveFamily } from "../naive.ts"
import { dynamicOptimisedThetaFamily } from "../theta/dynamic-optimised-theta.ts"

/** A family of the combination with its state hidden, and its weight. */
export interface Member {
  readonly family: Family<unknown>
  readonly weight: number
}

/** The longest season that every family models itself; for longer or several ones the season is taken out first. */
const longestOwnSeason = 24

/** The families that `auto` combines for series with these seasonal periods. */
export function membersFor(periods: readonly number[]): readonly Member[] {
  return periods.length === 1 && periods[0]! <= longestOwnSeason ? shortSeason : longSeason
}

/** What answers when no family can. */
export const lastResort: Member = member(naiveFamily, 1)

const shortSeason: readonly Member[] = [
  member(etsFamily("ets"), 1),
  member(cesFamily(), 1),
  member(dynamicOptimisedThetaFamily, 1),
]

const longSeason: readonly Member[] = [
  member(seasonallyAdjusted(etsFamily("ets")), 1),
  member(seasonallyAdjusted(cesFamily()), 1),
  member(dynamicOptimisedThetaFamily, 1),
]

/** Finds a member by the name of its family, for states that were stored. */
export function memberNamed(name: string, periods: readonly number[]): Member {
  return membersFor(periods).find(({ family }) => family.name === name) ?? lastResort
}

function member<State>(family: Family<State>, weight: number): Member {
  return { family: family as Family<unknown>, weight }
}
