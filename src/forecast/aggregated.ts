import { NfoldError } from "../errors.ts"
import { normalQuantile } from "../numbers/distributions/normal.ts"
import type { Family, PredictionRequest } from "./model.ts"

/** One family's state for the means of blocks of values. */
export interface AggregatedLevel<State> {
  /** Values a block. */
  readonly size: number
  readonly inner: State
  /** How far values lie from the lines between the middles of blocks. */
  readonly scatter: number
  /** The mean of the last whole block. */
  readonly last: number
  /** Values after the last whole block. */
  readonly pending: readonly number[]
}

export interface AggregatedState<State> {
  readonly levels: readonly AggregatedLevel<State>[]
}

/** The fewest blocks that a level needs. */
const fewestBlocks = 6

/**
 * A family that sees the means of blocks of values, of several sizes, and forecasts the mean of what these give, read on straight lines between
 * the middles of the blocks: noise averages out in the blocks and the long movement shows. It has no one-step forecasts.
 *
 * @see Kourentzes, Petropoulos & Trapero 2014, *Improving forecasting by estimating time series structural components across multiple frequencies*
 */
export function onBlocks<State>(
  name: string,
  family: Family<State>,
  sizes: readonly number[],
): Family<AggregatedState<State>> {
  return {
    name,
    fit: ({ values }) => {
      const usable = sizes.filter((size) => values.length >= fewestBlocks * size)
      if (usable.length === 0) {
        throw new NfoldError("too-short", `${name}: at least ${fewestBlocks * Math.min(...sizes)} values are needed`)
      }
      return { state: { levels: usable.map((size) => fitLevel(family, values, size)) }, fitted: noFitted(values) }
    },
    update: ({ levels }, values) => ({
      state: { levels: levels.map((level) => followLevel(family, level, values)) },
      fitted: noFitted(values),
    }),
    predict: ({ levels }, request) => {
      const parts = levels.map((level) => predictLevel(family, level, request))
      const mean = Float64Array.from({ length: request.horizon }, (_, step) =>
        average(parts.map(({ centre }) => centre(step))),
      )
      return {
        mean,
        quantile: (step, probability) => mean[step]! + average(parts.map(({ away }) => away(step, probability))),
      }
    },
    describe: ({ levels }) => ({
      model: `${name} of ${listed(levels.map(({ size }) => size))} values`,
      parameters: {},
      criteria: {},
    }),
  }
}

function noFitted(values: Float64Array): Float64Array {
  return new Float64Array(values.length).fill(Number.NaN)
}

function fitLevel<State>(family: Family<State>, values: Float64Array, size: number): AggregatedLevel<State> {
  const blocks = blocksOf(values, size)
  const { state: inner } = family.fit({ values: blocks, periods: [1] })
  return { size, inner, scatter: scatterAbout(blocks, values, size), last: blocks.at(-1)!, pending: [] }
}

/** What one size of blocks says of a step: its mean, and how far from it a quantile lies. */
interface LevelPrediction {
  readonly centre: (step: number) => number
  readonly away: (step: number, probability: number) => number
}

function predictLevel<State>(
  family: Family<State>,
  { size, inner, scatter, last, pending }: AggregatedLevel<State>,
  { horizon, seed }: PredictionRequest,
): LevelPrediction {
  const blocks = Math.ceil((horizon + pending.length) / size) + 1
  const { mean, quantile } = family.predict(inner, { horizon: blocks, seed })
  const placeOf = (step: number): number => (step + pending.length + 0.5) / size - 0.5
  const awayInBlock = (block: number, probability: number): number =>
    block < 0 ? 0 : quantile(block, probability) - mean[block]!
  return {
    centre: (step) => readBetween(placeOf(step), (block) => (block < 0 ? last : mean[block]!)),
    away: (step, probability) => {
      const ofBlock = readBetween(placeOf(step), (block) => awayInBlock(block, probability))
      const ofValue = scatter * normalQuantile(probability)
      return Math.sign(ofValue) * Math.hypot(ofBlock, ofValue)
    },
  }
}

/** Means of whole blocks, the last of which ends with the series. */
function blocksOf(values: Float64Array, size: number): Float64Array {
  const count = Math.floor(values.length / size)
  const start = values.length - count * size
  return Float64Array.from({ length: count }, (_, block) =>
    average(values.subarray(start + block * size, start + (block + 1) * size)),
  )
}

/** Root mean square of the distances of values from the lines between the middles of blocks, where there are such lines. */
function scatterAbout(blocks: Float64Array, values: Float64Array, size: number): number {
  const start = values.length - blocks.length * size
  let squares = 0
  let count = 0
  for (let t = start; t < values.length; t++) {
    const place = (t - start + 0.5) / size - 0.5
    if (place < 0 || place > blocks.length - 1) continue
    squares += (values[t]! - readBetween(place, (block) => blocks[block]!)) ** 2
    count += 1
  }
  return Math.sqrt(squares / Math.max(1, count))
}

function followLevel<State>(
  family: Family<State>,
  level: AggregatedLevel<State>,
  values: Float64Array,
): AggregatedLevel<State> {
  const { size, inner, last, pending } = level
  const waiting = Float64Array.from([...pending, ...values])
  const whole = Math.floor(waiting.length / size) * size
  if (whole === 0) return { ...level, pending: Array.from(waiting) }
  const blocks = blocksOf(waiting.subarray(0, whole), size)
  return {
    ...level,
    inner: family.update(inner, blocks).state,
    last: blocks.at(-1) ?? last,
    pending: Array.from(waiting.subarray(whole)),
  }
}

/** The value at a place between the middles of blocks 0, 1, ...; block -1 is the last one seen. */
function readBetween(place: number, at: (block: number) => number): number {
  const below = Math.floor(place)
  const share = place - below
  return share === 0 ? at(below) : (1 - share) * at(below) + share * at(below + 1)
}

function listed(sizes: readonly number[]): string {
  return sizes.length === 1 ? `${sizes[0]}` : `${sizes.slice(0, -1).join(", ")} and ${sizes.at(-1)}`
}

function average(values: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]! / values.length
  return sum
}
