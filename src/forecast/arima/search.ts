import { type InformationCriterion, informationCriterion } from "../criteria.ts"
import { hasClearRoots, parameterCount } from "./criterion.ts"
import { columnsFor, type Design } from "./design.ts"
import { type Estimate, estimate, startingPoint, startingPoints } from "./estimate.ts"
import { bestFit, fitOrders } from "./fit-orders.ts"
import { type ArimaOrders, termCounts } from "./orders.ts"

export interface SearchOptions {
  readonly criterion: InformationCriterion
  /** Compare models by their conditional sums of squares; only the best is then fitted by exact likelihood. */
  readonly approximation: boolean
  /** Models that are tried before the search stops with the best so far. */
  readonly maximumModels: number
}

/** Largest orders that are tried: p, q, P, Q. */
const largest = [5, 5, 2, 2] as const

/** Tolerance while models are compared: far below the differences in a criterion that decide. */
const roughly = 1e-5

/** A change of one or two orders (p, q, P, Q), tried in this order. */
const moves: readonly (readonly [number, number, number, number])[] = [
  [0, 0, -1, 0],
  [0, 0, 0, -1],
  [0, 0, 1, 0],
  [0, 0, 0, 1],
  [0, 0, -1, -1],
  [0, 0, -1, 1],
  [0, 0, 1, -1],
  [0, 0, 1, 1],
  [-1, 0, 0, 0],
  [0, -1, 0, 0],
  [1, 0, 0, 0],
  [0, 1, 0, 0],
  [-1, -1, 0, 0],
  [-1, 1, 0, 0],
  [1, -1, 0, 0],
  [1, 1, 0, 0],
]

interface Candidate {
  readonly estimate: Estimate
  /** Infinite when a root is too close to the unit circle. */
  readonly criterion: number
  /** The same whatever the roots. */
  readonly unconstrained: number
}

/**
 * The best seasonal ARIMA model for data that are already differenced, by the stepwise search of Hyndman and Khandakar:
 * from four simple models to the neighbours of the best so far, one or two orders at a time, until none is better.
 * Each neighbour starts where the best so far stopped, so that a larger model is never found to fit worse.
 *
 * @see Hyndman and Khandakar 2008, Automatic time series forecasting: the forecast package for R, section 3.2
 */
export function searchOrders(design: Design, options: SearchOptions): Estimate {
  const tried = new Map<string, Candidate>()
  const limits = orderLimits(design)
  const hasConstant = design.constant !== null
  // With so few values the correction of the criterion outweighs any mean, and the forecast would be zero.
  const mayDrop = hasConstant && (!isShort(design) || design.differences + design.seasonalDifferences > 0)
  const attempt = (terms: readonly number[], constant: boolean, from: Candidate | null): Candidate | null => {
    const orders = ordersOf(design, terms, constant)
    const key = `${terms.join()},${constant}`
    if (tried.has(key) || tried.size >= options.maximumModels) return null
    const candidate = evaluate(design, orders, options, from)
    tried.set(key, candidate)
    return candidate
  }
  const betterNeighbour = (current: Candidate): Candidate | null => {
    const { orders } = current.estimate
    const terms = termCounts(orders)
    for (const moved of neighbours(terms, limits)) {
      const candidate = attempt(moved, orders.constant, current)
      if (candidate !== null && candidate.criterion < current.criterion) return candidate
    }
    const other = mayDrop ? attempt(terms, !orders.constant, current) : null
    return other !== null && other.criterion < current.criterion ? other : null
  }

  for (const terms of firstTerms(design)) {
    attempt(
      terms.map((term, i) => Math.min(term, limits[i]!)),
      hasConstant,
      null,
    )
  }
  if (mayDrop) attempt([0, 0, 0, 0], false, null)
  let current: Candidate | null = [...tried.values()].reduce((best, one) =>
    one.criterion < best.criterion ? one : best,
  )
  while (current !== null) current = betterNeighbour(current)
  return bestOf(design, [...tried.values()], options)
}

/** The numbers of terms that the search starts from: p, q, P, Q. */
function firstTerms(design: Design): readonly (readonly number[])[] {
  const largestFirst = isShort(design) ? [1, 1, 0, 0] : [2, 2, 1, 1]
  return [largestFirst, [0, 0, 0, 0], [1, 0, 1, 0], [0, 1, 0, 1]]
}

/** The numbers of terms one move away, within the limits. */
function neighbours(terms: readonly number[], limits: readonly number[]): readonly (readonly number[])[] {
  const moved = moves.map((move) => terms.map((term, i) => term + move[i]!))
  return moved.filter((one) => one.every((term, i) => term >= 0 && term <= limits[i]!))
}

