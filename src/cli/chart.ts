import { type Command, InvalidArgumentError, Option } from "commander"
import { NfoldError } from "../errors.ts"
import { readCsv } from "../io/csv.ts"
import { type PlacedTable, readPlacedTable } from "../io/placed-table.ts"
import { readSeriesLines } from "../io/series-lines.ts"
import type { SeriesColumns } from "../io/series-table.ts"
import { sceneLines } from "../reports/scene-lines.ts"
import type { ChartType } from "../reports/series-chart.ts"
import { chartTypes, seriesScenes } from "../reports/series-chart.ts"
import type { TableFan } from "./chart-fans.ts"
import { writeSvgs } from "./draw.ts"
import { addHelp, type Help } from "./help.ts"
import { about, type Input, readInput, requireInput } from "./input.ts"
import { bounds } from "./numbers-argument.ts"
import { addDrawOptions, addSvgOption, type DrawOptions, type ReadOptions, wholeNumber, wishesOf } from "./options.ts"
import { capabilitiesOf, type ExitCode, print, type World } from "./world.ts"

interface ChartCommandOptions extends DrawOptions, SeriesColumns, Pick<ReadOptions, "from"> {
  readonly type?: ChartType
  readonly title?: string
  readonly height?: number
  readonly log?: boolean
  readonly braille?: boolean
  readonly within?: readonly [number | null, number | null]
  readonly svg?: string
}

export function define(command: Command, world: World, finish: (code: ExitCode) => void): void {
  addHelp(command, world, HELP)
  addDrawOptions(
    addSvgOption(command)
      .argument("[file]", "a table (.csv) or series (.ndjson); - is standard input")
      .addOption(new Option("--type <type>", "what to draw (default: line, or bar for names)").choices(chartTypes))
      .option("--time <column>", "the column of times, or of names")
      .option("--value <column>", "the column of values")
      .option("--by <column>", "one series for each name in this column")
      .option("--title <text>", "title (default: the column of values)")
      .option("--height <rows>", "rows of the plot at most, 4 to 100 (default: 15)", rowCount)
      .option("--log", "a log axis for lines and fans: equal steps are equal rates")
      .option("--within <low,high>", "bounds that no fan leaves, such as 0, for counts", bounds)
      .option("--braille", "draw lines in braille dots, where the font has them")
      .addOption(
        new Option("--from <format>", "what the input is, when its name does not tell").choices(["csv", "ndjson"]),
      ),
  ).action(async (file: string | undefined, options: ChartCommandOptions) => {
    const [input = "-"] = requireInput(world, "chart", file === undefined ? [] : [file])
    finish(await runChart(world, await readInput(world, input, { ...options, streamFormat: "csv" }), options))
  })
}

async function runChart(world: World, input: Input, options: ChartCommandOptions): Promise<ExitCode> {
  const { table, title } = readChartTable(input, options)
  const type = options.type ?? (table.labels !== null && table.period === null ? "bar" : "line")
  const view = capabilitiesOf(world, wishesOf(options))
  const fans = type === "fan" ? { fans: await fansOfTable(world, table, options.within) } : {}
  const size = { width: view.width, ...(options.height === undefined ? {} : { height: options.height }) }
  const scale = options.log === true ? ({ scale: "log" } as const) : {}
  const request = { type, table, title: options.title ?? title, options: { ...size, ...scale }, ...fans }
  const scenes = about(input, () => seriesScenes(request))
  if (options.svg !== undefined) await writeSvgs(scenes, options.svg)
  const glyphs = options.braille === true && view.glyphs === "box" ? "braille" : view.glyphs
  const between = type === "spark" ? "" : "\n"
  for (const note of table.notes) world.stderr.write(`nfold: ${input.name}: ${note}\n`)
  print(world, scenes.map((scene) => `${sceneLines(scene, { ...view, glyphs }).join("\n")}\n`).join(between))
  return 0
}

/** The models are loaded only for fans. */
async function fansOfTable(
  world: World,
  table: PlacedTable,
  within: ChartCommandOptions["within"],
): Promise<readonly TableFan[]> {
  const { fansOf } = await import("./chart-fans.ts")
  world.endOnInterrupt()
  return fansOf(table, within === undefined ? {} : { within })
}

function readChartTable(
  input: Input,
  options: ChartCommandOptions,
): { readonly table: PlacedTable; readonly title: string } {
  const { text, format, limits } = input
  return about(input, () => {
    if (format === "ndjson") return { table: readSeriesLines(text), title: options.value ?? "" }
    if (format !== "csv") {
      throw new NfoldError("cannot-read", `chart draws series, not ${format}`, {
        expected: "a table in .csv, or series in .ndjson",
      })
    }
    const csv = readCsv(text, limits)
    return { table: readPlacedTable(csv, options), title: options.value ?? csv.columns.at(-1) ?? "" }
  })
}

function rowCount(text: string): number {
  const rows = wholeNumber(text)
  if (rows < 4 || rows > 100) throw new InvalidArgumentError("It must be from 4 to 100.")
  return rows
}

const HELP: Help = {
  examples: [
    ["nfold chart crimes.csv", "two columns: time, value"],
    ["nfold chart regions.csv --value crimes --by region --type slope", ""],
  ],
  notes: [
    "Types: line over time; bar, by time or name; slope, the first time against the last; spark, a line of text a series; fan, a forecast with its 80% and 95% intervals; histogram of all values.",
    "Exit codes: 0 drawn; 2 could not run.",
  ],
}
