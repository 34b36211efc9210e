/** Arrays for `stationaryCovariance`, used again at each evaluation of a likelihood. */
export interface CovarianceScratch {
  /** Innovation weights of the process at lags 0, 1, ... */
  readonly weights: Float64Array
  /** The autoregressions of orders 1, 2, ... that share their partial autocorrelations, one after the other. */
  readonly levels: Float64Array
  readonly right: Float64Array
  readonly solution: Float64Array
  readonly autocovariances: Float64Array
}

export function createCovarianceScratch(arOrder: number, maOrder: number): CovarianceScratch {
  const order = Math.max(arOrder, maOrder)
  return {
    weights: new Float64Array(maOrder + 1),
    levels: new Float64Array((arOrder * (arOrder + 1)) / 2),
    right: new Float64Array(order + 1),
    solution: new Float64Array(order + 1),
    autocovariances: new Float64Array(arOrder + 1),
  }
}

/**
 * Covariances, in units of the innovation variance, of the observation of an ARMA process with each component of its state:
 * component i is what the observations and innovations up to now add to the observation i steps on.
 * They are all that the fast recursions for the exact likelihood need of the stationary distribution.
 *
 * @see Tunnicliffe Wilson 1979, Some efficient computational procedures for high order ARMA models
 */
export function stationaryCovariance(
  autoregressive: Float64Array,
  movingAverage: Float64Array,
  state: Float64Array,
  scratch: CovarianceScratch,
): void {
  const { weights, autocovariances } = scratch
  const arOrder = autoregressive.length
  const maOrder = movingAverage.length
  state.fill(0)
  expandWeights(autoregressive, movingAverage, weights)
  state[0] = 1
  for (let j = 1; j <= maOrder; j++) {
    const coefficient = movingAverage[j - 1]!
    if (coefficient === 0) continue
    for (let i = 0; i <= j; i++) state[i] = state[i]! + coefficient * weights[j - i]!
  }
  if (arOrder === 0) return
  findAutocovariances(autoregressive, movingAverage, scratch)
  for (let j = 0; j < arOrder; j++) {
    const coefficient = autoregressive[j]!
    if (coefficient === 0) continue
    for (let i = 1; i <= j; i++) state[i] = state[i]! + coefficient * autocovariances[1 + j - i]!
  }
  state[0] = autocovariances[0]!
}

/**
 * Autocovariances at lags 0 to the autoregressive order. With autoregressive polynomial a and moving-average polynomial b, they are the coefficients
 * of c(z)/a(z) + c(1/z)/a(1/z) where a(z) c(1/z) + a(1/z) c(z) = b(z) b(1/z), solved by stepping a down to order 0: quadratic cost.
 *
 * @see Demeure and Mullis 1989, The Euclid algorithm and the fast computation of cross-covariance and autocovariance sequences
 */
function findAutocovariances(
  autoregressive: Float64Array,
  movingAverage: Float64Array,
  scratch: CovarianceScratch,
): void {
  const { levels, right, solution, autocovariances } = scratch
  const arOrder = autoregressive.length
  const order = right.length - 1
  crossProducts(movingAverage, right)
  stepDown(autoregressive, levels)
  for (let m = order; m >= 1; m--) {
    const top = right[m]!
    solution[m] = top
    if (top === 0) continue
    const lowerOrder = Math.min(m - 1, arOrder)
    const lower = levelStart(lowerOrder)
    for (let lag = 1; lag <= lowerOrder && lag < m; lag++)
      right[m - lag] = right[m - lag]! + top * levels[lower + lag - 1]!
  }
  solution[0] = right[0]! / 2
  for (let m = 1; m <= arOrder; m++) {
    const partial = -levels[levelStart(m) + m - 1]!
    const scale = 1 / (1 - partial * partial)
    for (let i = 0, j = m; i <= j; i++, j--) {
      const left = solution[i]!
      const end = solution[j]!
      solution[i] = (left - partial * end) * scale
      solution[j] = (end - partial * left) * scale
    }
  }
  for (let k = 0; k <= arOrder; k++) {
    let value = solution[k]!
    for (let j = 1; j <= k; j++) value += autoregressive[j - 1]! * autocovariances[k - j]!
    autocovariances[k] = value
  }
  autocovariances[0] = 2 * autocovariances[0]!
}

/** Where the autoregression of this order begins in `levels`. */
function levelStart(order: number): number {
  return (order * (order - 1)) / 2
}

function stepDown(autoregressive: Float64Array, levels: Float64Array): void {
  const order = autoregressive.length
  levels.set(autoregressive, levelStart(order))
  for (let m = order; m >= 2; m--) {
    const current = levelStart(m)
    const lower = levelStart(m - 1)
    const partial = levels[current + m - 1]!
    const scale = 1 / (1 - partial * partial)
    for (let i = 0; i < m - 1; i++) {
      levels[lower + i] = (levels[current + i]! + partial * levels[current + m - 2 - i]!) * scale
    }
  }
}

/** Coefficients of b(z) b(1/z), where b is the moving-average polynomial with its leading 1. */
function crossProducts(movingAverage: Float64Array, products: Float64Array): void {
  const order = movingAverage.length
  products.fill(0)
  products[0] = 1
  for (let j = 1; j <= order; j++) products[j] = movingAverage[j - 1]!
  for (let i = 1; i <= order; i++) {
    const coefficient = movingAverage[i - 1]!
    if (coefficient === 0) continue
    for (let j = i; j <= order; j++) products[j - i] = products[j - i]! + coefficient * movingAverage[j - 1]!
  }
}

function expandWeights(autoregressive: Float64Array, movingAverage: Float64Array, weights: Float64Array): void {
  weights[0] = 1
  for (let k = 1; k < weights.length; k++) {
    let value = movingAverage[k - 1]!
    for (let j = Math.min(k, autoregressive.length); j >= 1; j--) value += autoregressive[j - 1]! * weights[k - j]!
    weights[k] = value
  }
}
