import { positive } from "../numbers/interval.ts"
import { divide, fromNumber, hundred, multiply, one } from "../numbers/rational.ts"
import type { Computed, Quantity } from "./computed.ts"
import { linearScale, proportion } from "./proportion.ts"
import type { Relation } from "./relation.ts"
import { requirePositive } from "./require.ts"
import { solveTerm } from "./solve.ts"

/**
 * Carry-over effect: the growth of next year's average that is already decided when this year ends, because it follows
 * if every period of next year stays at the last level: 100 (level * periods / total - 1).
 *
 * Misleads as a forecast: it says what happens when nothing happens.
 *
 * @param level  of the last period of the year
 * @param total  of all periods of the year together, above zero
 * @param periods  in the year: 4 quarters, 12 months
 * @returns percent, signed; of figures the interval that their rounding and hedges allow, each taken by itself
 * @throws NfoldError `zero-base` | `negative-base` when `total` is not above zero, `bad-argument` when a number is not
 * finite or `periods` is not above zero
 * @see INSEE, definition c1524; Tödter, Der Carry-over-Effekt (2011)
 * @example
 * carryOver(106, 100 + 102 + 104 + 106, 4) // => 2.912621359223301
 */
export function carryOver(level: number, total: number, periods: number): number
/** The same of printed figures: the value from what was printed, and the interval of all that could stand behind it. */
export function carryOver(level: Quantity, total: Quantity, periods: number): Computed
export function carryOver(level: Quantity, total: Quantity, periods: number): number | Computed {
  if (typeof level === "number" && typeof total === "number") {
    const result = (100 * (level * periods - total)) / total
    if (total > 0 && periods > 0 && Number.isFinite(result)) return result
  }
  const relation = carryOverRelation(requirePositive("carryOver", "periods", periods))
  return solveTerm("carryOver", relation, "carryOver", { level, total })
}

/** The relation for years of so many periods. */
export function carryOverRelation(periods: number): Relation<"level" | "total" | "carryOver"> {
  const length = fromNumber(periods)
  return proportion({
    name: "carry-over",
    formula: `carryOver = 100 (level ${periods} / total - 1)`,
    terms: { level: "quantity", total: "quantity", carryOver: "percent-change" },
    result: "carryOver",
    base: "total",
    claim: null,
    product: "level",
    factor: "total",
    ratio: "carryOver",
    scale: linearScale(multiply(hundred, length), divide(one, length)),
    domains: { total: positive },
  })
}
