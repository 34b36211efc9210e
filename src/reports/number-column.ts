import { englishText } from "../numbers/english-text.ts"

/**
 * Writes the numbers of a column alike: so many decimals that what tells them apart has three or four digits, groups of three, or powers of ten
 * where they would be too long.
 */
export function numberColumn(values: readonly number[]): (value: number) => string {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  if (largest >= 1e15 || (largest > 0 && largest < 1e-6)) return (value) => value.toExponential(4)
  const spread = Math.max(...values) - Math.min(...values)
  const finest = spread > 0 ? 2 - Math.floor(Math.log10(spread)) : 2 - Math.floor(Math.log10(Math.max(largest, 1)))
  const decimals = Math.min(12, Math.max(0, finest))
  return (value) => englishText(value, decimals, decimals)
}
