import type { Direction } from "./direction.ts"
import type { Reading } from "./types.ts"

/**
 * The ways in which the words of a multiple can be meant. "2.4 times more" is used by most writers for 2.4 times as many and
 * read by careful ones as 3.4 times as many: both are tried. "-fold", "as many" and Russian "в 2,4 раза" mean one thing.
 * A multiple of a fall divides: "decreased by 1.5 times", "в 1,5 раза меньше".
 *
 * @see Schield, Statistical Literacy: Reading Tables of Rates and Percentages; Merriam-Webster's Dictionary of English Usage, "times"
 */
export function readingsOfMultiple({ words, direction, atLeastOne }: MultipleWording): readonly Reading[] {
  if (direction === "down" && atLeastOne) return ["divided-by"]
  return isDisputed(words.toLowerCase()) ? ["times-as-many", "times-more"] : ["times-as-many"]
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
  return /\btimes?\b.*\b(?:more|higher|greater|larger|bigger|above|over|up|increase)\b|\bby\b.*\btimes?\b/.test(words)
}
