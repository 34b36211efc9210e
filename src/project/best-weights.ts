/**
 * Weights, none below zero and 1 together, with which several estimates of one value have the smallest expected squared
 * error. Estimates that err alike share their weight. Found by multiplicative steps, which never leave the simplex.
 *
 * @param covariance  of the errors of the estimates, row by row in one array
 * @param size        how many estimates
 * @see Bates & Granger, The combination of forecasts, Operational Research Quarterly 20 (1969)
 */
export function bestWeights(covariance: Float64Array, size: number): Float64Array {
  const weights = new Float64Array(size).fill(1 / size)
  let scale = 0
  for (let i = 0; i < size; i++) scale += covariance[i * size + i]! / size
  if (!(scale > 0)) return weights
  const slopes = new Float64Array(size)
  for (let step = 0; step < steps; step++) {
    let mean = 0
    for (let i = 0; i < size; i++) {
      let slope = 0
      for (let j = 0; j < size; j++) slope += covariance[i * size + j]! * weights[j]!
      slopes[i] = slope / scale
      mean += slopes[i]! * weights[i]!
    }
    let total = 0
    for (let i = 0; i < size; i++) {
      weights[i] = weights[i]! * Math.exp(Math.min(most, stride * (mean - slopes[i]!)))
      total += weights[i]!
    }
    for (let i = 0; i < size; i++) weights[i] = weights[i]! / total
  }
  return weights
}

const steps = 60
const stride = 4
/** Largest exponent of one step. */
const most = 5
