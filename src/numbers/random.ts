import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64"
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus"

/** A seeded stream of random numbers: the same seed gives the same numbers on every machine. */
export interface RandomSource {
  /** The next number in 0 <= u < 1. */
  readonly uniform: () => number
  /** The next standard normal number. */
  readonly normal: () => number
}

/** A random source for a whole-number seed; normal numbers by Marsaglia's polar method. */
export function randomSource(seed: number): RandomSource {
  const generator = xoroshiro128plus(seed)
  let spare = Number.NaN
  const uniform = (): number => uniformFloat64(generator)
  const normal = (): number => {
    if (!Number.isNaN(spare)) {
      const value = spare
      spare = Number.NaN
      return value
    }
    for (;;) {
      const x = 2 * uniform() - 1
      const y = 2 * uniform() - 1
      const square = x * x + y * y
      if (square > 0 && square < 1) {
        const factor = Math.sqrt((-2 * Math.log(square)) / square)
        spare = y * factor
        return x * factor
      }
    }
  }
  return { uniform, normal }
}
