/**
 * Whether all roots of a polynomial lie inside the unit circle, by the recursion of Schur and Cohn: no root is computed.
 *
 * @param coefficients  from that of the highest power, which is 1, down; overwritten
 */
export function rootsInsideCircle(coefficients: Float64Array, degree: number): boolean {
  for (let n = degree; n >= 1; n--) {
    const reflection = coefficients[n]!
    if (!(Math.abs(reflection) < 1)) return false
    const scale = 1 / (1 - reflection * reflection)
    for (let i = 0, j = n; i <= j; i++, j--) {
      const low = coefficients[i]!
      const high = coefficients[j]!
      coefficients[i] = (low - reflection * high) * scale
      coefficients[j] = (high - reflection * low) * scale
    }
  }
  return true
}
