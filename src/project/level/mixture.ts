import { normalCumulative, normalDensity, normalQuantile } from "../../numbers/distributions/normal.ts"
import type { Belief } from "./model.ts"

/** A normal distribution and its share of a mixture; the weights of a mixture sum to 1. */
export interface Component {
  readonly weight: number
  readonly mean: number
  readonly deviation: number
}

/** What the believed worlds predict together of a block to come, moved by `shift`. */
export function predictedMixture(beliefs: readonly Belief[], toCome: number, shift: number): readonly Component[] {
  return merged(
    beliefs.map(({ weight, means, deviations }) => ({
      weight,
      mean: (means[toCome] ?? 0) + shift,
      deviation: deviations[toCome] ?? 1,
    })),
  )
}

/** P(X <= x). */
export function mixtureCumulative(mixture: readonly Component[], x: number): number {
  let sum = 0
  for (const { weight, mean, deviation } of mixture) sum += weight * normalCumulative((x - mean) / deviation)
  return sum
}

/** The point below which a value of the mixture lies with the given probability: Newton's steps, kept inside a bracket. */
export function mixtureQuantile(mixture: readonly Component[], probability: number): number {
  const { mean, deviation } = momentsOf(mixture)
  let low = Math.min(...mixture.map((one) => one.mean - farthest * one.deviation))
  let high = Math.max(...mixture.map((one) => one.mean + farthest * one.deviation))
  let x = Math.min(Math.max(mean + deviation * normalQuantile(probability), low), high)
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
const precision = 1e-9

function mixtureDensity(mixture: readonly Component[], x: number): number {
  let sum = 0
  for (const { weight, mean, deviation } of mixture) sum += (weight * normalDensity((x - mean) / deviation)) / deviation
  return sum
}

function momentsOf(mixture: readonly Component[]): { readonly mean: number; readonly deviation: number } {
  let [mean, square] = [0, 0]
  for (const one of mixture) {
    mean += one.weight * one.mean
    square += one.weight * (one.mean ** 2 + one.deviation ** 2)
  }
  return { mean, deviation: Math.sqrt(Math.max(square - mean ** 2, 0)) }
}

/** The same mixture with components that are nearly alike taken together, their mean and variance kept: some dozens are left. */
export function merged(mixture: readonly Component[]): readonly Component[] {
  const classes = new Map<number, { weight: number; sum: number; square: number }>()
  let centre = 0
  for (const { weight, mean } of mixture) centre += weight * mean
  for (const { weight, mean, deviation } of mixture) {
    const distance = mean - centre
    const width = Math.round(classesADoubling * Math.log2(deviation))
    const place = Math.round(distance / (nearness * 2 ** (width / classesADoubling)))
    const key = width * mostPlaces + place
    const before = classes.get(key)
    if (before === undefined) {
      classes.set(key, { weight, sum: weight * distance, square: weight * (deviation ** 2 + distance ** 2) })
      continue
    }
    before.weight += weight
    before.sum += weight * distance
    before.square += weight * (deviation ** 2 + distance ** 2)
  }
  return Array.from(classes.values(), ({ weight, sum, square }) => {
    const mean = sum / weight
    return { weight, mean: centre + mean, deviation: Math.sqrt(Math.max(square / weight - mean ** 2, 1e-12)) }
  })
}

const classesADoubling = 3
/** Deviations within which means are taken for one. */
const nearness = 0.3
/** More places than means can have in one class of widths, so that width and place are one number. */
const mostPlaces = 2 ** 24
