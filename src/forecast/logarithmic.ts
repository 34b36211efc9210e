import type { Family, Fit } from "./model.ts"

/** A family's state for the logarithms of a series, or for the series itself where not every value is above zero. */
export interface LogarithmicState<State> {
  readonly inner: State
  /** Mean logarithm, which becomes 1; null where the values were taken as they are. */
  readonly centre: number | null
}

/** A family that sees the logarithms of the values: changes in percent, where the family itself takes them as amounts. */
export function onLogarithms<State>(name: string, family: Family<State>): Family<LogarithmicState<State>> {
  return {
    name,
    fit: ({ values, periods }) => {
      const centre = values.every((value) => value > 0)
        ? values.reduce((sum, value) => sum + Math.log(value) / values.length, 0)
        : null
      return withCentre(family.fit({ values: toLogarithms(values, centre), periods }), centre)
    },
    update: ({ inner, centre }, values) => withCentre(family.update(inner, toLogarithms(values, centre)), centre),
    predict: ({ inner, centre }, request) => {
      const { mean, quantile } = family.predict(inner, request)
      return {
        mean: Array.from(mean, (value) => toValue(value, centre)),
        quantile: (step, probability) => toValue(quantile(step, probability), centre),
      }
    },
    describe: ({ inner, centre }, scale) => {
      if (centre === null) return family.describe(inner, scale)
      const description = family.describe(inner, 1)
      return { ...description, model: `${description.model} of logarithms` }
    },
  }
}

/** The least value whose logarithm is taken, in units of the mean: an update may bring a zero. */
const leastValue = 1e-9

function toLogarithms(values: Float64Array, centre: number | null): Float64Array {
  return centre === null ? values : values.map((value) => 1 + Math.log(Math.max(value, leastValue)) - centre)
}

function toValue(logarithm: number, centre: number | null): number {
  return centre === null ? logarithm : Math.exp(logarithm - 1 + centre)
}

function withCentre<State>(fit: Fit<State>, centre: number | null): Fit<LogarithmicState<State>> {
  const { state: inner, fitted, notes = [] } = fit
  return { state: { inner, centre }, fitted: Array.from(fitted, (value) => toValue(value, centre)), notes }
}
