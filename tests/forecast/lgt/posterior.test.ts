import { describe, expect, it } from "vitest"
import { drawSize, logPosterior, parametersOf, priorScale } from "../../../src/forecast/lgt/posterior.ts"

describe("logPosterior", () => {
  // dt of R 4.2.2 at the errors of one step: the definition, term by term
  it("is the density of Student's t about the expected value, times the priors, but for a constant", () => {
    const values = Float64Array.of(1, 1.1)
    const draw = Float64Array.of(0.01, 0, 0, 0, 0, 0.02, -3, -4, 0, 0)
    const moved = Float64Array.from(draw)
    moved[5] = 0.01
    const prior = priorScale(values, 1 / 150)
    expect(prior).toBeCloseTo(1.1 / 150, 12)
    // localShare is 0 here, so that the first trend enters by its prior alone
    const difference = logPosterior(values, prior, moved) - logPosterior(values, prior, draw)
    expect(difference).toBeCloseTo(Math.log1p((0.02 / prior) ** 2) - Math.log1p((0.01 / prior) ** 2), 10)
  })
})
const values = Float64Array.of(3, 3.4, 3.1, 3.9, 4.2, 4.1)
const draws = [
  [0.01, 0, 0, 0, 0, 0.02, -3, -4, 0, 0],
  [0.1, 1, -1, 0.5, 2, -0.3, -1, -2, 1.5, -1.5],
  [-0.2, -2, 3, -2, -1, 0.5, 0.2, -6, -1, 3],
] as const

describe("logPosterior by its definition", () => {
  // R 4.2.2: the recursion of Smyl et al. with dt, dlogis, dcauchy, each prior less its constant
  it.each([
    [draws[0], 0.03, -34.0033174757233],
    [draws[0], 1, -31.8938701948984],
    [draws[1], 0.03, -31.8379930610479],
    [draws[1], 1, -16.8891262863431],
    [draws[2], 0.03, -41.3504083166407],
    [draws[2], 1, -25.6583658243539],
  ])("of %j with priors of scale %d is %d", (draw, prior, expected) => {
    expect(logPosterior(values, prior, Float64Array.from(draw))).toBeCloseTo(expected, 9)
  })

  // the same, of 300 values, whose product of scales or of tails is no number
  it.each([
    [1e6, [10, 0, 0.3, 0.2, -1, 5, 6, 8, 1, 0.5], 1e4, -4918.17107394363],
    [1e-6, [1e-9, 0, 0.3, 0.2, -1, 1e-8, -20, -40, 1, 0.5], 1e-6, 3264.18049121826],
    [1, [1e-3, 0, 0.3, 0.2, -1, 1e-2, -9, -9, 1, 0.5], 0.1, -15141.2812820077],
  ])("of a long series of the size %d is as exact", (size, draw, prior, expected) => {
    const series = Float64Array.from({ length: 300 }, (_, t) => size * (1 + Math.sin(t + 1) / 10))
    expect(logPosterior(series, prior, Float64Array.from(draw)) / expected).toBeCloseTo(1, 9)
  })
})

describe("parametersOf(draw)", () => {
  it("is in the middle of each range at nought, and inside it anywhere", () => {
    expect(parametersOf(new Float64Array(drawSize))).toEqual({
      ...{ growth: 0, power: 0.25, localShare: 0, alpha: 0.5, beta: 0.5, firstTrend: 0 },
      ...{ sigma: 1, leastSigma: 1.00001, sigmaPower: 0.5, degrees: 11 },
    })
    const [low, high] = [-40, 40].map((value) => parametersOf(new Float64Array(drawSize).fill(value)))
    expect(low).toMatchObject({ growth: -40, power: -0.5, localShare: -1, firstTrend: -40, degrees: 2 })
    expect([low?.alpha, low?.beta, low?.sigma, low?.sigmaPower].every((value) => value! < 1e-17)).toBe(true)
    expect(low?.leastSigma).toBeCloseTo(1e-5, 15)
    expect(high).toMatchObject({ power: 1, localShare: 1, alpha: 1, beta: 1, sigmaPower: 1, degrees: 20 })
  })
})

it("the scale of the priors is a share of the largest value", () => {
  expect(priorScale(Float64Array.of(3, 8, 5), 0.25)).toBe(2)
})
