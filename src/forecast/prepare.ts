import { NfoldError, shown } from "../errors.ts"
import { fillGaps } from "../series/gaps.ts"
import type { ForecastOptions, SeriesValues } from "./types.ts"

/** The longest horizon that is computed. */
export const longestHorizon = 10_000

/** Options of a forecasting function with every default filled in. */
export interface ResolvedOptions {
  readonly horizon: number
  readonly periods: readonly number[]
  readonly levels: readonly number[]
  readonly within: readonly [number | null, number | null]
  readonly transform: "none" | "log" | "box-cox" | number
  readonly missing: "error" | "interpolate"
  readonly seed: number
}

/** Checks the options of a forecasting function and fills in their defaults. */
export function readOptions(name: string, options: ForecastOptions): ResolvedOptions {
  const periods = readPeriods(name, options.period ?? 1)
  return {
    periods,
    horizon: readHorizon(name, options.horizon ?? Math.max(6, Math.min(longestHorizon, 2 * (periods[0] ?? 1)))),
    levels: readLevels(name, options.levels ?? [80, 95]),
    within: readBounds(name, options.within ?? [null, null]),
    transform: readTransform(name, options.transform ?? "none"),
    missing: readMissing(name, options.missing ?? "error"),
    seed: readSeed(name, options.seed ?? 1),
  }
}

/** Checks the values of a series and fills its gaps when that was asked for. */
export function readValues(name: string, values: SeriesValues, resolved: ResolvedOptions): Float64Array {
  if (values === null || typeof values !== "object" || typeof values.length !== "number") {
    throw new NfoldError("bad-series", `${name}: values are an array of numbers, received ${typeof values}`)
  }
  if (values.length === 0)
    throw new NfoldError("too-short", `${name}: the series is empty; at least one value is needed`)
  const numbers = new Float64Array(values.length)
  for (let index = 0; index < values.length; index++) numbers[index] = readValue(name, values[index], index)
  const firstGap = numbers.findIndex(Number.isNaN)
  if (firstGap < 0) return numbers
  if (resolved.missing === "error") {
    throw new NfoldError(
      "missing-values",
      `${name}: the value at position ${firstGap + 1} is missing; give it, or ask for missing: "interpolate"`,
      { path: `values[${firstGap}]` },
    )
  }
  if (numbers.every(Number.isNaN)) {
    throw new NfoldError("too-short", `${name}: every value is missing; at least one is needed`)
  }
  return fillGaps(numbers, resolved.periods[0] ?? 1)
}

/** The periods that the series is long enough to show, and a note for each that was dropped. */
export function usablePeriods(
  periods: readonly number[],
  length: number,
): { readonly periods: readonly number[]; readonly notes: readonly string[] } {
  const kept = periods.filter((period) => period <= length)
  const notes = periods
    .filter((period) => period > length)
    .map((period) => `the period ${period} is longer than the series (${length} values): forecast without that season`)
  return { periods: kept.length === 0 ? [1] : kept, notes }
}

function readValue(name: string, value: number | null | undefined, index: number): number {
  if (value === null || value === undefined) return Number.NaN
  if (typeof value !== "number" || value === Infinity || value === -Infinity) {
    throw new NfoldError(
      "bad-series",
      `${name}: values are finite numbers or null, received ${shown(value)} at position ${index + 1}`,
      {
        path: `values[${index}]`,
      },
    )
  }
  return value
}

function readHorizon(name: string, horizon: number): number {
  if (Number.isInteger(horizon) && horizon >= 1 && horizon <= longestHorizon) return horizon
  throw bad(name, "horizon", `a whole number from 1 to ${longestHorizon}`, horizon)
}

function readPeriods(name: string, period: number | readonly number[]): readonly number[] {
  const periods = typeof period === "number" ? [period] : period
  const valid =
    Array.isArray(periods) && periods.length > 0 && periods.every((one) => Number.isSafeInteger(one) && one >= 1)
  if (!valid) throw bad(name, "period", "a whole number of at least 1, or a list of them", period)
  const seasons = [...new Set(periods)].filter((one) => one > 1).sort((a, b) => a - b)
  return seasons.length === 0 ? [1] : seasons
}

function readLevels(name: string, levels: readonly number[]): readonly number[] {
  const valid = Array.isArray(levels) && levels.every((level) => typeof level === "number" && level > 0 && level < 100)
  if (!valid) throw bad(name, "levels", "a list of percentages above 0 and below 100", levels)
  return [...new Set(levels)]
}

function readBounds(
  name: string,
  within: readonly [number | null, number | null],
): readonly [number | null, number | null] {
  const isBound = (bound: unknown): boolean => bound === null || (typeof bound === "number" && Number.isFinite(bound))
  const valid = Array.isArray(within) && within.length === 2 && within.every(isBound)
  if (!valid) throw bad(name, "within", "[low, high], each a finite number or null", within)
  const [low, high] = within
  if (low !== null && high !== null && low >= high) throw bad(name, "within", "a low bound below the high one", within)
  return within
}

function readTransform(name: string, transform: "none" | "log" | "box-cox" | number): ResolvedOptions["transform"] {
  if (transform === "none" || transform === "log" || transform === "box-cox") return transform
  if (typeof transform === "number" && Math.abs(transform) <= 5) return transform
  throw bad(name, "transform", '"none", "log", "box-cox" or a Box-Cox lambda from -5 to 5', transform)
}

function readMissing(name: string, missing: "error" | "interpolate"): "error" | "interpolate" {
  if (missing === "error" || missing === "interpolate") return missing
  throw bad(name, "missing", '"error" or "interpolate"', missing)
}

function readSeed(name: string, seed: number): number {
  if (Number.isSafeInteger(seed)) return seed
  throw bad(name, "seed", "a whole number", seed)
}

function bad(name: string, option: string, expected: string, received: unknown): NfoldError {
  const message = `${name}: ${option} is ${expected}, received ${shown(received)}`
  return new NfoldError("bad-argument", message, { path: option, expected })
}
