/**
 * The Box-Cox lambda that makes the spread of the series least dependent on its level: the one that minimises the coefficient of variation of
 * spread / level^(1 - lambda) over blocks of one season (of two values without a season).
 *
 * @param values all above zero
 * @returns lambda from -1 to 2; 1 (no transform) for fewer than two blocks
 * @see Guerrero 1993, *Time-series analysis supported by power transformations*
 */
export function guerreroLambda(values: Float64Array, period: number): number {
  const blocks = levelsAndSpreads(values, Math.max(2, period))
  if (blocks.length < 2) return 1
  return goldenSection((lambda) => variation(blocks, lambda), -1, 2)
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

function goldenSection(objective: (x: number) => number, low: number, high: number): number {
  const ratio = (Math.sqrt(5) - 1) / 2
  let [a, b] = [low, high]
  let [x, y] = [b - ratio * (b - a), a + ratio * (b - a)]
  let [atX, atY] = [objective(x), objective(y)]
  while (b - a > 1e-8) {
    if (atX <= atY) {
      ;[b, y, atY] = [y, x, atX]
      x = b - ratio * (b - a)
      atX = objective(x)
    } else {
      ;[a, x, atX] = [x, y, atY]
      y = a + ratio * (b - a)
      atY = objective(y)
    }
  }
  return (a + b) / 2
}
