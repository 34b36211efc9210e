import { describe, expect, test } from "vitest"
import { hasClearRoots, parameterCount } from "../../../src/forecast/arima/criterion.ts"
import type { Estimate } from "../../../src/forecast/arima/estimate.ts"
import type { ArimaOrders } from "../../../src/forecast/arima/orders.ts"
import { predictArima } from "../../../src/forecast/arima/predict.ts"
import {
  fullPolynomials,
  regressionPart,
  stateAfterFit,
  stateAfterUpdate,
  undifferencing,
} from "../../../src/forecast/arima/state.ts"

interface Given {
  readonly order: ArimaOrders["order"]
  readonly seasonal?: ArimaOrders["seasonal"]
  readonly period?: number
  readonly ar?: readonly number[]
  readonly ma?: readonly number[]
  readonly sar?: readonly number[]
  readonly sma?: readonly number[]
  readonly regression?: readonly number[]
  readonly logLikelihood?: number
}

function estimateOf({ order, seasonal = [0, 0, 0], period = 1, ...given }: Given): Estimate {
  const { ar = [], ma = [], sar = [], sma = [], regression = [], logLikelihood = -1 } = given
  const coefficients = {
    autoregressive: Float64Array.from(ar),
    movingAverage: Float64Array.from(ma),
    seasonalAutoregressive: Float64Array.from(sar),
    seasonalMovingAverage: Float64Array.from(sma),
  }
  const point = new Float64Array(ar.length + ma.length + sar.length + sma.length)
  const orders = { order, seasonal, period, constant: regression.length > 0 }
  return {
    orders,
    coefficients,
    point,
    regression: Float64Array.from(regression),
    logLikelihood,
    sumOfSquares: 1,
    count: 1,
  }
}

// R, datasets::lh
const lh = Float64Array.of(
  ...[
    2.4, 2.4, 2.4, 2.2, 2.1, 1.5, 2.3, 2.3, 2.5, 2.0, 1.9, 1.7, 2.2, 1.8, 3.2, 3.2, 2.7, 2.2, 2.2, 1.9, 1.9, 1.8, 2.7,
  ],
  ...[
    3.0, 2.3, 2.0, 2.0, 2.9, 2.9, 2.7, 2.7, 2.3, 2.6, 2.4, 1.8, 1.7, 1.5, 1.4, 2.1, 3.3, 3.5, 3.5, 3.1, 2.6, 2.1, 3.4,
  ],
  ...[3.0, 2.9],
)
// R 4.2.2: m <- arima(lh, c(1, 0, 1)); coef(m), m$loglik
const mixed = {
  ...{ order: [1, 0, 1] as const, ar: [0.452202021975655], ma: [0.198167326585426], regression: [2.41005961048543] },
  logLikelihood: -28.7620332051835,
}

describe("the state of a model with a mean", () => {
  const { state, fitted } = stateAfterFit(estimateOf(mixed), lh, [])

  test("has predicted and predicts what R predicts", () => {
    // R: tail(lh - residuals(m), 3); predict(m, 3)$pred
    const expected = [2.19694196672835, 3.09611945043985, 2.6577841129425]
    for (const [i, value] of expected.entries()) expect(fitted.at(i - 3)).toBeCloseTo(value, 8)
    const ahead = [2.67961092006616, 2.53193125770402, 2.46517925981962]
    const { mean } = predictArima(state, [], 3)
    for (const [i, value] of ahead.entries()) expect(mean[i]).toBeCloseTo(value, 4)
  })

  test("keeps coefficients, counts and likelihood, and counts the variance per degree of freedom", () => {
    expect(state).toMatchObject({
      ...{ autoregressive: mixed.ar, movingAverage: mixed.ma, seasonalAutoregressive: [], seasonalMovingAverage: [] },
      ...{ constant: 2.41005961048543, regression: [], logLikelihood: mixed.logLikelihood, parameterCount: 4 },
      ...{ used: 48, length: 48, recent: [] },
    })
    // R: m$sigma2, which divides by 48; here by 48 - 3
    expect(state.innovationVariance * (45 / 48)).toBeCloseTo(0.19231213420336, 6)
  })

  test("is the same whether the values come at once or in parts", () => {
    const parts = stateAfterFit(estimateOf(mixed), lh.slice(0, 20), [])
    const rest = stateAfterUpdate(parts.state, lh.slice(20), [])
    expect([...rest.fitted]).toEqual([...fitted.slice(20)])
    expect({ ...rest.state, innovationVariance: 0, used: 0 }).toEqual({ ...state, innovationVariance: 0, used: 0 })
  })
})

// R, datasets::UKgas, its last twenty values; m <- arima(UKgas, c(1, 1, 1), seasonal = c(0, 1, 1))
const gas = Float64Array.of(
  ...[593.9, 320.9, 131.8, 420.7, 659.5, 349.8, 197.9, 590.0, 715.5, 397.1],
  ...[245.4, 592.9, 823.7, 464.4, 304.2, 691.7, 924.3, 501.1, 265.0, 763.1],
)
const seasonal = {
  ...{ order: [1, 1, 1] as const, seasonal: [0, 1, 1] as const, period: 4 },
  ...{ ar: [-0.100652765982101], ma: [-0.919610258705453], sma: [0.0239194935938918] },
}

