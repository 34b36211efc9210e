/** A growth curve of the shape capacity * share(position, rate, midpoint), as plain data. */
export interface GrowthCurve {
  readonly capacity: number
  readonly rate: number
  readonly midpoint: number
}

/** How much of the capacity is reached at a position; positions are 0 for the first value, 1 for the second, ... */
export type ShareReached = (position: number, rate: number, midpoint: number) => number

/** 1 / (1 + exp(-rate (t - midpoint))): half is reached at the midpoint, about which it is symmetric. */
export function logisticShare(position: number, rate: number, midpoint: number): number {
  return 1 / (1 + Math.exp(-rate * (position - midpoint)))
}

/** exp(-exp(-rate (t - midpoint))): 37% is reached at the midpoint, where growth is fastest; the rest takes longer. */
export function gompertzShare(position: number, rate: number, midpoint: number): number {
  return Math.exp(-Math.exp(-rate * (position - midpoint)))
}

/** The same curve run backwards: decline from the capacity instead of growth towards it. */
export function falling(share: ShareReached): ShareReached {
  return (position, rate, midpoint) => share(position, -rate, midpoint)
}

/**
 * New adopters a period as a share of all: F(t + 1) - F(t) with F(t) = (1 - exp(-rate t)) / (1 + odds exp(-rate t)), where rate = p + q
 * (innovation and imitation) and odds = q / p; adoption peaks at the midpoint, log(odds) / rate.
 */
export function bassShare(position: number, rate: number, midpoint: number): number {
  const odds = Math.exp(Math.min(700, rate * midpoint))
  return adopted(position + 1, rate, odds) - adopted(position, rate, odds)
}

function adopted(position: number, rate: number, odds: number): number {
  const faded = Math.exp(-rate * position)
  return (1 - faded) / (1 + odds * faded)
}
