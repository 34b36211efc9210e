import { expandQuotient } from "./polynomials.ts"

/**
 * Covariances, in units of the innovation variance, of an ARMA process with each component of its state:
 * component i is what the observations and innovations up to now add to the observation i steps on.
 * They are all that the fast recursions for the exact likelihood need of the stationary distribution.
 *
 * The autocovariances come from a(z) c(1/z) + a(1/z) c(z) = b(z) b(1/z), solved by stepping a down to order 0: quadratic cost.
 *
 * @see Tunnicliffe Wilson 1979, Some efficient computational procedures for high order ARMA models;
 *      Demeure and Mullis 1989, The Euclid algorithm and the fast computation of cross-covariance and autocovariance sequences
 */
export function stationaryCovariance(
  autoregressive: Float64Array,
  movingAverage: Float64Array,
  state: Float64Array,
): void {
  const size = state.length
  const arOrder = autoregressive.length
  const weights = expandQuotient(movingAverageWithOne(movingAverage), autoregressive, movingAverage.length + 1)
  state.fill(0)
  for (let j = 0; j <= movingAverage.length && j < size; j++) {
    const coefficient = j === 0 ? 1 : movingAverage[j - 1]!
    if (coefficient === 0) continue
    for (let i = 0; i <= j; i++) state[i] = state[i]! + coefficient * weights[j - i]!
  }
  if (arOrder === 0) return
  const covariances = autocovariances(autoregressive, movingAverage)
  for (let j = 0; j < arOrder; j++) {
    const coefficient = autoregressive[j]!
    if (coefficient === 0) continue
    for (let i = 1; i <= j; i++) state[i] = state[i]! + coefficient * covariances[1 + j - i]!
  }
  state[0] = covariances[0]!
}

/** Autocovariances at lags 0 to the autoregressive order, in units of the innovation variance. */
export function autocovariances(autoregressive: Float64Array, movingAverage: Float64Array): Float64Array {
  const order = Math.max(autoregressive.length, movingAverage.length)
  const right = crossProducts(movingAverageWithOne(movingAverage), order)
  const levels = stepDown(autoregressive, order)
  const solution = new Float64Array(order + 1)
  for (let m = order; m >= 1; m--) {
    const top = right[m]!
    solution[m] = top
    if (top === 0) continue
    const lower = levels[m - 1]!
    for (let j = 1; j < m; j++) right[j] = right[j]! + top * (lower[m - j - 1] ?? 0)
    right[m] = 0
  }
  solution[0] = right[0]! / 2
  for (let m = 1; m <= order; m++) {
    const partial = -(levels[m]![m - 1] ?? 0)
    if (partial === 0) continue
    const scale = 1 / (1 - partial * partial)
    for (let i = 0, j = m; i <= j; i++, j--) {
      const left = solution[i]!
      const rightEnd = solution[j]!
      solution[i] = (left - partial * rightEnd) * scale
      solution[j] = (rightEnd - partial * left) * scale
    }
  }
  const covariances = expandQuotient(solution, autoregressive, autoregressive.length + 1)
  covariances[0] = 2 * covariances[0]!
  return covariances
}

/** The autoregressions of orders 0, 1, ..., order that share their partial autocorrelations; trailing zeros are left out. */
function stepDown(autoregressive: Float64Array, order: number): Float64Array[] {
  const levels: Float64Array[] = new Array(order + 1)
  for (let m = order; m >= autoregressive.length; m--) levels[m] = autoregressive
  for (let m = autoregressive.length; m >= 1; m--) {
    const current = levels[m]!
    const partial = current[m - 1]!
    const lower = new Float64Array(m - 1)
    const scale = 1 / (1 - partial * partial)
    for (let i = 0; i < m - 1; i++) lower[i] = (current[i]! + partial * current[m - 2 - i]!) * scale
    levels[m - 1] = lower
  }
  return levels
}

function crossProducts(weights: Float64Array, order: number): Float64Array {
  const products = new Float64Array(order + 1)
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!
    if (weight === 0) continue
    for (let j = i; j < weights.length; j++) products[j - i] = products[j - i]! + weight * weights[j]!
  }
  return products
}

function movingAverageWithOne(movingAverage: Float64Array): Float64Array {
  const weights = new Float64Array(movingAverage.length + 1)
  weights[0] = 1
  weights.set(movingAverage, 1)
  return weights
}