describe("the state of a model that differences, with a season", () => {
  test("predicts no value that differencing takes, and the others as value less error", () => {
    const { fitted, state } = stateAfterFit(estimateOf(seasonal), gas, [])
    expect(fitted.findIndex((value) => !Number.isNaN(value))).toBe(5)
    // the first predicted difference is nought: the value before, with what the season added a year ago
    expect(fitted[5]).toBeCloseTo(659.5 + 320.9 - 593.9, 10)
    expect(state.recent).toEqual([...gas.slice(-5)])
    expect([state.used, state.constant, state.length]).toEqual([15, 0, 20])
  })

  test("goes on with what it has seen of a difference that spans both parts", () => {
    const atOnce = stateAfterFit(estimateOf(seasonal), gas, [])
    const first = stateAfterFit(estimateOf(seasonal), gas.slice(0, 9), [])
    const then = stateAfterUpdate(first.state, gas.slice(9), [])
    for (const [i, value] of then.fitted.entries()) expect(value).toBeCloseTo(atOnce.fitted[9 + i]!, 9)
    expect(then.state.recent).toEqual(atOnce.state.recent)
  })

  test("keeps what values there are where differencing takes more", () => {
    const { state, fitted } = stateAfterFit(estimateOf(seasonal), gas.slice(0, 3), [])
    expect([state.recent, state.length]).toEqual([[...gas.slice(0, 3)], 3])
    expect(fitted.every(Number.isNaN)).toBe(true)
  })

  test("has the product of its polynomials", () => {
    const given = { ...seasonal, order: [1, 0, 1] as const, seasonal: [1, 0, 1] as const, sar: [0.5] }
    const { state } = stateAfterFit(estimateOf({ ...given, ar: [0.2], ma: [0.3], sma: [0.4] }), gas, [])
    const { autoregressive, movingAverage } = fullPolynomials(state)
    // (1 - 0.2 B)(1 - 0.5 B^4) and (1 + 0.3 B)(1 + 0.4 B^4)
    expect([...autoregressive]).toEqual([0.2, 0, 0, 0.5, -0.1])
    expect([...movingAverage]).toEqual([0.3, 0, 0, 0.4, 0.12])
  })

  test("undoes (1 - B)(1 - B^4) = 1 - B - B^4 + B^5", () => {
    expect([...undifferencing({ ...seasonal, constant: false })].map((value) => value + 0)).toEqual([1, 0, 0, 1, -1])
  })
})

describe("constants and regressors", () => {
  const weather = Float64Array.from(lh, (_, t) => Math.sin(t))
  const given = { order: [0, 1, 0] as const, regression: [0.5, 2] }
  const { state, fitted } = stateAfterFit(estimateOf(given), lh, [weather])

  test("a drift grows with time and a regressor with what it measures, from where the values stand", () => {
    expect([state.constant, state.regression]).toEqual([0.5, [2]])
    const part = regressionPart(state, [weather], 3, 2)
    expect([...part]).toEqual([2 * Math.sin(0) + 0.5 * 4, 2 * Math.sin(1) + 0.5 * 5])
    // a random walk with drift: the value before, and what constant and regressor add
    expect(fitted[1]).toBeCloseTo(2.4 + 0.5 + 2 * (Math.sin(1) - Math.sin(0)), 12)
    expect(fitted[9]).toBeCloseTo(2.5 + 0.5 + 2 * (Math.sin(9) - Math.sin(8)), 12)
  })

  test("regressors without a constant are taken from the first", () => {
    const bare = stateAfterFit(estimateOf({ order: [0, 0, 0], regression: [2] }), lh, [weather])
    expect([bare.state.constant, bare.state.regression]).toEqual([0, [2]])
    expect(bare.fitted[5]).toBeCloseTo(2 * Math.sin(5), 12)
  })

  test("a perfect fit has no likelihood, and no fewer than one degree of freedom", () => {
    const perfect = stateAfterFit(estimateOf({ order: [0, 0, 0], logLikelihood: Infinity }), Float64Array.of(3), [])
    expect(perfect.state.logLikelihood).toBeNull()
    expect(perfect.state.innovationVariance).toBe(9)
  })
})

describe("criteria of an estimate", () => {
  test("every coefficient and the innovation variance is a parameter", () => {
    expect(parameterCount(estimateOf({ ...seasonal, regression: [1, 2] }))).toBe(3 + 2 + 1)
  })

  test("roots are clear from 1.01 on, seasonal ones from its power, in every polynomial", () => {
    const white = { order: [0, 0, 0] as const, period: 4 }
    for (const [clear, close] of [[1 / 1.02, 1 / 1.005]] as const) {
      expect(hasClearRoots(estimateOf({ ...white, ar: [clear] }))).toBe(true)
      expect(hasClearRoots(estimateOf({ ...white, ar: [close] }))).toBe(false)
      expect(hasClearRoots(estimateOf({ ...white, ma: [-clear] }))).toBe(true)
      expect(hasClearRoots(estimateOf({ ...white, ma: [-close] }))).toBe(false)
      expect(hasClearRoots(estimateOf({ ...white, sar: [clear ** 4] }))).toBe(true)
      expect(hasClearRoots(estimateOf({ ...white, sar: [close ** 4] }))).toBe(false)
      expect(hasClearRoots(estimateOf({ ...white, sma: [-(clear ** 4)] }))).toBe(true)
      expect(hasClearRoots(estimateOf({ ...white, sma: [-(close ** 4)] }))).toBe(false)
      // -0.995 beside 0.5: only with its sign turned is an MA(2) near the edge
      expect(hasClearRoots(estimateOf({ ...white, ma: [1.4, 0.45] }))).toBe(true)
      expect(hasClearRoots(estimateOf({ ...white, ma: [-1.4, 0.45] }))).toBe(true)
      expect(hasClearRoots(estimateOf({ ...white, ma: [0.5, -0.495] }))).toBe(false)
    }
  })
})
