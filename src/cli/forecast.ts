import { type Command, InvalidArgumentError, Option } from "commander"
import { NfoldError } from "../errors.ts"
import { forecast, type ModelForecastOptions } from "../forecast/forecast.ts"
import type { ReconcileMethod } from "../forecast/reconcile.ts"
import type { TableSeries } from "../io/series-table.ts"
import { type ForecastReport, forecastLines, forecastScene } from "../reports/forecast-text.ts"
import { jsonLine } from "../reports/json.ts"
import { printable } from "../reports/printable.ts"
import { readingLines } from "../reports/reading.ts"
import { forecastObject } from "./answer-line.ts"
import { type CsvSeries, readCsvInput, readCsvSeries } from "./csv-input.ts"
import { writeSvgs } from "./draw.ts"
import { inFile } from "./errors.ts"
import { forecastStream } from "./forecast-stream.ts"
import { addHelp, type Help } from "./help.ts"
import { formatOf, type Input, requireInput } from "./input.ts"
import {
  addDrawOptions,
  addFromOption,
  addJsonOption,
  addSvgOption,
  type DrawOptions,
  wholeNumber,
  wishesOf,
} from "./options.ts"
import { type Forecasted, reconciled } from "./reconciled.ts"
import {
  addColumnOptions,
  addSeriesOptions,
  type ColumnOptions,
  forecastOptionsOf,
  modelOption,
  type SeriesOptions,
} from "./series-options.ts"
import { capabilitiesOf, type ExitCode, print, type World } from "./world.ts"

/** What `nfold forecast` was asked for. */
export interface ForecastCommandOptions extends DrawOptions, ColumnOptions, SeriesOptions {
  readonly from?: "text" | "json" | "csv" | "ndjson"
  readonly json?: boolean
  readonly ndjson?: boolean
  readonly jobs?: number
  readonly model?: string
  readonly reconcile?: ReconcileMethod
  readonly svg?: string
}

export function define(command: Command, world: World, finish: (code: ExitCode) => void): void {
  addHelp(command, world, HELP)
  command.argument("[file]", "a series (.csv) or many, one a line (.ndjson); - is standard input")
  addDrawOptions(addSvgOption(addSeriesOptions(addColumnOptions(addFromOption(addJsonOption(command))))))
    .addOption(modelOption("how to forecast (default: auto)"))
    .addOption(new Option("--reconcile <method>", "make the parts add up").choices(["mint", "bottom-up"]))
    .option("--ndjson", "standard input is NDJSON: one series a line, one answer a line")
    .option("--jobs <count>", "worker threads for NDJSON (default: 1)", jobCount)
    .action(async (file: string | undefined, options: ForecastCommandOptions) => {
      const [input = "-"] = requireInput(world, "forecast", file === undefined ? [] : [file])
      finish(await runForecast(world, input, options))
    })
}

/** Forecasts the series of a CSV and prints them together, or those of a stream one by one. */
export async function runForecast(world: World, file: string, options: ForecastCommandOptions): Promise<ExitCode> {
  const { model } = options
  const settings = { ...forecastOptionsOf(options), ...(model === undefined ? {} : { model }) }
  const format = formatFor(file, options)
  if (format === "ndjson") {
    requireNoTable(options)
    return forecastStream(world, file, settings, options.jobs ?? 1)
  }
  const input = await readCsvInput(world, file)
  const found = readCsvSeries(input, options, options.missing)
  world.endOnInterrupt()
  const forecasts = forecastAll(input, found, settings, options.reconcile)
  await printForecasts(world, found, forecasts, options)
  return 0
}

function formatFor(file: string, { from, ndjson }: ForecastCommandOptions): "csv" | "ndjson" {
  const asked = ndjson === true ? "ndjson" : from
  const format = formatOf(file, { ...(asked === undefined ? {} : { from: asked }), streamFormat: "csv" })
  if (format === "csv" || format === "ndjson") return format
  throw inFile(
    file,
    new NfoldError("bad-argument", `forecast reads no ${format}`, { expected: "a series in .csv or .ndjson" }),
  )
}

/** Options that would be without effect on a stream, and a file that is not written without a word. */
function requireNoTable(options: ForecastCommandOptions): void {
  const given = (["time", "value", "by", "reconcile", "svg"] as const).find((name) => options[name] !== undefined)
  if (given === undefined) return
  throw new NfoldError("bad-argument", `--${given} is for a table, and this is NDJSON`, {
    expected: "a .csv, or one series a line without it",
  })
}

function forecastAll(
  input: Input,
  { series, periods }: CsvSeries,
  settings: ModelForecastOptions,
  method: ReconcileMethod | undefined,
): readonly Forecasted[] {
  const forecastOf = ({ id, values }: TableSeries): ForecastReport["forecast"] => {
    try {
      return forecast(values, { period: periods, ...settings })
    } catch (error) {
      throw inFile(id === null ? input.name : `${input.name}, "${printable(id)}"`, error)
    }
  }
  if (method !== undefined) return reconciled(series, method, forecastOf)
  return series.map((one) => ({ series: one, forecast: forecastOf(one) }))
}

async function printForecasts(
  world: World,
  found: CsvSeries,
  forecasts: readonly Forecasted[],
  options: ForecastCommandOptions,
): Promise<void> {
  const reports = forecasts.map((one) => reportOf(found, one))
  const view = capabilitiesOf(world, wishesOf(options))
  if (options.svg !== undefined)
    await writeSvgs(
      reports.map((report) => forecastScene(report, view)),
      options.svg,
    )
  if (options.json === true) {
    print(
      world,
      `${jsonLine({ format: "nfold/forecast@1", forecasts: forecasts.map((one) => timedObject(found, one)) })}\n`,
    )
    for (const note of [found.reading, ...found.notes]) world.stderr.write(`nfold: ${printable(note)}\n`)
    return
  }
  const head = readingLines(found, view)
  print(world, `${[...head, ...reports.flatMap((report) => forecastLines(report, view))].join("\n")}\n`)
}

function reportOf(found: CsvSeries, { series, forecast }: Forecasted): ForecastReport {
  const { values, id } = series
  return {
    title: [found.measure ?? "values", ...(id === null ? [] : [id])].join(", "),
    history: values,
    times: found.timesOf(series, values.length + forecast.mean.length),
    forecast,
  }
}

function timedObject(found: CsvSeries, { series, forecast }: Forecasted): Record<string, unknown> {
  const { length } = series.values
  const time = found.timesOf(series, length + forecast.mean.length)?.slice(length) ?? null
  return { ...forecastObject(series.id, forecast), time }
}

function jobCount(text: string): number {
  const count = wholeNumber(text)
  if (count >= 1 && count <= mostJobs) return count
  throw new InvalidArgumentError(`It must be from 1 to ${mostJobs}.`)
}

const mostJobs = 256

const HELP: Help = {
  examples: [
    ["nfold forecast sales.csv --time month --value total", ""],
    ["nfold forecast sales.csv --value total --by region --reconcile mint", ""],
    ["nfold forecast --ndjson --jobs 4 < series.ndjson > forecasts.ndjson", ""],
    ["parallel --pipe -k nfold forecast --ndjson < series.ndjson", ""],
  ],
  notes: ["Exit codes: 0 done; 1 a line of the stream could not be answered; 2 could not run; 130 interrupted."],
}
