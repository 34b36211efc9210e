import { criteriaOf } from "../criteria.ts"
import { normalPrediction } from "../intervals.ts"
import type { Description, Family, Fit, Prediction, PredictionRequest, PreparedSeries } from "../model.ts"
import { longestSeason, singleSeason } from "../single-season.ts"
import { type CesFit, estimateComplex, followLastValue, logLikelihoodOf } from "./estimate.ts"
import { type CesSeason, type CesStates, type CesWeights, runComplexStates } from "./recursion.ts"

/** A fitted model as plain data. */
export interface CesState {
  readonly kind: CesSeason
  readonly weights: CesWeights
  readonly level: number
  readonly potential: number
  /** Real and imaginary seasonal states in the order in which the coming steps use them. */
  readonly season: readonly number[]
  readonly seasonPotential: readonly number[]
  readonly squares: number
  /** Values that the estimates come from. */
  readonly length: number
  readonly parameterCount: number
}

/** Complex exponential smoothing with the season chosen by AICc, or one given. */
export function cesFamily(season?: CesSeason): Family<CesState> {
  return { name: "ces", fit: (series) => fitSeries(series, season), update, predict, describe }
}

function fitSeries({ values, periods }: PreparedSeries, season: CesSeason | undefined): Fit<CesState> {
  const { period, notes } = singleSeason("ces", periods)
  const kinds: readonly CesSeason[] =
    period === 1 ? ["none"] : season === undefined ? ["none", "simple", "partial", "full"] : [season]
  const fit = bestOf(kinds, values, period) ?? bestOf(["none"], values, 1) ?? followLastValue(values)
  const isOther = season !== undefined && season !== fit.kind
  const instead = isOther
    ? [`ces: a ${season} season needs a period of 2 to ${longestSeason} values, and two of them; forecast without it`]
    : []
  const few =
    fit.parameterCount === 1
      ? [`ces: ${values.length} values are too few to estimate weights from; 2 + i are taken`]
      : []
  return { state: stateOf(fit, values.length), fitted: fit.fitted, notes: [...notes, ...instead, ...few] }
}

function bestOf(kinds: readonly CesSeason[], values: Float64Array, period: number): CesFit | undefined {
  return kinds
    .map((kind) => estimateComplex(values, kind, kind === "none" ? 1 : period))
    .filter((fit): fit is CesFit => fit !== null)
    .sort((a, b) => a.aicc - b.aicc)[0]
}

function stateOf({ kind, weights, states, squares, parameterCount }: CesFit, length: number): CesState {
  return { kind, weights, ...comingStates(states, length), squares, length, parameterCount }
}

function comingStates(
  states: CesStates,
  length: number,
): Pick<CesState, "level" | "potential" | "season" | "seasonPotential"> {
  const { level, potential, season, seasonPotential } = states
  const inOrder = (ring: Float64Array): number[] => Array.from(ring, (_, i) => ring[(length + i) % ring.length]!)
  return { level, potential, season: inOrder(season), seasonPotential: inOrder(seasonPotential) }
}

function update(state: CesState, values: Float64Array): Fit<CesState> {
  const states = ringOf(state)
  const fitted = new Float64Array(values.length)
  runComplexStates(values, state.kind, state.weights, states, fitted, false)
  return { state: { ...state, ...comingStates(states, values.length) }, fitted }
}

function ringOf({ level, potential, season, seasonPotential }: CesState): CesStates {
  return { level, potential, season: Float64Array.from(season), seasonPotential: Float64Array.from(seasonPotential) }
}

function predict(state: CesState, { horizon }: PredictionRequest): Prediction {
  const mean = forecastWithoutErrors(state, horizon)
  const answer = answerToOneError(state, horizon)
  const variance = state.squares / Math.max(1, state.length - state.parameterCount)
  let sum = 1
  const spread = mean.map((_, i) => {
    if (i > 0) sum += answer[i - 1]! ** 2
    return Math.sqrt(variance * sum)
  })
  return normalPrediction(mean, spread)
}

/** The states carried on: each forecast is fed in as the value that came, so that no error moves them. */
function forecastWithoutErrors(state: CesState, horizon: number): Float64Array {
  const states = ringOf(state)
  const mean = new Float64Array(horizon)
  const value = new Float64Array(1)
  const one = new Float64Array(1)
  const period = state.season.length
  for (let h = 0; h < horizon; h++) {
    const at = h % period
    const shown: CesStates = {
      level: states.level,
      potential: states.potential,
      season: states.season.subarray(at, at + 1),
      seasonPotential: states.seasonPotential.subarray(at, at + 1),
    }
    value[0] = shown.level + (state.kind === "none" ? 0 : shown.season[0]!)
    runComplexStates(value, state.kind, state.weights, shown, one, false)
    mean[h] = value[0]!
    states.level = shown.level
    states.potential = shown.potential
  }
  return mean
}

/** What an error of 1 adds to the values 1, 2, ... steps later. */
function answerToOneError(state: CesState, horizon: number): Float64Array {
  const nothing = new Array<number>(state.season.length).fill(0)
  const still: CesState = { ...state, level: 0, potential: 0, season: nothing, seasonPotential: nothing }
  const { state: moved } = update(still, Float64Array.of(1))
  return forecastWithoutErrors(moved, horizon)
}

function describe(state: CesState, scale: number): Description {
  const { kind, weights, squares, length, parameterCount } = state
  const onScale = squares * scale * scale
  const { a0, a1, b0, b1 } = weights
  return {
    model: `CES(${kind})`,
    parameters: {
      ...(kind === "simple" ? { a0: b0, a1: b1 } : { a0, a1 }),
      ...(kind === "partial" ? { b: b0 } : {}),
      ...(kind === "full" ? { b0, b1 } : {}),
      sigma2: onScale / Math.max(1, length - parameterCount),
    },
    criteria: onScale > 0 ? criteriaOf(logLikelihoodOf(onScale, length), parameterCount, length) : {},
  }
}
