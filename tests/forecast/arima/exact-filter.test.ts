import fc from "fast-check"
import { expect, test } from "vitest"
import {
  createFilter,
  filterExactly,
  resetFilter,
  runFilter,
  stepCovariance,
} from "../../../src/forecast/arima/exact-filter.ts"
import { coefficientsFromPartials } from "../../../src/forecast/arima/polynomials.ts"

const values = Float64Array.of(1.2, 0.5, -0.3, 0.8, 1.5, -2.1, 0.2, 0.9, -1.1, 0.4, 0.3, -0.6, 1.0, 0.1, -0.2)

test("the exact filter gives the sum of squares and the logarithms of R's Kalman filter", () => {
  const ar = Float64Array.of(0.5, -0.3, 0.2)
  const ma = Float64Array.of(0.4, 0.1, 0, -0.6)
  const innovations = [new Float64Array(values.length)]
  const logarithms = filterExactly(createFilter(ar, ma, 1), ar, ma, [values], innovations)
  // R 4.2.2: .Call(stats:::C_ARIMA_Like, values, makeARIMA(ar, ma, numeric()), 0L, FALSE)
  expect(logarithms).toBeCloseTo(2.65671474923873, 12)
  expect(innovations[0]?.reduce((sum, value) => sum + value * value, 0)).toBeCloseTo(20.62382451738413, 11)
})

test("the fast filter agrees with the plain Kalman filter at any stationary and invertible ARMA model", () => {
  const partial = fc.double({ min: -0.97, max: 0.97, noNaN: true })
  fc.assert(
    fc.property(fc.array(partial, { maxLength: 6 }), fc.array(partial, { maxLength: 6 }), (arPartials, maPartials) => {
      const ar = fromPartials(arPartials)
      const ma = fromPartials(maPartials).map((coefficient) => -coefficient)
      const series = Float64Array.from({ length: 200 }, (_, t) => values[t % values.length]! + Math.sin(t * t))
      const innovations = [new Float64Array(series.length)]
      const logarithms = filterExactly(createFilter(ar, ma, 1), ar, ma, [series], innovations)
      const squares = innovations[0]?.reduce((sum, value) => sum + value * value, 0) ?? 0
      const plain = plainFilter(ar, ma, series)
      // The plain filter finds its first covariance by doubling, which loses digits where roots come near the unit circle.
      expect(Math.abs(logarithms - plain.logarithms)).toBeLessThan(1e-6 * (10 + Math.abs(plain.logarithms)))
      expect(squares / plain.squares).toBeCloseTo(1, 6)
    }),
    { numRuns: 200 },
  )
})

test("running a filter in two parts ends where running it at once does", () => {
  const ar = Float64Array.of(0.7)
  const ma = Float64Array.of(-0.4, 0.3)
  const once = createFilter(ar, ma, 1)
  const twice = createFilter(ar, ma, 1)
  runFilter(once, ar, values, new Float64Array(values.length))
  runFilter(twice, ar, values.subarray(0, 6), new Float64Array(6))
  runFilter(twice, ar, values.subarray(6), new Float64Array(values.length - 6))
  expect(twice).toEqual(once)
})

// R 4.2.2: .Call(stats:::C_ARIMA_Like, y, makeARIMA(ar, ma, numeric()), 0L, FALSE) with y <- sin((1:60)^2) + (1:60 %% 5) / 3
test.each([
  [[0.5], [0.3], 60, 86.6643563446461, 0.66151663667334],
  [[0.2, 0.1], [], 60, 64.43921819147, 0.070744404525758],
  [[], [0.5, 0.2], 60, 70.6512803136672, 0.272333795504982],
  [[0, 0, 0, 0.6], [-0.4], 12, 12.1884353361941, 1.92854340057565],
])(
  "the sums of ARMA with %j and %j over %d values are R's, in each of several columns",
  (phi, theta, length, ...sums) => {
    const [ar, ma] = [Float64Array.from(phi), Float64Array.from(theta)]
    const own = Float64Array.from({ length }, (_, t) => Math.sin((t + 1) ** 2) + ((t + 1) % 5) / 3)
    const columns = [own, own.map((value) => -2 * value), new Float64Array(length)]
    const innovations = columns.map(() => new Float64Array(length))
    // R runs its recursion until the variance has settled to 0 digits less: its sums are right to some 1e-9
    expect(filterExactly(createFilter(ar, ma, 3), ar, ma, columns, innovations)).toBeCloseTo(sums[1]!, 8)
    const squares = innovations.map((column) => column.reduce((sum, value) => sum + value * value, 0))
    expect(squares[0]).toBeCloseTo(sums[0]!, 7)
    expect(squares[1]! / 4).toBeCloseTo(sums[0]!, 7)
    expect(squares[2]).toBe(0)
  },
)

