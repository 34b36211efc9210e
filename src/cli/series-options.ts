import { type Command, InvalidArgumentError, Option } from "commander"
import { models } from "../forecast/models.ts"
import { longestHorizon } from "../forecast/prepare.ts"
import type { ForecastOptions } from "../forecast/types.ts"
import { bounds, decimal } from "./numbers-argument.ts"
import { wholeNumber } from "./options.ts"

/** What `addColumnOptions` adds. */
export interface ColumnOptions {
  readonly time?: string
  readonly value?: string
  readonly by?: string
}

/** --time, --value and --by: the columns of a CSV. */
export function addColumnOptions(command: Command): Command {
  return command
    .option("--time <column>", "the column of times (default: the first of two)")
    .option("--value <column>", "the column of values (default: the last of two)")
    .option("--by <column>", "one series for each name in this column")
}

/** What `addSeriesOptions` adds. */
export interface SeriesOptions {
  readonly horizon?: number
  readonly period?: readonly number[]
  readonly level?: readonly number[]
  readonly within?: readonly [number | null, number | null]
  readonly missing?: "error" | "interpolate"
  readonly seed?: number
}

/** The options that both forecast and backtest hand to the models. */
export function addSeriesOptions(command: Command): Command {
  return command
    .option("--horizon <steps>", "steps ahead (default: two seasons, at least 6)", stepsAhead)
    .option("--period <n[,n]>", "observations a season (default: what the times say, else 1)", seasons)
    .option("--level <percent,...>", "coverage of the prediction intervals (default: 80,95)", percentages)
    .option("--within <low,high>", "bounds that nothing may leave; 0, is no upper bound", bounds)
    .addOption(new Option("--missing <how>", "what to do with gaps (default: error)").choices(["error", "interpolate"]))
    .option("--seed <number>", "of simulated intervals (default: 1)", wholeNumber)
}

/** The names that --model takes. */
export const modelNames: readonly string[] = models.map(({ name }) => name)

export function modelOption(description: string): Option {
  return new Option("--model <name>", description).choices(modelNames)
}

/** --model, given once for each model. */
export function modelsOption(description: string): Option {
  return new Option("--model <name>", description).argParser((name: string, before: readonly string[] | undefined) => {
    if (!modelNames.includes(name)) throw new InvalidArgumentError(`Allowed choices are ${modelNames.join(", ")}.`)
    return [...(before ?? []), name]
  })
}

/** What the options say to a forecasting function. */
export function forecastOptionsOf(options: SeriesOptions): ForecastOptions {
  const { horizon, period, level, within, missing, seed } = options
  return {
    ...(horizon === undefined ? {} : { horizon }),
    ...(period === undefined ? {} : { period }),
    ...(level === undefined ? {} : { levels: level }),
    ...(within === undefined ? {} : { within }),
    ...(missing === undefined ? {} : { missing }),
    ...(seed === undefined ? {} : { seed }),
  }
}

function stepsAhead(text: string): number {
  const steps = Number(text)
  if (/^\d+$/.test(text) && steps >= 1 && steps <= longestHorizon) return steps
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${longestHorizon}.`)
}

function seasons(text: string): readonly number[] {
  const counts = text.split(",").map((part) => wholeNumber(part.trim()))
  if (counts.every((count) => count >= 1)) return counts
  throw new InvalidArgumentError("It must be a whole number of at least 1, or several such as 24,168.")
}

function percentages(text: string): readonly number[] {
  const levels = text.split(",").map((part) => decimal(part))
  if (levels.every((level) => level > 0 && level < 100)) return levels
  throw new InvalidArgumentError("It must be percentages above 0 and below 100, such as 80,95.")
}
