/**
 * Weights of what a scenario allows, 1 together. Where it allows none of the methods they stay as they are: what each counts for
 * does not depend on the scenario. Where no method counts, all count alike.
 */
export function normaliseWeights(weights: readonly number[], allowed: readonly boolean[]): readonly number[] {
  const kept = weights.map((weight, i) => (allowed[i] === true ? weight : 0))
  const chosen = kept.some((weight) => weight > 0) ? kept : weights
  const total = chosen.reduce((sum, weight) => sum + weight, 0)
  return total > 0 ? chosen.map((weight) => weight / total) : chosen.map(() => 1 / chosen.length)
}
