/**
 * Covariance of errors about zero, its correlations shrunk towards 0 by the share that loses least on average.
 * So it has an inverse even when there are more series than times.
 *
 * @param errors one row a time, one column a series
 * @see Schäfer & Strimmer 2005, *A shrinkage approach to large-scale covariance matrix estimation*; R, hts::MinT(covariance = "shr") and
 *   fabletools::min_trace(method = "mint_shrink")
 */
export function shrunkCovariance(errors: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const count = errors.length
  const size = errors[0]?.length ?? 0
  const variances = Array.from({ length: size }, (_, i) => meanOf(errors, (row) => row[i]! * row[i]!))
  const scale = Math.max(...variances)
  // A series that was always foreseen exactly still counts, with next to no variance; where all were, they count alike.
  const floored = variances.map((variance) => (scale > 0 ? Math.max(variance, 1e-12 * scale) : 1))
  const scaled = errors.map((row) => row.map((value, i) => value / Math.sqrt(floored[i]!)))
  const correlations = Array.from({ length: size }, (_, i) =>
    Array.from({ length: size }, (_, j) => (i === j ? 1 : meanOf(scaled, (row) => row[i]! * row[j]!))),
  )
  const share = shrinkageShare(scaled, correlations, count)
  return correlations.map((row, i) =>
    row.map((value, j) => (i === j ? floored[i]! : (1 - share) * value * Math.sqrt(floored[i]! * floored[j]!))),
  )
}

/** Sum of the variances of the correlations over the sum of their squares, between 0 and 1; 1 where too few errors tell. */
function shrinkageShare(
  scaled: readonly (readonly number[])[],
  correlations: readonly (readonly number[])[],
  count: number,
): number {
  if (count < 2) return 1
  let uncertain = 0
  let squares = 0
  for (let i = 0; i < correlations.length; i++) {
    for (let j = 0; j < i; j++) {
      const mean = correlations[i]![j]!
      const spread = meanOf(scaled, (row) => (row[i]! * row[j]! - mean) ** 2)
      uncertain += spread / (count - 1)
      squares += mean * mean
    }
  }
  return squares > 0 ? Math.min(1, Math.max(0, uncertain / squares)) : 1
}

function meanOf(rows: readonly (readonly number[])[], value: (row: readonly number[]) => number): number {
  return rows.reduce((sum, row) => sum + value(row), 0) / rows.length
}
