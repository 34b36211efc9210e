import { dayNumber } from "../../calendar/day.ts"
import { daysIn } from "../../calendar/length.ts"
import { containsPeriod } from "../../calendar/order.ts"
import type { Period } from "../../calendar/period.ts"

/** A value over a period. */
export interface Piece {
  readonly period: Period
  readonly value: number
}

/**
 * Pieces that together cover a period exactly, one after the other: the fewest ("coarsest") or the most ("finest") that there
 * are. Null when they leave a gap. O(n²) in the pieces inside the period.
 */
export function cover(
  pieces: readonly Piece[],
  period: Period,
  detail: "finest" | "coarsest",
): readonly Piece[] | null {
  const inside = pieces.filter((piece) => containsPeriod(period, piece.period)).sort((a, b) => endOf(a) - endOf(b))
  const reached = new Map<number, readonly Piece[]>([[dayNumber(period.first), []]])
  for (const piece of inside) {
    const before = reached.get(dayNumber(piece.period.first))
    if (before === undefined) continue
    const path = [...before, piece]
    const known = reached.get(endOf(piece))
    if (known === undefined || isBetter(path, known, detail)) reached.set(endOf(piece), path)
  }
  return reached.get(dayNumber(period.first) + daysIn(period)) ?? null
}

function isBetter(path: readonly Piece[], known: readonly Piece[], detail: "finest" | "coarsest"): boolean {
  return detail === "finest" ? path.length > known.length : path.length < known.length
}

/** The day after the last. */
function endOf({ period }: Piece): number {
  return dayNumber(period.last) + 1
}
