import { NfoldError } from "../errors.ts"
import { minimiseScalar } from "../numbers/minimise-scalar.ts"

/**
 * The Box-Cox lambda that makes the spread of the series least dependent on its level: the one that minimises the coefficient of variation of
 * spread / level^(1 - lambda) over blocks of one season (of two values without a season).
 *
 * @param values all above zero
 * @returns lambda from -1 to 2; 1 (no transform) for fewer than two blocks
 * @throws NfoldError `bad-argument` for a value that is not above zero
 * @see Guerrero 1993, *Time-series analysis supported by power transformations*; R, forecast::BoxCox.lambda
 * @example
 * guerreroLambda([1, 2, 4], 2) // => 1
 */
export function guerreroLambda(values: ArrayLike<number>, period: number): number {
  const numbers = Float64Array.from(values)
  if (!numbers.every((value) => value > 0 && value < Infinity)) {
    throw new NfoldError("bad-argument", "guerreroLambda: every value must be a finite number above 0")
  }
  const blocks = levelsAndSpreads(numbers, Math.max(2, period))
  if (blocks.length < 2) return 1
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

function variation(blocks: readonly Block[], lambda: number): number {
  const ratios = blocks.map(({ level, spread }) => spread / level ** (1 - lambda))
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length
  if (mean === 0) return 0
  const squares = ratios.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0)
  return Math.sqrt(squares / (ratios.length - 1)) / mean
}
