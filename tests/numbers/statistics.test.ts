import { expect, test } from "vitest"
import { mean, median, sampleVariance } from "../../src/numbers/statistics.ts"

// R 4.2.2: x <- c(10567, 25575, 1258, 4289); mean(x); median(x); var(x)
test("mean, median and sample variance agree with R", () => {
  const values = [10567, 25575, 1258, 4289]
  expect(mean(values)).toBe(10422.25)
  expect(median(values)).toBe(7428)
  expect(sampleVariance(values)).toBeCloseTo(117075672.916667, 4)
})

test("typed arrays are taken as they are, and left in order", () => {
  const values = Float64Array.of(3, 1, 2)
  expect([mean(values), median(values), sampleVariance(values)]).toEqual([2, 2, 1])
  expect([...values]).toEqual([3, 1, 2])
})
