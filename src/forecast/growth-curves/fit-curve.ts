import { minimiseBySimplex } from "../optimise.ts"
import type { GrowthCurve, ShareReached } from "./curves.ts"

/** A fitted growth curve and what it leaves unexplained. */
export interface CurveFit {
  readonly curve: GrowthCurve
  readonly squares: number
}

/**
 * Least-squares fit of a growth curve. The capacity is linear, so it is solved for; rate and midpoint are searched from the best points of a grid:
 * rates from slow to steep relative to the length of the series, midpoints from before its start to its length after its end.
 * No capacity beyond `ceiling`, positive or negative: growth that has not begun to slow says nothing about where it ends.
 */
export function fitCurve(values: Float64Array, share: ShareReached, ceiling: number): CurveFit {
  const length = values.length
  const squaresAt = (rate: number, midpoint: number): number =>
    bestCapacity(values, share, rate, midpoint, ceiling).squares
  const starts = steepnesses.flatMap((steepness) =>
    places.map((place) => [steepness / length, place * length] as const),
  )
  const best = starts
    .map(([rate, midpoint]) => ({ rate, midpoint, squares: squaresAt(rate, midpoint) }))
    .sort((first, second) => first.squares - second.squares)
    .slice(0, 3)
  const searched = best.map(({ rate, midpoint }) => {
    const objective = (point: Float64Array): number =>
      isWithin(point[0]!, point[1]!, length) ? squaresAt(Math.exp(point[0]!), point[1]!) : Infinity
    const start = Float64Array.of(Math.log(rate), midpoint)
    return minimiseBySimplex(objective, start, { step: Float64Array.of(0.3, length / 10), tolerance: 1e-10 })
  })
  const { point } = searched.reduce((least, one) => (one.value < least.value ? one : least))
  const rate = Math.exp(point[0]!)
  const midpoint = point[1]!
  const { capacity, squares } = bestCapacity(values, share, rate, midpoint, ceiling)
  return { curve: { capacity, rate, midpoint }, squares }
}

/** Rates by the length of the series, and midpoints as shares of it, from which the search may start. */
const steepnesses = [0.5, 1.5, 4, 10, 25]
const places = [-0.5, 0, 0.25, 0.5, 0.75, 1, 1.5]

function isWithin(logRate: number, midpoint: number, length: number): boolean {
  const steepness = Math.exp(logRate) * length
  return steepness >= 0.01 && steepness <= 20 * length && Math.abs(midpoint) <= 2 * length
}

function bestCapacity(
  values: Float64Array,
  share: ShareReached,
  rate: number,
  midpoint: number,
  ceiling: number,
): { readonly capacity: number; readonly squares: number } {
  let products = 0
  let weights = 0
  for (let position = 0; position < values.length; position++) {
    const reached = share(position, rate, midpoint)
    products += reached * values[position]!
    weights += reached * reached
  }
  const free = weights > 0 ? products / weights : 0
  const capacity = Math.min(ceiling, Math.max(-ceiling, free))
  let squares = 0
  for (let position = 0; position < values.length; position++) {
    squares += (values[position]! - capacity * share(position, rate, midpoint)) ** 2
  }
  return { capacity, squares }
}
