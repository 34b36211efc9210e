import { type Bounds, isInside } from "./bounds.ts"
import { type Component, merged, mixtureCumulative, mixtureQuantile } from "./level/mixture.ts"
import type { Spread } from "./types.ts"

/** From the scale on which the mixture lives to values and back, and what a scenario allows of the values. */
export interface SpreadScale {
  readonly toValue: (x: number) => number
  readonly toScale: (value: number) => number
  readonly bounds: Bounds
}

/**
 * The intervals of a mixture around a centre, on the scale of values. Bounds condition the mixture on lying between them, so
 * that all mass outside is spread over what they allow; the centre is then the median unless it lies inside by itself.
 *
 * @param centre  on the scale of the mixture; null for its median
 */
export function spreadOf(mixture: readonly Component[], centre: number | null, scale: SpreadScale): Spread {
  const { bounds, toValue } = scale
  const [below, above] = [mass(mixture, bounds.low, scale, 0), mass(mixture, bounds.high, scale, 1)]
  const at = (probability: number): number => {
    const value =
      above - below > leastMass ? toValue(mixtureQuantile(mixture, below + probability * (above - below))) : NaN
    return Number.isNaN(value) ? between(bounds, probability) : clamp(bounds, value)
  }
  const [lo80, hi80] = [at(0.1), at(0.9)]
  const own = centre === null ? at(0.5) : toValue(centre)
  const value = Math.min(Math.max(isInside(bounds, own) ? own : at(0.5), lo80), hi80)
  return { value, lo80: endOf(lo80), hi80: endOf(hi80), lo95: endOf(at(0.025)), hi95: endOf(at(0.975)) }
}

/**
 * The intervals of a mixture of deviations around one position: as far below as above on the scale, without bounds.
 *
 * @param weights     of the deviations, 1 together
 */
export function evenSpread(
  position: number,
  weights: readonly number[],
  deviations: readonly number[],
  toValue: (x: number) => number,
): Spread {
  const mixture = merged(weights.map((weight, i) => ({ weight, mean: 0, deviation: deviations[i] ?? 1 })))
  const [far80, far95] = [mixtureQuantile(mixture, 0.9), mixtureQuantile(mixture, 0.975)]
  const end = (distance: number): number | null => endOf(toValue(position + distance))
  return { value: toValue(position), lo80: end(-far80), hi80: end(far80), lo95: end(-far95), hi95: end(far95) }
}

/** Mass below which a mixture says nothing of the values between the bounds. */
const leastMass = 1e-9

/** P(X <= bound), or the given one where there is no bound. */
function mass(mixture: readonly Component[], bound: number | null, { toScale }: SpreadScale, without: number): number {
  if (bound === null) return without
  const x = toScale(bound)
  return Number.isNaN(x) || x === -Infinity ? 0 : mixtureCumulative(mixture, x)
}

/** Where the data make all that is allowed next to impossible: evenly between the bounds, or at the one there is. */
function between({ low, high }: Bounds, probability: number): number {
  if (low !== null && high !== null) return low + probability * (high - low)
  return low ?? high ?? NaN
}

function clamp({ low, high }: Bounds, value: number): number {
  return Math.min(Math.max(value, low ?? -Infinity), high ?? Infinity)
}

/** The end of an interval; null where it is unbounded. */
function endOf(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
