import { dividedBy, timesAsMany, timesMore } from "../growth/multiple.ts"
import type { Relation } from "../growth/relation.ts"
import type { Direction } from "./direction.ts"

/**
 * The ways in which the words of a multiple can be meant. "2.4 times more" is used by most writers for 2.4 times as many and
 * read by careful ones as 3.4 times as many: both are tried. "-fold", "as many" and Russian "в 2,4 раза" mean one thing.
 * A multiple of a fall divides: "decreased by 1.5 times", "в 1,5 раза меньше".
 *
 * @see Schield, Statistical Literacy: Reading Tables of Rates and Percentages; Merriam-Webster's Dictionary of English Usage, "times"
 */
export function readingsOfMultiple({ words, direction, atLeastOne }: MultipleWording): readonly Relation[] {
  if (direction === "down" && atLeastOne) return [dividedBy]
  return isDisputed(words.toLowerCase()) ? [timesAsMany, timesMore] : [timesAsMany]
}

/** What the words of a multiple say beside its figures. */
export interface MultipleWording {
  readonly words: string
  readonly direction: Direction | null
  /** Whether the printed value is one or more: half as many is no division. */
  readonly atLeastOne: boolean
  /** Whether the percentage is an amount: no part of a whole but a level in percent of another. */
  readonly isLevel?: boolean
}

function isDisputed(words: string): boolean {
  if (/fold|\bas (?:many|much|high|large|great|big)|twice|doubl|tripl/.test(words)) return false
  const afterTimes = textAfter(words, /\btimes?\b/)
  const afterBy = textAfter(words, /\bby\b/)
  return (
    /\b(?:more|higher|greater|larger|bigger|above|over|up|increase)\b/.test(afterTimes) || /\btimes?\b/.test(afterBy)
  )
}

/** What follows the first place that the pattern finds; one pattern with both words would try every pair of them. */
function textAfter(text: string, pattern: RegExp): string {
  const found = pattern.exec(text)
  return found === null ? "" : text.slice(found.index + found[0].length)
}
