/** Slope of the least-squares line through the values at positions 0, 1, 2, ...; 0 for a single value. */
export function leastSquaresSlope(values: Float64Array): number {
  const count = values.length
  const middle = (count - 1) / 2
  let products = 0
  for (let index = 0; index < count; index++) products += (index - middle) * values[index]!
  return count < 2 ? 0 : (12 * products) / (count * (count * count - 1))
}
