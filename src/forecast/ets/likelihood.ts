/** Least mean square of the errors, relative to that of the values, that still counts as an error: below it a fit is perfect. */
const perfection = 1e-26

/**
 * Minus twice the log-likelihood of the one-step forecasts, less the constant that does not depend on the model:
 * n log(sum of squared errors) for additive errors; for multiplicative ones the errors are relative and 2 sum log(forecast)
 * is added. Infinity where a relative error is not defined, for forecasts not above zero.
 *
 * @see Hyndman, Koehler, Ord and Snyder 2008, equation 5.3
 */
export function minusTwiceLogLikelihood(
  values: Float64Array,
  mean: Float64Array,
  error: "A" | "M",
  sumOfSquares: number,
): number {
  const length = values.length
  if (error === "A") {
    let squares = 0
    for (let t = 0; t < length; t++) {
      const difference = values[t]! - mean[t]!
      squares += difference * difference
    }
    return length * Math.log(Math.max(squares, perfection * sumOfSquares))
  }
  let squares = 0
  let logarithms = 0
  let product = 1
  for (let t = 0; t < length; t++) {
    const expected = mean[t]!
    if (!(expected > 0)) return Infinity
    const relative = values[t]! / expected - 1
    squares += relative * relative
    product *= expected
    // One logarithm for many factors, taken before the product leaves the range of numbers.
    if (product > 1e150 || product < 1e-150) {
      logarithms += Math.log(product)
      product = 1
    }
  }
  logarithms += Math.log(product)
  return length * Math.log(Math.max(squares, perfection * length)) + 2 * logarithms
}

/** Writes the derivative of minus twice the log-likelihood by each one-step forecast. */
export function slopeByMean(values: Float64Array, mean: Float64Array, error: "A" | "M", into: Float64Array): void {
  const length = values.length
  let squares = 0
  for (let t = 0; t < length; t++) {
    const difference = error === "A" ? values[t]! - mean[t]! : values[t]! / mean[t]! - 1
    squares += difference * difference
  }
  if (squares === 0) {
    into.fill(0)
    return
  }
  const weight = (-2 * length) / squares
  if (error === "A") {
    for (let t = 0; t < length; t++) into[t] = weight * (values[t]! - mean[t]!)
    return
  }
  for (let t = 0; t < length; t++) {
    const inverse = 1 / mean[t]!
    const ratio = values[t]! * inverse
    into[t] = (weight * (ratio - 1) * ratio + 2) * inverse
  }
}
