import { mean } from "../../numbers/statistics.ts"
import type { MonthWeights } from "./month-weights.ts"

/** A symmetric matrix, row by row. */
export type Matrix = readonly Float64Array[]

/**
 * How the log daily levels of several blocks of time vary together, one matrix for each thing that moves them, each for a
 * unit variance: they only have to be scaled and added. The blocks may have any lengths and gaps.
 */
export interface Covariances {
  /** A random walk with unit variance a year: that a trend may turn. */
  readonly walk: Matrix
  /** A straight line in time: growth that persists. */
  readonly drift: Matrix
  /** A profile over the twelve months that is the same in every year and sums to zero. */
  readonly season: Matrix
  /** Each month's own scatter. */
  readonly noise: Matrix
}

export function covariances(blocks: readonly MonthWeights[]): Covariances {
  const origin = Math.min(...blocks.map((block) => block.first))
  const centre = mean(blocks.map((block) => middle(block) - origin))
  const between = (kernel: (a: number, b: number) => number): Matrix =>
    blocks.map((a) => Float64Array.from(blocks, (b) => average(a, b, origin, kernel)))
  return {
    walk: between((a, b) => (Math.min(a, b) + 0.5) / monthsAYear),
    drift: blocks.map((a) =>
      Float64Array.from(blocks, (b) => years(middle(a) - origin - centre) * years(middle(b) - origin - centre)),
    ),
    season: between((a, b) => seasonKernel[Math.abs(a - b) % monthsAYear] ?? 0),
    noise: blocks.map((a) => Float64Array.from(blocks, (b) => sharedNoise(a, b))),
  }
}

const monthsAYear = 12

/** Half of the season is smooth over the year (one wave), half is each month's own; both sum to zero over the year. */
const seasonKernel: readonly number[] = Array.from({ length: monthsAYear }, (_, lag) => {
  const own = ((lag === 0 ? 1 : 0) - 1 / monthsAYear) * (monthsAYear / (monthsAYear - 1))
  return 0.5 * own + 0.5 * Math.cos((2 * Math.PI * lag) / monthsAYear)
})

function average(a: MonthWeights, b: MonthWeights, origin: number, kernel: (a: number, b: number) => number): number {
  let total = 0
  a.weights.forEach((weightA, i) => {
    b.weights.forEach((weightB, j) => {
      total += weightA * weightB * kernel(a.first - origin + i, b.first - origin + j)
    })
  })
  return total
}

/** Of a month that two blocks divide, each has scatter of its own: no covariance, and more scatter the fewer its days. */
function sharedNoise(a: MonthWeights, b: MonthWeights): number {
  if (a.first !== b.first || a.weights.length !== b.weights.length) return 0
  return a.weights.reduce((total, weight, i) => total + weight ** 2 / (a.covered[i] ?? 1), 0)
}

function middle({ first, weights }: MonthWeights): number {
  return first + weights.reduce((total, weight, index) => total + weight * (index + 0.5), 0)
}

function years(months: number): number {
  return months / monthsAYear
}
