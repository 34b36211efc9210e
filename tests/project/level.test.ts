import { expect, test } from "vitest"
import { parsePeriod } from "../../src/calendar/period-text.ts"
import { bestWeights } from "../../src/project/best-weights.ts"
import { shortSeriesPrior } from "../../src/project/constants.ts"
import { covariances } from "../../src/project/level/covariances.ts"
import { merged, mixtureQuantile } from "../../src/project/level/mixture.ts"
import { beliefs, levelModel } from "../../src/project/level/model.ts"
import { monthWeights } from "../../src/project/level/month-weights.ts"

const years = ["2001", "2002", "2003"].map((year) => monthWeights(parsePeriod(year)))

test("the walk of three years varies as the averages of 36 equal months do, to the days in a month", () => {
  const { walk, noise } = covariances(years)
  const difference = (a: number, b: number, matrix: typeof walk): number =>
    (matrix[a]?.[b] ?? 0) - (matrix[a]?.[0] ?? 0) - (matrix[0]?.[b] ?? 0) + (matrix[0]?.[0] ?? 0)
  // R 4.2: t <- (1:36 - 0.5) / 12; D of 0.2^2 * outer(t, t, pmin) + 0.1^2 * diag(36), averaged by year, less the first
  expect(0.04 * difference(1, 1, walk) + 0.01 * difference(1, 1, noise)).toBeCloseTo(0.0284259259, 4)
  expect(0.04 * difference(1, 2, walk) + 0.01 * difference(1, 2, noise)).toBeCloseTo(0.034212963, 4)
})

test("a season cancels over whole years and not over parts of them", () => {
  const { season } = covariances([...years, monthWeights(parsePeriod("2001-01/2001-02"))])
  expect(season[0]?.[0]).toBeCloseTo(0, 3)
  expect(season[3]?.[3]).toBeGreaterThan(0.3)
})

test("a month that a period covers in part weighs by its days", () => {
  const { weights, covered } = monthWeights(parsePeriod("2021-01-01/2021-02-14"))
  expect(weights).toEqual([31 / 45, 14 / 45])
  expect(covered).toEqual([1, 0.5])
})

test("worlds that move more are believed more when levels jump", () => {
  const model = levelModel({ covariances: covariances(years), known: 2, counting: [0, 0, 0] }, shortSeriesPrior)
  const meanWalk = (levels: readonly number[]): number =>
    beliefs(model, levels).reduce((sum, { weight, walk }) => sum + weight * walk, 0)
  expect(meanWalk([5, 6])).toBeGreaterThan(3 * meanWalk([5, 5.02]))
  expect(beliefs(model, [5, 6]).reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12)
})

test("the level itself carries no belief: all predictions move with it", () => {
  const model = levelModel({ covariances: covariances(years), known: 2, counting: [0, 0, 0] }, shortSeriesPrior)
  const [low, high] = [beliefs(model, [5, 5.1]), beliefs(model, [105, 105.1])]
  expect((high[0]?.means[0] ?? 0) - (low[0]?.means[0] ?? 0)).toBeCloseTo(100, 9)
})

test("the quantile of a mixture is where its cumulative probability is reached", () => {
  const mixture = [
    { weight: 0.3, mean: 0, deviation: 1 },
    { weight: 0.7, mean: 2, deviation: 0.5 },
  ]
  // R 4.2: uniroot(function(x) 0.3 * pnorm(x) + 0.7 * pnorm(x, 2, 0.5) - 0.9, c(-5, 8), tol = 1e-14)
  expect(mixtureQuantile(mixture, 0.9)).toBeCloseTo(2.539092588688, 9)
})

test("components that are nearly alike are taken together and keep mean and variance", () => {
  const mixture = merged([
    { weight: 0.5, mean: 3, deviation: 1 },
    { weight: 0.5, mean: 3.01, deviation: 1.02 },
  ])
  expect(mixture).toHaveLength(1)
  expect(mixture[0]?.mean).toBeCloseTo(3.005, 12)
  expect(mixture[0]?.deviation).toBeCloseTo(Math.sqrt((1 + 1.02 ** 2) / 2 + 0.005 ** 2), 12)
})

test("best weights are those of Bates and Granger: independent errors weigh by their inverse variances", () => {
  const [first = 0, second = 0] = bestWeights(Float64Array.from([1, 0, 0, 4]), 2)
  expect(first).toBeCloseTo(0.8, 3)
  expect(first + second).toBeCloseTo(1, 12)
})

test("two estimates that are the same share the weight of one", () => {
  const [first = 0, twin = 0] = bestWeights(Float64Array.from([1, 1, 0, 1, 1, 0, 0, 0, 1]), 3)
  expect(first).toBeCloseTo(twin, 9)
  expect(first + twin).toBeCloseTo(0.5, 2)
})
