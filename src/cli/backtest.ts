import type { Command } from "commander"
import { NfoldError } from "../errors.ts"
import { type Backtest, backtest, type Forecaster } from "../evaluate/backtest.ts"
import { meanBacktest } from "../evaluate/mean-backtest.ts"
import { forecast } from "../forecast/forecast.ts"
import type { ForecastOptions } from "../forecast/types.ts"
import { backtestLines, backtestScene } from "../reports/backtest-text.ts"
import { jsonLine } from "../reports/json.ts"
import { printable } from "../reports/printable.ts"
import { readingLines } from "../reports/reading.ts"
import type { View } from "../reports/view.ts"
import { fillGaps } from "../series/gaps.ts"
import { type CsvSeries, readCsvInput, readCsvSeries } from "./csv-input.ts"
import { writeSvgs } from "./draw.ts"
import { inFile } from "./errors.ts"
import { addHelp, type Help } from "./help.ts"
import { formatOf, requireInput } from "./input.ts"
import {
  addDrawOptions,
  addFromOption,
  addJsonOption,
  addSvgOption,
  type DrawOptions,
  wholeNumber,
  wishesOf,
} from "./options.ts"
import {
  addColumnOptions,
  addSeriesOptions,
  type ColumnOptions,
  forecastOptionsOf,
  modelsOption,
  type SeriesOptions,
} from "./series-options.ts"
import { capabilitiesOf, type ExitCode, print, type World } from "./world.ts"

/** What `nfold backtest` was asked for. */
export interface BacktestCommandOptions extends DrawOptions, ColumnOptions, SeriesOptions {
  readonly from?: "text" | "json" | "csv" | "ndjson"
  readonly json?: boolean
  readonly model?: readonly string[]
  readonly origins?: number
  readonly svg?: string
}

/** What is compared when no model is named. */
const usualModels = ["seasonalNaive", "drift", "theta", "ets", "arima", "ces", "auto"]

export function define(command: Command, world: World, finish: (code: ExitCode) => void): void {
  addHelp(command, world, HELP)
  command.argument("[file]", "a series (.csv); - is standard input")
  addDrawOptions(addSvgOption(addSeriesOptions(addColumnOptions(addFromOption(addJsonOption(command))))))
    .addOption(modelsOption("a model to compare, repeatable (default: the usual ones)"))
    .option("--origins <count>", "forecasts from so many points of the past (default: 10)", wholeNumber)
    .action(async (file: string | undefined, options: BacktestCommandOptions) => {
      const [input = "-"] = requireInput(world, "backtest", file === undefined ? [] : [file])
      finish(await runBacktest(world, input, options))
    })
}

/** Compares models on the past of the series of a CSV, and prints the accuracy table. */
export async function runBacktest(world: World, file: string, options: BacktestCommandOptions): Promise<ExitCode> {
  const format = formatOf(file, { ...(options.from === undefined ? {} : { from: options.from }), streamFormat: "csv" })
  if (format !== "csv") {
    throw inFile(file, new NfoldError("bad-argument", `backtest reads no ${format}`, { expected: "a series in .csv" }))
  }
  const input = await readCsvInput(world, file)
  const found = readCsvSeries(input, options, options.missing)
  world.endOnInterrupt()
  const result = backtestAll(world, input.name, found, options)
  const title = found.measure ?? "values"
  const view = capabilitiesOf(world, wishesOf(options))
  if (options.svg !== undefined) {
    const scene = backtestScene(title, result, view)
    await writeSvgs(scene === null ? [] : [scene], options.svg)
  }
  print(world, options.json === true ? `${jsonLine(backtestObject(result))}\n` : textOf(title, found, result, view))
  return 0
}

/** The table of one series, or the means over all of them. */
function backtestAll(world: World, name: string, found: CsvSeries, options: BacktestCommandOptions): Backtest {
  const settings = { period: found.periods, ...forecastOptionsOf(options) }
  const { horizon } = options
  const names = options.model ?? usualModels
  const forecasters = Object.fromEntries(names.map((model) => [model, forecasterOf(model, settings)]))
  const periods = typeof settings.period === "number" ? [settings.period] : settings.period
  const period = periods[0] ?? 1
  const results = found.series.map(({ id, values }) => {
    try {
      const gapless = fillGaps(
        Float64Array.from(values, (value) => value ?? Number.NaN),
        period,
      )
      return backtest(gapless, forecasters, {
        period,
        clock: world.clock,
        ...(horizon === undefined ? {} : { horizon }),
        ...(options.origins === undefined ? {} : { origins: options.origins }),
      })
    } catch (error) {
      throw inFile(id === null ? name : `${name}, "${printable(id)}"`, error)
    }
  })
  return meanBacktest(results)
}

function forecasterOf(model: string, settings: ForecastOptions): Forecaster {
  return (history, { horizon, levels }) => forecast(history, { ...settings, model, horizon, levels })
}

function backtestObject({ origins, horizon, models }: Backtest): Record<string, unknown> {
  const rows = models.map(({ name, smape, mase, rmsse, owa, coverage80, coverage95, msis, seconds, error }) => {
    const scores = { name, smape, mase, rmsse, owa, coverage80, coverage95, msis, seconds }
    return error === null ? scores : { ...scores, error }
  })
  return { format: "nfold/backtest@1", origins, horizon, models: rows }
}

function textOf(title: string, found: CsvSeries, result: Backtest, view: View): string {
  const head = readingLines(found, view)
  return `${[...head, ...backtestLines(title, result, view)].join("\n")}\n`
}

const HELP: Help = {
  examples: [
    ["nfold backtest sales.csv --time month --value total", ""],
    ["nfold backtest sales.csv --model ets --model theta --origins 24", ""],
  ],
  notes: ["Exit codes: 0 done; 2 could not run."],
}
