/** Each value less the one `lag` before it; `lag` values shorter. */
export function difference(values: Float64Array, lag: number): Float64Array {
  const result = new Float64Array(Math.max(0, values.length - lag))
  for (let t = 0; t < result.length; t++) result[t] = values[t + lag]! - values[t]!
  return result
}

/** A series differenced `seasonal` times at the lag of the period, then `times` times at lag 1. */
export function differenceBoth(values: Float64Array, times: number, seasonal: number, period: number): Float64Array {
  let result = values
  for (let i = 0; i < seasonal; i++) result = difference(result, period)
  for (let i = 0; i < times; i++) result = difference(result, 1)
  return result
}

/** Coefficients c_1, c_2, ... of (1 - B)^times (1 - B^period)^seasonal written as 1 - c_1 B - c_2 B^2 - ... */
export function differencingCoefficients(times: number, seasonal: number, period: number): Float64Array {
  let polynomial = Float64Array.of(1)
  for (let i = 0; i < times; i++) polynomial = timesOneLessLag(polynomial, 1)
  for (let i = 0; i < seasonal; i++) polynomial = timesOneLessLag(polynomial, period)
  return polynomial.slice(1).map((coefficient) => -coefficient)
}

function timesOneLessLag(polynomial: Float64Array, lag: number): Float64Array<ArrayBuffer> {
  const product = new Float64Array(polynomial.length + lag)
  product.set(polynomial)
  for (let i = 0; i < polynomial.length; i++) product[i + lag] = product[i + lag]! - polynomial[i]!
  return product
}

/** Whether all values are the same to within half the digits that a double holds, as R's `all.equal` judges. */
export function isConstant(values: Float64Array): boolean {
  const first = values[0]
  if (first === undefined) return true
  let total = 0
  let count = 0
  for (const value of values) {
    if (value === first) continue
    total += Math.abs(value - first)
    count++
  }
  if (count === 0) return true
  return total / count < 1.5e-8 * Math.abs(first)
}
