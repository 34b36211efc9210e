import { NfoldError } from "../errors.ts"
import { minimiseScalar } from "../numbers/minimise-scalar.ts"
import { requireWhole } from "./require.ts"

/**
 * The Box-Cox lambda that makes the spread of the series least dependent on its level: the one that minimises the coefficient of variation of
 * spread / level^(1 - lambda) over blocks of one season (of two values without a season), with level and spread their mean and standard deviation.
 *
 * Misleads for few blocks, of which any lambda may be best.
 *
 * @param values all above zero
 * @param period observations a season
 * @returns lambda from -1 to 2; 1 (no transform) for fewer than two blocks, or where no block has any spread
 * @throws NfoldError `bad-argument` for a value that is not above zero, or a period that is no whole number
 * @see Guerrero 1993, *Time-series analysis supported by power transformations*; R, forecast::BoxCox.lambda
 * @example
 * guerreroLambda([1, 2, 4], 2) // => 1
 */
export function guerreroLambda(values: ArrayLike<number>, period: number): number {
  requireWhole("guerreroLambda", "period", period, 1)
  const numbers = Float64Array.from(values)
  if (!numbers.every((value) => value > 0 && value < Infinity)) {
    throw new NfoldError("bad-argument", "guerreroLambda: every value must be a finite number above 0")
  }
  // Lambda does not depend on the unit; in that of the largest value no power of a level overflows.
  const largest = numbers.reduce((most, value) => Math.max(most, value), 0)
  const blocks = levelsAndSpreads(
    numbers.map((value) => value / largest),
    Math.max(2, period),
  )
  if (blocks.length < 2 || blocks.every(({ spread }) => spread === 0)) return 1
  return minimiseScalar((lambda) => variation(blocks, lambda), -1, 2, { grid: 13, tolerance: 1e-7 })
}

interface Block {
  readonly level: number
  readonly spread: number
}

function levelsAndSpreads(values: Float64Array, size: number): readonly Block[] {
  const count = Math.floor(values.length / size)
  const start = values.length - count * size
  return Array.from({ length: count }, (_, block) => {
    const part = values.subarray(start + block * size, start + (block + 1) * size)
    const level = part.reduce((sum, value) => sum + value, 0) / size
    const squares = part.reduce((sum, value) => sum + (value - level) ** 2, 0)
    return { level, spread: Math.sqrt(squares / (size - 1)) }
  })
}

/** The coefficient of variation: standard deviation over mean. */
function variation(blocks: readonly Block[], lambda: number): number {
  const ratios = blocks.map(({ level, spread }) => (spread / level) * level ** lambda)
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length
  const squares = ratios.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0)
  return Math.sqrt(squares / (ratios.length - 1)) / mean
}
