import type { Command } from "commander"
import { NfoldError } from "../errors.ts"
import { type ProjectionResult, type ProjectReleaseOptions, projectRelease } from "../findings/project.ts"
import { jsonLine } from "../reports/json.ts"
import { type Labels, labelsOf } from "../reports/labels.ts"
import { projectLines } from "../reports/project-text.ts"
import { addHelp, type Help } from "./help.ts"
import { about, type Input, readInput, requireInput } from "./input.ts"
import { wholeNumber, wishesOf } from "./options.ts"
import { releaseOf } from "./release-input.ts"
import { addReportOptions, type ReportOptions } from "./report-options.ts"
import type { ColumnOptions } from "./series-options.ts"
import { capabilitiesOf, type ExitCode, print, type World } from "./world.ts"

interface ProjectCommandOptions extends ReportOptions, ColumnOptions {
  readonly measure?: string
  readonly area?: string
  readonly year?: number
  readonly horizon?: number
  readonly assume?: readonly string[]
}

export function define(command: Command, world: World, finish: (code: ExitCode) => void): void {
  addHelp(command, world, HELP)
  command.argument(
    "[file]",
    "a release (.json), prose (.txt, .md), a table (.csv) or yearly series (.ndjson); - is standard input",
  )
  addReportOptions(command)
    .option("--measure <name>", "only this measure, by id or label")
    .option("--area <name>", "only this area, by id or label")
    .option("--year <year>", "only this year", wholeNumber)
    .option("--horizon <years>", "years ahead of a short series (default: 1)", wholeNumber)
    .option("--assume <text>", 'what you state of the year: "growth=-10%..+20%", "share<=35%", "total=90000"', collect)
    .option("--time <column>", "column of a CSV with the periods")
    .option("--value <column>", "column of a CSV with the values")
    .option("--by <column>", "column of a CSV that tells series apart")
    .action(async (file: string | undefined, options: ProjectCommandOptions) => {
      const [input = "-"] = requireInput(world, "project", file === undefined ? [] : [file])
      const { result, labels } = await projectInput(world, input, options)
      const view = capabilitiesOf(world, wishesOf(options))
      if (options.svg !== undefined) await writeCharts(options.svg, result, labels, view.width)
      print(
        world,
        options.json === true ? `${jsonLine(result)}\n` : `${projectLines(result, labels, view).join("\n")}\n`,
      )
      finish(0)
    })
}

function collect(text: string, before: readonly string[] = []): readonly string[] {
  return [...before, text]
}

interface Projected {
  readonly result: ProjectionResult
  readonly labels: Labels
}

async function projectInput(world: World, file: string, options: ProjectCommandOptions): Promise<Projected> {
  const input = await readInput(world, file, { ...options, streamFormat: "text" })
  if (input.format === "csv" || input.format === "ndjson") return await projectSeriesInput(input, options)
  const column = (["time", "value", "by"] as const).find((name) => options[name] !== undefined)
  if (column !== undefined) {
    throw new NfoldError("bad-argument", `--${column} names a column of a .csv, and ${input.name} has none`)
  }
  const { release } = await releaseOf(input, options)
  const ruled = options.rounding === undefined ? release : { ...release, rounding: options.rounding }
  return about(input, () => ({ result: projectRelease(ruled, chosenOf(options)), labels: labelsOf(ruled) }))
}

/** Loaded only where there are series to read: releases need none of it. */
async function projectSeriesInput(input: Input, options: ProjectCommandOptions): Promise<Projected> {
  const { projectLines, projectTable } = await import("./project-series-input.ts")
  const chosen = chosenOf(options)
  const result = about(input, () =>
    input.format === "ndjson" ? projectLines(input.text, chosen) : projectTable(input, options, chosen),
  )
  return { result, labels: labelsOf({ format: "nfold/release@1", figures: [] }) }
}

function chosenOf({ measure, area, year, horizon, assume }: ProjectCommandOptions): ProjectReleaseOptions {
  return {
    ...(measure === undefined ? {} : { measure }),
    ...(area === undefined ? {} : { area }),
    ...(year === undefined ? {} : { year }),
    ...(horizon === undefined ? {} : { horizon }),
    ...(assume === undefined ? {} : { assume }),
  }
}

/** Loaded only when it is asked for. */
async function writeCharts(
  path: string,
  { projections }: ProjectionResult,
  labels: Labels,
  width: number,
): Promise<void> {
  const [{ writeSvgs }, { projectionScene, projectionTitle }] = await Promise.all([
    import("./draw.ts"),
    import("../reports/project-chart.ts"),
  ])
  await writeSvgs(
    projections.map((projection) => projectionScene(projection, projectionTitle(projection, labels), width)),
    path,
  )
}

const HELP: Help = {
  examples: [
    ["nfold project release.json --measure cybercrimes --area belarus", ""],
    ["nfold project monthly.csv --time month --value count", ""],
    ["nfold project yearly.ndjson --horizon 3", ""],
    ['nfold project monthly.csv --assume "growth=-10%..+20%"', ""],
  ],
  notes: ["Exit codes: 0 done; 2 could not run, or nothing can be projected."],
}