/** Fewer values say little of two terms of a kind, or of a season. */
function isShort(design: Design): boolean {
  return seriesLength(design) < 10
}

function orderLimits(design: Design): readonly number[] {
  const { period } = design
  const length = seriesLength(design)
  const near = Math.floor(length / 3)
  const seasonal = period > 1 ? Math.floor(length / 3 / period) : 0
  const [p, q, P, Q] = [
    Math.min(largest[0], near),
    Math.min(largest[1], near),
    Math.min(largest[2], seasonal),
    Math.min(largest[3], seasonal),
  ]
  // Otherwise a lag would be counted both as one of the last ones and as that of a season.
  return [P > 0 ? Math.min(p, period - 1) : p, Q > 0 ? Math.min(q, period - 1) : q, P, Q]
}

function seriesLength(design: Design): number {
  return design.observations.length + design.differences + design.seasonalDifferences * design.period
}

function ordersOf(design: Design, terms: readonly number[], constant: boolean): ArimaOrders {
  const [p = 0, q = 0, P = 0, Q = 0] = terms
  return {
    order: [p, design.differences, q],
    seasonal: [P, design.seasonalDifferences, Q],
    period: design.period,
    constant,
  }
}

/** Fits from the usual starts and from where the best so far stopped; the likelihood may have several peaks. */
function evaluate(design: Design, orders: ArimaOrders, options: SearchOptions, from: Candidate | null): Candidate {
  const columns = columnsFor(design, orders)
  const method = options.approximation ? "conditional" : "exact"
  const starts = [...startingPoints(orders), ...(from === null ? [] : [carriedOver(from.estimate, orders)])]
  const fit = bestFit(
    starts.map((start) =>
      estimate(orders, design.observations, columns, { method, start, tolerance: roughly, maximumIterations: 20 }),
    ),
  )
  return candidateOf(design, fit, options)
}

function candidateOf(design: Design, fit: Estimate, options: SearchOptions): Candidate {
  const count = design.observations.length
  const criterion = seriesLength(design) <= 3 ? "aic" : options.criterion
  const logLikelihood = options.approximation ? perObservation(fit) * count : fit.logLikelihood
  const unconstrained = Number.isFinite(logLikelihood)
    ? informationCriterion(logLikelihood, parameterCount(fit), count, criterion)
    : Infinity
  return { estimate: fit, unconstrained, criterion: hasClearRoots(fit) ? unconstrained : Infinity }
}

/** Conditional fits leave out different numbers of values, so they are compared by the value. */
function perObservation(fit: Estimate): number {
  return fit.logLikelihood / fit.count
}

/** A point of other orders as a start for these: partial autocorrelations that are new begin near zero. */
function carriedOver(from: Estimate, orders: ArimaOrders): Float64Array {
  const point = startingPoint(orders)
  const before = termCounts(from.orders)
  const now = termCounts(orders)
  let source = 0
  let target = 0
  for (let part = 0; part < 4; part++) {
    const shared = Math.min(before[part]!, now[part]!)
    for (let i = 0; i < shared; i++) point[target + i] = from.point[source + i]!
    source += before[part]!
    target += now[part]!
  }
  return point
}

/** Candidates of an approximate search whose exact likelihoods are compared, so many at a time until one holds. */
const finalists = 6

/** The best of the candidates, fitted closely; after an approximate search, the best by exact likelihood of those it ranked first. */
function bestOf(design: Design, candidates: readonly Candidate[], options: SearchOptions): Estimate {
  const ranked = rank(candidates)
  if (!options.approximation) return closest(design, ranked) ?? fallback(design)
  for (let from = 0; from < ranked.length; from += finalists) {
    const exact = ranked
      .slice(from, from + finalists)
      .map((one) => evaluate(design, one.estimate.orders, { ...options, approximation: false }, one))
    const found = closest(design, rank(exact))
    if (found !== null) return found
  }
  return fallback(design)
}

/** The first of the candidates whose roots stay clear of the unit circle when it is fitted closely. */
function closest(design: Design, ranked: readonly Candidate[]): Estimate | null {
  for (const { estimate: rough, criterion } of ranked) {
    if (criterion === Infinity) return null
    const close = fitOrders(design, rough.orders, rough.point)
    if (hasClearRoots(close)) return close
  }
  return null
}

function fallback(design: Design): Estimate {
  return fitOrders(design, ordersOf(design, [0, 0, 0, 0], false))
}

/** By criterion; those that it excludes come last, in the order of their fit. */
function rank(candidates: readonly Candidate[]): readonly Candidate[] {
  return [...candidates].sort((a, b) =>
    a.criterion === b.criterion ? a.unconstrained - b.unconstrained : a.criterion - b.criterion,
  )
}
