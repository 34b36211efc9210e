/**
 * How much a function of several positions moves when each of them moves by one, by central differences. On logarithms these
 * are elasticities: percent for percent. Null where the function is not defined.
 */
export function elasticities(
  of: (positions: readonly number[]) => number | null,
  positions: readonly number[],
): readonly number[] | null {
  const slopes = positions.map((position, i) => {
    const up = of(positions.with(i, position + small))
    const down = of(positions.with(i, position - small))
    return up === null || down === null ? Number.NaN : (up - down) / (2 * small)
  })
  return slopes.every(Number.isFinite) ? slopes : null
}

const small = 1e-4
