import type { RandomSource } from "../../numbers/random.ts"

/** How long a population is run, and which of its members are kept. */
export interface SamplerOptions {
  readonly generations: number
  /** Generations before the first that is kept. */
  readonly burnIn: number
  /** Every so many generations after that the population is kept. */
  readonly every: number
}

/**
 * Draws from a density by differential evolution: each member of a population proposes to move along the difference of two others, so
 * that the population's own spread sets the size and direction of the steps.
 *
 * @param population  where to start, at least four points; changed
 * @returns copies of the population at the generations that are kept
 * @see ter Braak 2006, A Markov chain Monte Carlo version of the genetic algorithm differential evolution
 */
export function drawByDifferentialEvolution(
  logDensity: (point: Float64Array) => number,
  population: Float64Array[],
  random: RandomSource,
  { generations, burnIn, every }: SamplerOptions,
): Float64Array[] {
  const size = population[0]!.length
  const usual = 2.38 / Math.sqrt(2 * size)
  const densities = population.map(logDensity)
  const kept: Float64Array[] = []
  let proposal: Float64Array = new Float64Array(size)
  for (let generation = 1; generation <= generations; generation++) {
    // A full difference now and then lets a member jump from one hill to another.
    const step = generation % 10 === 0 ? 1 : usual
    for (let member = 0; member < population.length; member++) {
      const [first, second] = twoOthers(population.length, member, random)
      const stretch = step * (0.8 + 0.4 * random.uniform())
      for (let i = 0; i < size; i++) {
        const difference = population[first]![i]! - population[second]![i]!
        proposal[i] = population[member]![i]! + stretch * difference * (1 + 1e-3 * (random.uniform() - 0.5))
      }
      const density = logDensity(proposal)
      const gain = density - densities[member]!
      if (gain >= 0 || random.uniform() < Math.exp(gain)) {
        const former = population[member]!
        population[member] = proposal
        proposal = former
        densities[member] = density
      }
    }
    if (generation > burnIn && (generation - burnIn) % every === 0) {
      for (const point of population) kept.push(Float64Array.from(point))
    }
  }
  return kept
}

function twoOthers(count: number, member: number, random: RandomSource): [number, number] {
  const first = (member + 1 + Math.floor(random.uniform() * (count - 1))) % count
  let second = first
  while (second === first || second === member) second = Math.floor(random.uniform() * count)
  return [first, second]
}
