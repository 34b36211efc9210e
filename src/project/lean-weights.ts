/**
 * Weights that lean to one side, no more than they must, so that the weighted mean of the positions becomes the target: each is
 * multiplied by e to the power of its position times one common slope, which changes them least in relative entropy. A target
 * outside all positions gives everything to the nearest.
 *
 * @param weights    none below zero and 1 together
 * @param positions  of what is weighed
 * @see Csiszár, I-divergence geometry of probability distributions, Annals of Probability 3 (1975)
 */
export function leanWeights(
  weights: readonly number[],
  positions: readonly number[],
  target: number,
): readonly number[] {
  const [low, high] = [Math.min(...positions), Math.max(...positions)]
  if (target <= low || low === high) return shares(weights, (i) => (positions[i] === low ? 0 : -Infinity))
  if (target >= high) return shares(weights, (i) => (positions[i] === high ? 0 : -Infinity))
  const leaning = (slope: number): readonly number[] =>
    shares(weights, (i) => (slope * ((positions[i] ?? low) - low)) / (high - low))
  let [down, up] = [-steepest, steepest]
  for (let step = 0; step < steps; step++) {
    const slope = (down + up) / 2
    const mean = leaning(slope).reduce((sum, share, i) => sum + share * (positions[i] ?? low), 0)
    if (mean > target) up = slope
    else down = slope
  }
  return leaning((down + up) / 2)
}

/** Of the range of the positions; enough for weights of next to nothing. */
const steepest = 1e5
const steps = 70
/** So that no weight is lost for good. */
const leastWeight = 1e-12

/** Each weight times e to the power of its exponent, as shares of 1. */
function shares(weights: readonly number[], exponentOf: (index: number) => number): readonly number[] {
  const logs = weights.map((weight, i) => Math.log(Math.max(weight, leastWeight)) + exponentOf(i))
  const highest = Math.max(...logs)
  const powers = logs.map((log) => Math.exp(log - highest))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / total)
}
