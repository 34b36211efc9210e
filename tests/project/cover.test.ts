import { expect, test } from "vitest"
import { parsePeriod } from "../../src/calendar/period-text.ts"
import { cover } from "../../src/project/part-year/cover.ts"

const piece = (period: string, value = 1): { period: ReturnType<typeof parsePeriod>; value: number } => ({
  period: parsePeriod(period),
  value,
})
const pieces = [
  piece("2020"),
  piece("2020-Q1"),
  piece("2020-01"),
  piece("2020-02"),
  piece("2020-03"),
  piece("2020-04/2020-12"),
]

test("a period is covered by the fewest or the most pieces without a gap", () => {
  expect(cover(pieces, parsePeriod("2020"), "coarsest")).toHaveLength(1)
  expect(cover(pieces, parsePeriod("2020"), "finest")).toHaveLength(4)
  expect(cover(pieces, parsePeriod("2020-Q1"), "finest")).toHaveLength(3)
})

test("a gap leaves a period uncovered", () => {
  expect(cover(pieces, parsePeriod("2020-S1"), "finest")).toBeNull()
  expect(cover([], parsePeriod("2020"), "coarsest")).toBeNull()
})
