import { comparePeriods, isSamePeriod } from "../calendar/order.ts"
import { yearOf } from "../calendar/part-year.ts"
import { parsePeriod } from "../calendar/period-text.ts"
import { NfoldError } from "../errors.ts"
import { requireOneOf } from "../figures/require-one-of.ts"
import type { Piece } from "./part-year/cover.ts"
import type { KnownValue, ValueKind } from "./types.ts"

/** A known value with its period read. */
export interface KnownPiece extends Piece {
  readonly text: string
  readonly id: string | null
}

/**
 * Known values, checked and in order of time. A value over a period that is no year and in no year ("a part longer than the
 * year"), a negative count and two values for one period are refused.
 *
 * @throws NfoldError `bad-argument` | `bad-period` | `contradiction`
 */
export function readKnown(known: readonly KnownValue[], kind: ValueKind): readonly KnownPiece[] {
  const pieces = known.map(({ period, value, id }): KnownPiece => {
    requireValue(value, kind, period)
    const read = parsePeriod(period)
    if (yearOf(read) === null) {
      throw new NfoldError("bad-period", `${period} is longer than a year, or crosses the end of one`, {
        expected: "whole years and parts of one year, such as 2020 and 2021-01/2021-02",
      })
    }
    return { period: read, value, text: period, id: id ?? null }
  })
  const sorted = pieces.toSorted((a, b) => comparePeriods(a.period, b.period))
  return sorted.filter((piece, i) => {
    const before = sorted[i - 1]
    if (before === undefined || !isSamePeriod(before.period, piece.period)) return true
    if (before.value === piece.value) return false
    throw new NfoldError("contradiction", `two values for ${piece.text}: ${before.value} and ${piece.value}`, {
      expected: "one value a period",
    })
  })
}

export function requireValue(value: number, kind: ValueKind, where: string): void {
  const problem = !Number.isFinite(value)
    ? "is no finite number"
    : value < 0
      ? "is below zero"
      : kind === "share" && value > 100
        ? "is above 100%"
        : null
  if (problem === null) return
  throw new NfoldError("bad-argument", `the ${kind} of ${where}, ${value}, ${problem}`, {
    expected: kind === "share" ? "a percentage from 0 to 100" : "a number of at least 0",
  })
}

/**
 * The kind that is stated, when it is one that is accepted; else that which the values look like.
 *
 * @throws NfoldError `bad-argument`
 */
export function readKind(
  stated: ValueKind | undefined,
  accepted: readonly ValueKind[],
  values: readonly number[],
): ValueKind {
  return stated === undefined ? kindOfValues(values) : requireOneOf("kind of value", stated, accepted)
}

/** Whole numbers are taken for counts, anything else for amounts. */
export function kindOfValues(values: readonly number[]): ValueKind {
  return values.every(Number.isInteger) ? "count" : "amount"
}
