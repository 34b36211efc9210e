import { normalCumulative, normalDensity } from "../../numbers/distributions/normal.ts"

/** A normal distribution and its share of a mixture; the weights of a mixture sum to 1. */
export interface Component {
  readonly weight: number
  readonly mean: number
  readonly deviation: number
}

/** P(X <= x). */
export function mixtureCumulative(mixture: readonly Component[], x: number): number {
  return mixture.reduce(
    (sum, { weight, mean, deviation }) => sum + weight * normalCumulative((x - mean) / deviation),
    0,
  )
}

/** The point below which a value of the mixture lies with the given probability: Newton's steps, kept inside a bracket. */
export function mixtureQuantile(mixture: readonly Component[], probability: number): number {
  let low = Math.min(...mixture.map(({ mean, deviation }) => mean - farthest * deviation))
  let high = Math.max(...mixture.map(({ mean, deviation }) => mean + farthest * deviation))
  let x = mixture.reduce((sum, { weight, mean }) => sum + weight * mean, 0)
  for (let step = 0; step < mostSteps && high - low > precision; step++) {
    const excess = mixtureCumulative(mixture, x) - probability
    if (excess > 0) high = x
    else low = x
    const next = x - excess / mixtureDensity(mixture, x)
    const inside = next > low && next < high
    if (inside && Math.abs(next - x) < precision) return next
    x = inside ? next : (low + high) / 2
  }
  return x
}

/** Deviations from the mean beyond which nothing is looked for. */
const farthest = 9
const mostSteps = 100
const precision = 1e-10

function mixtureDensity(mixture: readonly Component[], x: number): number {
  return mixture.reduce(
    (sum, { weight, mean, deviation }) => sum + (weight * normalDensity((x - mean) / deviation)) / deviation,
    0,
  )
}

/** A mixture around one mean, with so many of its components of like deviation taken together that few are left. */
export function mixtureAround(
  mean: number,
  weights: readonly number[],
  deviations: readonly number[],
): readonly Component[] {
  const classes = new Map<number, { weight: number; square: number }>()
  weights.forEach((weight, i) => {
    const deviation = deviations[i] ?? 1
    const key = Math.round(classesADoubling * Math.log2(deviation))
    const { weight: before, square } = classes.get(key) ?? { weight: 0, square: 0 }
    classes.set(key, { weight: before + weight, square: square + weight * deviation ** 2 })
  })
  return [...classes.values()].map(({ weight, square }) => ({ weight, mean, deviation: Math.sqrt(square / weight) }))
}

const classesADoubling = 4
