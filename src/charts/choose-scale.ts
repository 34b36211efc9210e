import { inSteps, type LinearScale, type LogScale } from "./scale.ts"

/** What a scale must hold and how dense its ticks may be. */
export interface ScaleRequest {
  readonly low: number
  readonly high: number
  /** Cells there are at most. */
  readonly cells: number
  /** Cells between ticks: at least, best, and at most. */
  readonly spacing: readonly [number, number, number]
}

/** Ticks of a vertical axis stand 2 to 6 rows apart. */
export const ROW_SPACING: readonly [number, number, number] = [2, 2.5, 6]

/**
 * The scale that holds low to high, has ticks at 1, 2 or 5 times a power of ten, and spreads the values over most cells.
 * All steps and all whole numbers of cells a step are tried; ties go to the spacing that reads best and to a tick at the
 * low end.
 */
export function chooseLinearScale(request: ScaleRequest): LinearScale {
  const { low, high } = widened(request.low, request.high)
  const magnitude = Math.floor(Math.log10(high - low))
  let best: LinearScale | null = null
  let bestScore = Number.NEGATIVE_INFINITY
  for (let exponent = magnitude - 2; exponent <= magnitude + 1; exponent++) {
    for (const mantissa of [1, 2, 5]) {
      for (let perStep = request.spacing[0]; perStep <= request.spacing[2]; perStep++) {
        for (const scale of candidates(low, high, mantissa, exponent, perStep)) {
          const score = scoreOf(scale, high - low, request)
          if (score > bestScore) [best, bestScore] = [scale, score]
        }
      }
    }
  }
  if (best === null) throw new RangeError("no scale fits")
  return best
}

/** Below this, powers of ten lose digits: nothing that is counted is as small, so it is drawn as zero. */
const TINIEST = 1e-290

/** A flat range is opened up around its value; so is one too narrow for floating point to tell its ends apart. */
export function widened(low: number, high: number): { low: number; high: number } {
  const size = Math.max(Math.abs(low), Math.abs(high))
  if (size >= TINIEST && high - low > size * 1e-9) return { low, high }
  if (size < TINIEST) return { low: -1, high: 1 }
  return { low: low - size * 0.1, high: high + size * 0.1 }
}

function candidates(low: number, high: number, mantissa: number, exponent: number, perStep: number): LinearScale[] {
  // The tolerance keeps a value that is itself a cell from being pushed into the next one by rounding.
  const first = Math.floor(inSteps(low, mantissa, exponent) * perStep + 1e-6)
  const last = Math.ceil(inSteps(high, mantissa, exponent) * perStep - 1e-6)
  const aligned = Math.floor(first / perStep) * perStep
  return [...new Set([first, aligned])].map((start) => ({
    kind: "linear",
    mantissa,
    exponent,
    perStep,
    first: start,
    cells: last - start + 1,
  }))
}

function scoreOf(scale: LinearScale, range: number, request: ScaleRequest): number {
  if (scale.cells > request.cells) return Number.NEGATIVE_INFINITY
  const [, best] = request.spacing
  const filled = (inSteps(range, scale.mantissa, scale.exponent) * scale.perStep) / request.cells
  const spacing = Math.abs(scale.perStep - best) / best
  const lowest = Math.ceil(scale.first / scale.perStep)
  const ticks = Math.floor((scale.first + scale.cells - 1) / scale.perStep) - lowest + 1
  const fewTicks = Math.max(0, 3 - ticks)
  const startsOnTick = lowest * scale.perStep === scale.first ? 0.1 : 0
  return filled - 0.3 * spacing - 0.5 * fewTicks + startsOnTick
}

/**
 * A logarithmic scale whose ticks stand on whole cells: doublings of 1, 2 or 5 times a power of ten where they fit, else
 * powers of ten. (2 and 5 between powers of ten would fall between rows.)
 */
export function chooseLogScale(request: ScaleRequest): LogScale {
  const { low, high, cells, spacing } = request
  const steps = (ratio: number): number => Math.log(high / anchorOf(low, ratio)) / Math.log(ratio)
  let ratio = 2
  while (Math.ceil(steps(ratio)) * spacing[0] + 1 > cells) ratio = ratio === 2 ? 10 : ratio * 10
  let perStep = cells - 1
  while (logScale(low, high, ratio, perStep).cells > cells) perStep--
  return logScale(low, high, ratio, perStep)
}

function logScale(low: number, high: number, ratio: number, perStep: number): LogScale {
  const anchor = anchorOf(low, ratio)
  const cellOf = (value: number): number => (Math.log(value / anchor) / Math.log(ratio)) * perStep
  const first = Math.floor(cellOf(low) + 1e-6)
  const last = Math.ceil(cellOf(high) - 1e-6)
  const hasTwoTicks = Math.floor(last / perStep) > Math.ceil(first / perStep)
  const [start, end] = hasTwoTicks ? [first, last] : [0, Math.max(last, perStep)]
  return { kind: "log", anchor, ratio, perStep, first: start, cells: end - start + 1 }
}

function anchorOf(value: number, ratio: number): number {
  const exponent = Math.floor(Math.log10(value))
  const leading = value / 10 ** exponent
  const mantissa = ratio > 2 ? 1 : leading >= 5 ? 5 : leading >= 2 ? 2 : 1
  return Number(`${mantissa}e${exponent}`)
}
