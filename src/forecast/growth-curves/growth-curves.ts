import { normalPrediction } from "../intervals.ts"
import type { Family, Fit, Prediction } from "../model.ts"
import { forecastFamily } from "../run-family.ts"
import type { Forecast, ForecastOptions, SeriesValues } from "../types.ts"
import { bassShare, falling, type GrowthCurve, gompertzShare, logisticShare, type ShareReached } from "./curves.ts"
import { type CurveFit, fitCurve } from "./fit-curve.ts"
import { curveUncertainty } from "./uncertainty.ts"

/**
 * The logistic curve through the values, continued: capacity / (1 + exp(-rate (t - midpoint))), growth towards a ceiling that is symmetric about
 * its middle. Least squares; intervals from the scatter about the curve and the uncertainty of its parameters, Student's t with n - 3 degrees.
 *
 * Misleads before growth has slowed: the ceiling is then a guess (at most ten times the largest value), and the interval says so only to first order.
 *
 * @param values the series, oldest first; under four values its mean is continued
 * @returns a forecast for each step of the horizon, in the unit of the values
 * @throws NfoldError `too-short`, `missing-values`, `bad-series`, `bad-argument`
 * @see Meade & Islam 2006, *Modelling and forecasting the diffusion of innovation*
 * @example
 * logistic([7, 7, 7], { horizon: 2 }).mean // => [7, 7]
 */
export function logistic(values: SeriesValues, options: ForecastOptions = {}): Forecast {
  return forecastFamily(logisticFamily, values, options)
}

/**
 * The Gompertz curve through the values, continued: capacity exp(-exp(-rate (t - midpoint))), growth that is fastest early and then slow in
 * reaching its ceiling. Fit and intervals as for the logistic curve.
 *
 * Misleads before growth has slowed: the ceiling is then a guess (at most ten times the largest value).
 *
 * @param values the series, oldest first; under four values its mean is continued
 * @returns a forecast for each step of the horizon, in the unit of the values
 * @throws NfoldError `too-short`, `missing-values`, `bad-series`, `bad-argument`
 * @see Meade & Islam 2006, *Modelling and forecasting the diffusion of innovation*
 * @example
 * gompertz([7, 7, 7], { horizon: 2 }).mean // => [7, 7]
 */
export function gompertz(values: SeriesValues, options: ForecastOptions = {}): Forecast {
  return forecastFamily(gompertzFamily, values, options)
}

/**
 * Bass's curve of new adopters a period, continued: capacity (F(t + 1) - F(t)), F(t) = (1 - exp(-(p + q) t)) / (1 + (q / p) exp(-(p + q) t)), with p the rate
 * of innovation and q that of imitation. It rises to a peak and falls to zero as everyone has adopted. Fit and intervals as for the logistic curve.
 *
 * Misleads before the peak: the number of all adopters is then a guess (at most ten times those seen).
 *
 * @param values new adopters (not their running total) a period, oldest first; under four values their mean is continued
 * @returns a forecast for each step of the horizon, in the unit of the values
 * @throws NfoldError `too-short`, `missing-values`, `bad-series`, `bad-argument`
 * @see Bass 1969, *A new product growth model for consumer durables*
 * @example
 * bass([7, 7, 7], { horizon: 2 }).model // => "Bass curve"
 */
export function bass(values: SeriesValues, options: ForecastOptions = {}): Forecast {
  return forecastFamily(bassFamily, values, options)
}

/** The curve, whether it falls, the values that it was fitted to, those seen, and the scatter about it. */
export interface GrowthCurveState {
  readonly curve: GrowthCurve
  readonly falls: boolean
  readonly fittedTo: number
  readonly count: number
  readonly sigma2: number
}

export const logisticFamily: Family<GrowthCurveState> = family({
  name: "logistic",
  model: "Logistic curve",
  rising: logisticShare,
  falling: falling(logisticShare),
  reached: largest,
})

export const gompertzFamily: Family<GrowthCurveState> = family({
  name: "gompertz",
  model: "Gompertz curve",
  rising: gompertzShare,
  falling: falling(gompertzShare),
  reached: largest,
})

export const bassFamily: Family<GrowthCurveState> = family({
  name: "bass",
  model: "Bass curve",
  rising: bassShare,
  falling: null,
  reached: total,
})

interface Variant {
  readonly name: string
  readonly model: string
  readonly rising: ShareReached
  /** Null for a curve that has no decline of its own. */
  readonly falling: ShareReached | null
  /** What the ceiling is a multiple of. */
  readonly reached: (values: Float64Array) => number
}

/** One more than the curve has parameters, so that something is left to scatter about it. */
const fewestValues = 4
const parameterCount = 3

/** The capacity is at most this many times what was reached. */
const roomToGrow = 10

function family(variant: Variant): Family<GrowthCurveState> {
  const { name, model, rising } = variant
  const shareOf = (state: GrowthCurveState): ShareReached => (state.falls && variant.falling) || rising
  const at = (state: GrowthCurveState, position: number): number => {
    const { capacity, rate, midpoint } = state.curve
    return capacity * shareOf(state)(position, rate, midpoint)
  }
  const follow = (state: GrowthCurveState, values: Float64Array): Fit<GrowthCurveState> => ({
    state: { ...state, count: state.count + values.length },
    fitted: values.map((_, index) => at(state, state.count + index)),
  })
  return {
    name,
    fit: ({ values }) => {
      const { curve, squares, falls } =
        values.length < fewestValues ? flatCurve(values, rising) : bestCurve(values, variant)
      const sigma2 = squares / Math.max(1, values.length - parameterCount)
      return follow({ curve, falls, fittedTo: values.length, count: 0, sigma2 }, values)
    },
    update: follow,
    predict: (state, { horizon }): Prediction => {
      const { curve, fittedTo, count, sigma2 } = state
      const uncertainty = curveUncertainty(shareOf(state), curve, fittedTo)
      const positions = Array.from({ length: horizon }, (_, step) => count + step)
      return normalPrediction(
        positions.map((position) => at(state, position)),
        positions.map((position) => Math.sqrt(sigma2 * (1 + uncertainty(position)))),
        Math.max(1, fittedTo - parameterCount),
      )
    },
    describe: ({ curve, falls, sigma2 }, scale) => ({
      model,
      parameters: {
        capacity: curve.capacity * scale,
        rate: falls ? -curve.rate : curve.rate,
        midpoint: curve.midpoint + 1,
        sigma2: sigma2 * scale * scale,
      },
      criteria: {},
    }),
  }
}

interface DirectedFit extends CurveFit {
  readonly falls: boolean
}

function bestCurve(values: Float64Array, { rising, falling: backwards, reached }: Variant): DirectedFit {
  const ceiling = roomToGrow * reached(values)
  const growth = fitCurve(values, rising, ceiling)
  const decline = backwards === null ? null : fitCurve(values, backwards, ceiling)
  return decline !== null && decline.squares < growth.squares
    ? { ...decline, falls: true }
    : { ...growth, falls: false }
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + Math.abs(value), 0)
}

/** Too few values for a curve: one that is level at their mean as far as anyone looks. */
function flatCurve(values: Float64Array, share: ShareReached): DirectedFit {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  const rate = 1e-15
  return { curve: { capacity: mean / share(0, rate, 0), rate, midpoint: 0 }, squares, falls: false }
}
