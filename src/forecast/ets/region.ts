import { rootsInsideCircle } from "../stability.ts"
import type { EtsForm } from "./form.ts"
import { alphaAt, betaAt, type EtsParameters, gammaAt, phiAt } from "./recursion.ts"

/** Ends of the usual region; beta also stays below alpha and gamma below 1 - alpha. As R's ets has them. */
const leastWeight = 1e-4
export const greatestWeight = 0.9999
const leastDamping = 0.8
const greatestDamping = 0.98

/**
 * Smoothing parameters from angles that may take any value, so that a search without bounds stays in the usual region:
 * each is at the share (1 + sin angle) / 2 of the way between its ends. The angles come in the order alpha, beta, gamma, phi,
 * without those that the form does not have.
 */
export function smoothingFromAngles(form: EtsForm, angles: Float64Array, parameters: EtsParameters): void {
  let read = 0
  const alpha = between(leastWeight, greatestWeight, angles[read++]!)
  parameters[alphaAt] = alpha
  parameters[betaAt] = form.trend === "N" ? 0 : between(leastWeight, alpha, angles[read++]!)
  parameters[gammaAt] = form.season === "N" ? 0 : between(leastWeight, 1 - alpha, angles[read++]!)
  parameters[phiAt] = form.damped ? between(leastDamping, greatestDamping, angles[read]!) : 1
}

/** The angles of given smoothing parameters, drawn just inside the region where they lie on its edge. */
export function anglesFromSmoothing(form: EtsForm, parameters: EtsParameters, angles: Float64Array): void {
  let written = 0
  const alpha = parameters[alphaAt]!
  angles[written++] = angle(leastWeight, greatestWeight, alpha)
  if (form.trend !== "N") angles[written++] = angle(leastWeight, alpha, parameters[betaAt]!)
  if (form.season !== "N") angles[written++] = angle(leastWeight, 1 - alpha, parameters[gammaAt]!)
  if (form.damped) angles[written] = angle(leastDamping, greatestDamping, parameters[phiAt]!)
}

/** How many angles a form has. */
export function countOfAngles({ trend, damped, season }: EtsForm): number {
  return 1 + (trend === "N" ? 0 : 1) + (season === "N" ? 0 : 1) + (damped ? 1 : 0)
}

/** Derivatives by the angles, from those by the smoothing parameters. */
export function slopesByAngles(form: EtsForm, angles: Float64Array, slopes: Float64Array, into: Float64Array): void {
  let at = 1
  const alpha = between(leastWeight, greatestWeight, angles[0]!)
  let byAlpha = slopes[alphaAt]!
  if (form.trend !== "N") {
    byAlpha += (slopes[betaAt]! * (1 + Math.sin(angles[at]!))) / 2
    into[at] = (slopes[betaAt]! * (alpha - leastWeight) * Math.cos(angles[at]!)) / 2
    at++
  }
  if (form.season !== "N") {
    byAlpha -= (slopes[gammaAt]! * (1 + Math.sin(angles[at]!))) / 2
    into[at] = (slopes[gammaAt]! * (1 - alpha - leastWeight) * Math.cos(angles[at]!)) / 2
    at++
  }
  if (form.damped) {
    into[at] = (slopes[phiAt]! * (greatestDamping - leastDamping) * Math.cos(angles[at]!)) / 2
  }
  into[0] = (byAlpha * (greatestWeight - leastWeight) * Math.cos(angles[0]!)) / 2
}

function between(low: number, high: number, angleOfShare: number): number {
  return low + ((high - low) * (1 + Math.sin(angleOfShare))) / 2
}

function angle(low: number, high: number, value: number): number {
  const share = high > low ? (value - low) / (high - low) : 0.5
  return Math.asin(2 * Math.min(0.995, Math.max(0.005, share)) - 1)
}

/**
 * Whether forecasts forget the initial states, which the usual region alone does not ensure for seasonal forms: all roots of
 * the characteristic polynomial lie inside the unit circle.
 *
 * @see Hyndman, Koehler, Ord and Snyder 2008, section 10.2.1
 */
export function isAdmissible(parameters: EtsParameters, trend: boolean, period: number, work: Float64Array): boolean {
  const alpha = parameters[alphaAt]!
  const beta = parameters[betaAt]!
  const gamma = parameters[gammaAt]!
  const phi = parameters[phiAt]!
  let degree = period
  work[0] = 1
  if (trend) {
    degree = period + 1
    work[1] = alpha + beta - phi
    work.fill(alpha + beta - alpha * phi, 2, period)
    work[period] = alpha + beta - alpha * phi + gamma - 1
    work[degree] = phi * (1 - alpha - gamma)
  } else {
    // Without a trend 1 is always a root, for the level may move to the seasons; it is divided out.
    work.fill(alpha, 1, period)
    work[degree] = alpha + gamma - 1
  }
  return rootsInsideCircle(work, degree)
}
