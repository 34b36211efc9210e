import { expect, test } from "vitest"
import { fillGaps } from "../../src/series/gaps.ts"

const fill = (values: number[], period = 1) => [...fillGaps(Float64Array.from(values), period)]
const gap = Number.NaN

test("a gap is filled on the line between its neighbours", () => {
  expect(fill([1, gap, 3, gap, gap, 9])).toEqual([1, 2, 3, 5, 7, 9])
})

test("before the first and after the last value, with that value", () => {
  expect(fill([gap, gap, 4, 6, gap])).toEqual([4, 4, 4, 6, 6])
})

test("a seasonal gap is filled with the season on the line", () => {
  const season = [10, -5, -8, 3]
  const values = Array.from({ length: 24 }, (_, index) => 100 + index + (season[index % 4] ?? 0))
  const spoiled = values.map((value, index) => (index === 9 || index === 14 ? gap : value))
  const filled = fill(spoiled, 4)
  expect(Math.abs((filled[9] ?? 0) - (values[9] ?? 0))).toBeLessThan(1)
  expect(Math.abs((filled[14] ?? 0) - (values[14] ?? 0))).toBeLessThan(1)
})

test("what was observed stays as it is", () => {
  expect(fill([5, 1, 7, 2, gap, 1, 6, 2, 8, 3], 2).filter((_, index) => index !== 4)).toEqual([
    5, 1, 7, 2, 1, 6, 2, 8, 3,
  ])
})
