import type { Command } from "commander"
import {
  type ProjectionResult,
  type ProjectReleaseOptions,
  projectGroups,
  projectRelease,
} from "../findings/project.ts"
import { readCsv } from "../io/csv.ts"
import { readKnownTable } from "../io/known-table.ts"
import type { Group } from "../project/group.ts"
import { kindOfValues, readKnown } from "../project/known.ts"
import { jsonLine } from "../reports/json.ts"
import { type Labels, labelsOf } from "../reports/labels.ts"
import { projectLines } from "../reports/project-text.ts"
import { addHelp, type Help } from "./help.ts"
import { about, type Input, readInput, requireInput } from "./input.ts"
import {
  addDrawOptions,
  addJsonOption,
  addReadOptions,
  addRoundingOption,
  addSvgOption,
  type DrawOptions,
  type ReadOptions,
  type RoundingOptions,
  wholeNumber,
  wishesOf,
} from "./options.ts"
import { releaseOf } from "./release-input.ts"
import { capabilitiesOf, type ExitCode, print, type World } from "./world.ts"

interface ProjectCommandOptions extends DrawOptions, ReadOptions, RoundingOptions {
  readonly json?: boolean
  readonly measure?: string
  readonly area?: string
  readonly year?: number
  readonly horizon?: number
  readonly assume?: readonly string[]
  readonly time?: string
  readonly value?: string
  readonly by?: string
  readonly svg?: string
}

export function define(command: Command, world: World, finish: (code: ExitCode) => void): void {
  addHelp(command, world, HELP)
  command.argument("[file]", "a release (.json), prose (.txt, .md) or a table (.csv); - is standard input")
  addDrawOptions(addSvgOption(addReadOptions(addRoundingOption(addJsonOption(command)))))
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
  if (input.format === "csv") return about(input, () => projectTable(input, options))
  const { release } = await releaseOf(input, options)
  const ruled = options.rounding === undefined ? release : { ...release, rounding: options.rounding }
  return about(input, () => ({ result: projectRelease(ruled, chosenOf(options)), labels: labelsOf(ruled) }))
}

/** Each series of the table as a group: its measure is the column of values, its area what --by says. */
function projectTable({ text, limits }: Input, options: ProjectCommandOptions): Projected {
  const { time, value, by } = options
  const columns = {
    ...(time === undefined ? {} : { time }),
    ...(value === undefined ? {} : { value }),
    ...(by === undefined ? {} : { by }),
  }
  const groups = readKnownTable(readCsv(text, limits), columns).map(({ id, known }): Group => {
    const kind = kindOfValues(known.map((one) => one.value))
    const pieces = readKnown(known, kind)
    return { measure: value ?? null, area: id, unit: null, kind, pieces, hasWhole: false, others: [] }
  })
  const chosen = groups.filter(
    ({ measure, area }) => (options.measure ?? measure) === measure && (options.area ?? area) === area,
  )
  return {
    result: projectGroups(chosen, chosenOf(options)),
    labels: labelsOf({ format: "nfold/release@1", figures: [] }),
  }
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
    ['nfold project monthly.csv --assume "growth=-10%..+20%"', ""],
  ],
  notes: ["Exit codes: 0 done; 2 could not run, or nothing can be projected."],
}