test("a filter that is set back answers as a new one", () => {
  const [ar, ma] = [Float64Array.of(0.7, -0.2), Float64Array.of(-0.4)]
  const run = (filter: ReturnType<typeof createFilter>) => {
    const innovations = [new Float64Array(values.length)]
    return [filterExactly(filter, ar, ma, [values], innovations), ...innovations[0]!]
  }
  const used = createFilter(Float64Array.of(0.1, 0.5), Float64Array.of(0.9), 1)
  runFilter(used, Float64Array.of(0.1, 0.5), values, new Float64Array(values.length))
  resetFilter(used, ar, ma)
  expect(run(used)).toEqual(run(createFilter(ar, ma, 1)))
})

// y(t) = e(t) + 0.5 e(t-1): variance 1.25, then 1.25 - 0.25 / 1.25 * ... = 1 + 0.0625 / 1.25
test("errors of prediction and their sum are those of a moving average, by hand", () => {
  const errors = new Float64Array(2)
  const filter = createFilter(new Float64Array(), Float64Array.of(0.5), 1)
  const squares = runFilter(filter, new Float64Array(), Float64Array.of(2, 3), errors)
  // the second is predicted as 0.5 / 1.25 times the first
  expect([...errors]).toEqual([2, 3 - 0.8])
  expect(squares).toBeCloseTo(4 / 1.25 + 2.2 ** 2 / 1.05, 12)
})

// the same step asked twice: an AR(1) knows all of its state after one value
test("the variance of the next observation falls to that of the innovations, and no further", () => {
  const ar = Float64Array.of(0.8)
  const filter = createFilter(ar, new Float64Array(), 1)
  expect(filter.variance).toBeCloseTo(1 / (1 - 0.64), 12)
  expect(stepCovariance(filter, ar)).toBeCloseTo(1 / (1 - 0.64) - 1, 12)
  expect(filter.variance).toBeCloseTo(1, 12)
  for (let step = 0; step < 5; step++) expect(stepCovariance(filter, ar)).toBeCloseTo(0, 12)
  expect(filter.variance).toBeGreaterThanOrEqual(1)
})

test("a seasonal moving average waits until its first lag, of which nothing is known before", () => {
  const ma = Float64Array.of(0, 0, 0, 0.5)
  const filter = createFilter(new Float64Array(), ma, 1)
  const changes = Array.from({ length: 9 }, () => stepCovariance(filter, new Float64Array()))
  // 1.25 falls to 1.05 when the first season is known, then to 1 + 0.25^2 / 1.3125 ...
  expect(changes.map((change) => Number(change.toFixed(6)))).toEqual([0, 0, 0, 0.2, 0, 0, 0, 0.038095, 0])
})

function fromPartials(partials: readonly number[]): Float64Array {
  const coefficients = new Float64Array(partials.length)
  coefficientsFromPartials(Float64Array.from(partials), coefficients)
  return coefficients
}

/** The textbook recursion with full matrices; its start by summing up T^k R R' T'^k. */
function plainFilter(ar: Float64Array, ma: Float64Array, series: Float64Array) {
  const size = Math.max(ar.length, ma.length + 1)
  const transition = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => (j === 0 ? (ar[i] ?? 0) : j === i + 1 ? 1 : 0)),
  )
  const noise = Array.from({ length: size }, (_, i) => (i === 0 ? 1 : (ma[i - 1] ?? 0)))
  let covariance = noise.map((a) => noise.map((b) => a * b))
  let power = transition
  for (let doubling = 0; doubling < 20; doubling++) {
    const more = multiply(multiply(power, covariance), transpose(power))
    covariance = covariance.map((row, i) => row.map((value, j) => value + more[i]![j]!))
    power = multiply(power, power)
  }
  let state = new Array<number>(size).fill(0)
  let logarithms = 0
  let squares = 0
  for (const value of series) {
    const variance = covariance[0]![0]!
    const error = value - state[0]!
    logarithms += Math.log(variance)
    squares += (error * error) / variance
    const gain = covariance.map((row) => row[0]! / variance)
    const filtered = state.map((one, i) => one + gain[i]! * error)
    const left = covariance.map((row, i) => row.map((one, j) => one - gain[i]! * covariance[0]![j]!))
    state = transition.map((row) => row.reduce((sum, one, j) => sum + one * filtered[j]!, 0))
    const moved = multiply(multiply(transition, left), transpose(transition))
    covariance = moved.map((row, i) => row.map((one, j) => one + noise[i]! * noise[j]!))
  }
  return { logarithms, squares }
}

function multiply(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number[][] {
  return a.map((row) => b[0]!.map((_, j) => row.reduce((sum, value, k) => sum + value * b[k]![j]!, 0)))
}

function transpose(a: readonly (readonly number[])[]): number[][] {
  return a[0]!.map((_, j) => a.map((row) => row[j]!))
}
