/**
 * Weights, none below zero and 1 together, with which several estimates of one value have the smallest expected squared
 * error. Estimates that err alike share their weight. Found by multiplicative steps, which never leave the simplex and treat
 * equals equally; steps grow while they help.
 *
 * @param covariance  of the errors of the estimates, row by row in one array
 * @param size        how many estimates
 * @see Bates & Granger, The combination of forecasts, Operational Research Quarterly 20 (1969); Kivinen & Warmuth,
 *   Exponentiated gradient versus gradient descent, Information and Computation 132 (1997)
 */
export function bestWeights(covariance: Float64Array, size: number): Float64Array {
  let [weights, next] = [new Float64Array(size).fill(1 / size), new Float64Array(size)]
  let [products, nextProducts] = [new Float64Array(size), new Float64Array(size)]
  let scale = 0
  for (let i = 0; i < size; i++) scale += covariance[i * size + i]! / size
  if (!(scale > 0)) return weights
  let variance = varianceOf(covariance, weights, products)
  let stride = 2 / scale
  for (let step = 0; step < mostSteps; step++) {
    move(weights, products, variance, stride, next)
    const nextVariance = varianceOf(covariance, next, nextProducts)
    if (nextVariance > variance) {
      stride /= 4
      continue
    }
    const gain = variance - nextVariance
    ;[weights, next] = [next, weights]
    ;[products, nextProducts] = [nextProducts, products]
    variance = nextVariance
    stride *= 1.6
    if (gain < closeEnough * variance) break
  }
  return weights
}

const mostSteps = 60
const closeEnough = 1e-7
/** Largest exponent of one step. */
const most = 5

/** Each weight times e to the power of how much its slope is below the mean, into `next`. */
function move(weights: Float64Array, slopes: Float64Array, mean: number, stride: number, next: Float64Array): void {
  let total = 0
  for (let i = 0; i < next.length; i++) {
    next[i] = weights[i]! * Math.exp(Math.min(most, stride * (mean - slopes[i]!)))
    total += next[i]!
  }
  for (let i = 0; i < next.length; i++) next[i] = next[i]! / total
}

/** The variance of the weighted estimate; the covariance of each estimate with it goes into `products`. */
function varianceOf(covariance: Float64Array, weights: Float64Array, products: Float64Array): number {
  const size = weights.length
  let variance = 0
  for (let i = 0; i < size; i++) {
    let product = 0
    for (let j = 0; j < size; j++) product += covariance[i * size + j]! * weights[j]!
    products[i] = product
    variance += product * weights[i]!
  }
  return variance
}
