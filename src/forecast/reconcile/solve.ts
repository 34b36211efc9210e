/** Solves A X = B for a symmetric positive definite A, by Cholesky's decomposition; a pivot lost to rounding counts as tiny. */
export function solvePositive(
  matrix: readonly (readonly number[])[],
  right: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const size = matrix.length
  const triangle = matrix.map((row) => Float64Array.from(row))
  const least = 1e-14 * Math.max(...matrix.map((row, i) => row[i]!))
  for (let j = 0; j < size; j++) {
    for (let i = j; i < size; i++) {
      let sum = matrix[i]![j]!
      for (let k = 0; k < j; k++) sum -= triangle[i]![k]! * triangle[j]![k]!
      triangle[i]![j] = i === j ? Math.sqrt(Math.max(sum, least, Number.MIN_VALUE)) : sum / triangle[j]![j]!
    }
  }
  const columns = right[0]?.length ?? 0
  const solution = right.map((row) => Float64Array.from(row))
  for (let column = 0; column < columns; column++) {
    for (let i = 0; i < size; i++) {
      let sum = solution[i]![column]!
      for (let k = 0; k < i; k++) sum -= triangle[i]![k]! * solution[k]![column]!
      solution[i]![column] = sum / triangle[i]![i]!
    }
    for (let i = size - 1; i >= 0; i--) {
      let sum = solution[i]![column]!
      for (let k = i + 1; k < size; k++) sum -= triangle[k]![i]! * solution[k]![column]!
      solution[i]![column] = sum / triangle[i]![i]!
    }
  }
  return solution.map((row) => Array.from(row))
}
