/** Counts of one area in two years. */
export interface AreaCounts {
  readonly earlier: number
  readonly later: number
}

/** How much more the growth of areas differs than that of counts which only chance tells apart: 1 is chance alone. */
export interface Scatter {
  readonly from: number
  readonly to: number
  /** Both years taken as counts: Pearson's chi-squared of the table of areas and years over its degrees of freedom. */
  readonly factor: number
  /** The earlier year taken as exact. */
  readonly factorIfExact: number
}

/**
 * Over-dispersion of counts across areas: Pearson's chi-squared for one common growth, over areas - 1. Counts of events that come
 * in waves scatter more than Poisson counts, and a quasi-Poisson variance is this many times the mean.
 *
 * @returns null for fewer than three areas, or where an area has no count in the earlier year
 * @see McCullagh & Nelder, Generalized Linear Models (1989), sections 4.5 and 6.2
 */
export function scatterOf(areas: readonly AreaCounts[], from: number, to: number): Scatter | null {
  if (areas.length < 3) return null
  const [earlier, later] = [total(areas.map((area) => area.earlier)), total(areas.map((area) => area.later))]
  if (areas.some((area) => area.earlier <= 0) || later <= 0) return null
  const growth = later / earlier
  const squares = areas.map((area) => (area.later - growth * area.earlier) ** 2)
  const degrees = areas.length - 1
  const over = (variances: readonly number[]): number =>
    total(squares.map((square, i) => square / (variances[i] ?? 1))) / degrees
  return {
    from,
    to,
    factor: over(areas.map((area) => growth * (area.earlier + area.later))),
    factorIfExact: over(areas.map((area) => growth * area.earlier)),
  }
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
