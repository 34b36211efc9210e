/**
 * Takes out of the first column, from row `from` on, what the others explain by least squares, and writes their coefficients.
 * All columns are overwritten. A column that the ones before it already explain gets the coefficient 0.
 *
 * By the modified Gram-Schmidt method (Björck 1967): as stable as Householder's, and in place.
 */
export function projectOut(columns: readonly Float64Array[], coefficients: Float64Array, from: number): void {
  const count = coefficients.length
  if (count === 0) return
  const target = columns[0]!
  const triangle = new Float64Array(count * count)
  const squares = new Float64Array(count)
  for (let j = 0; j < count; j++) {
    const column = columns[j + 1]!
    const before = dot(column, column, from)
    for (let i = 0; i < j; i++) {
      if (squares[i] === 0) continue
      const share = dot(columns[i + 1]!, column, from) / squares[i]!
      triangle[i * count + j] = share
      subtract(column, columns[i + 1]!, share, from)
    }
    const after = j === 0 ? before : dot(column, column, from)
    if (!(after > 1e-22 * before)) continue
    squares[j] = after
    const share = dot(column, target, from) / after
    coefficients[j] = share
    subtract(target, column, share, from)
  }
  for (let j = count - 1; j >= 0; j--) {
    if (squares[j] === 0) coefficients[j] = 0
    for (let k = j + 1; k < count; k++) coefficients[j] = coefficients[j]! - triangle[j * count + k]! * coefficients[k]!
  }
}

function dot(a: Float64Array, b: Float64Array, from: number): number {
  let sum = 0
  for (let t = from; t < a.length; t++) sum += a[t]! * b[t]!
  return sum
}

function subtract(target: Float64Array, column: Float64Array, share: number, from: number): void {
  for (let t = from; t < target.length; t++) target[t] = target[t]! - share * column[t]!
}
