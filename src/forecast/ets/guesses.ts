import type { EtsForm } from "./form.ts"
import { alphaAt, betaAt, type EtsParameters, gammaAt, levelAt, phiAt, seasonAt, trendAt } from "./recursion.ts"
import type { Search } from "./search.ts"
import { guessInitialStates } from "./start.ts"

/** Weights from which a search may start, beta and gamma as shares of their ranges. */
const guessesOfAlpha = [0.05, 0.3, 0.8]
const guessesOfBeta = [0.05, 0.5]
const guessesOfGamma = [0.05, 0.5]

/** Likelihoods have several hollows: the search starts from the likeliest guesses of this many values of alpha. */
const starts = 2

/** Guesses of trend and season are drawn in where they would give forecasts below zero to errors that multiply. */
const shrinkages = [1, 0.3, 0.05]

/** Parameters and initial states to search from, likeliest first; none where every guess is impossible. */
export function bestGuesses(values: Float64Array, form: EtsForm, seasons: number, search: Search): EtsParameters[] {
  const guess = new Float64Array(seasonAt + seasons)
  guessInitialStates(values, form, seasons, guess)
  for (const shrinkage of shrinkages) {
    drawIn(guess, form, shrinkage)
    const likeliest = guessesOfAlpha.map((alpha) => bestGuessAt(alpha, form, guess, search))
    const usable = likeliest.filter(({ value }) => value < Infinity).sort((a, b) => a.value - b.value)
    if (usable.length > 0) return usable.slice(0, starts).map(({ parameters }) => parameters)
  }
  return []
}

/** Shrinks the additive states, leaving the level where it is half way through the first ten values. */
function drawIn(guess: EtsParameters, form: EtsForm, shrinkage: number): void {
  if (form.trend === "A") {
    guess[levelAt]! += 5 * (1 - shrinkage) * guess[trendAt]!
    guess[trendAt]! *= shrinkage
  }
  if (form.season === "A") for (let i = seasonAt; i < guess.length; i++) guess[i]! *= shrinkage
}

function bestGuessAt(
  alpha: number,
  form: EtsForm,
  states: EtsParameters,
  search: Search,
): { readonly value: number; readonly parameters: EtsParameters } {
  const guess = Float64Array.from(states)
  const parameters = Float64Array.from(states)
  let least = Infinity
  for (const beta of form.trend === "N" ? [0] : guessesOfBeta) {
    for (const gamma of form.season === "N" ? [0] : guessesOfGamma) {
      guess[alphaAt] = alpha
      guess[betaAt] = beta * alpha
      guess[gammaAt] = gamma * (1 - alpha)
      guess[phiAt] = form.damped ? 0.95 : 1
      const value = search.valueAt(guess)
      if (value < least) {
        least = value
        parameters.set(guess)
      }
    }
  }
  return { value: least, parameters }
}
