import { sceneFan } from "../charts/fan.ts"
import { drawSvg } from "../charts/svg.ts"
import { drawText } from "../charts/text.ts"
import type { Scene } from "../charts/types.ts"
import { NfoldError } from "../errors.ts"
import type { Projection, ProjectionResult } from "../findings/project.ts"
import type { CheckResult } from "../findings/types.ts"
import type { Forecast } from "../forecast/types.ts"
import type { Release } from "../release/types.ts"
import { checkScenes } from "../reports/check-charts.ts"
import { checkLines } from "../reports/check-text.ts"
import { type Labels, labelsOf } from "../reports/labels.ts"
import { projectionScene, projectionTitle } from "../reports/project-chart.ts"
import { projectLines } from "../reports/project-text.ts"
import {
  columnsOf,
  type FrameLike,
  forecastRows,
  frameRows,
  isRow,
  methodRows,
  type Row,
} from "../reports/result-rows.ts"
import type { View } from "../reports/view.ts"
import { htmlTable } from "./html-table.ts"
import { type Shown, shown } from "./shown.ts"

export interface ShowOptions {
  /** The release of a checked result, for the labels of its measures and areas; their ids stand for them without it. */
  readonly release?: Release
  /** The values before a forecast, oldest first, for its chart. */
  readonly history?: readonly number[]
  /** The heading of a table, or the title of a forecast's chart. */
  readonly title?: string
  /** Cells a line of text and of charts. Default 80. */
  readonly width?: number
}

/** Notebooks show no colour codes, and braille breaks in their fonts. */
const notebookView: Omit<View, "width"> = { depth: 0, glyphs: "box", describe: false }

/**
 * Shows a result in a notebook: as the last expression of a cell, tables as HTML and charts as SVG through the kernel's
 * own protocol; in a terminal, or as a string, what the command line prints.
 *
 * @param result  what check, forecast, projectYear, projectRelease or a scene function (sceneLine ...) returned, a DataFrame
 *   of danfojs, or an array of rows
 * @param options labels, history, title, width
 * @returns an object that displays itself; `html` and `text` hold both faces
 * @throws NfoldError `bad-argument` for anything else
 * @example
 * show([{ region: "Brest", change: "+183.7%" }], { title: "Growth" }).html.includes("<td style=\"text-align: left\">Brest</td>") // => true
 */
export function show(
  result: CheckResult | Forecast | Projection | ProjectionResult | Scene | FrameLike | readonly Row[],
  options: ShowOptions = {},
): Shown {
  const view: View = { ...notebookView, width: options.width ?? 80 }
  if (Array.isArray(result) && result.every(isRow)) return showRows(result, options.title ?? "")
  if (isRow(result)) {
    if (result.format === "nfold/check@1") return showCheck(result as unknown as CheckResult, options, view)
    if (result.format === "nfold/project@1")
      return showProjections(result as unknown as ProjectionResult, options, view)
    if (Array.isArray(result.methods)) {
      const projections = [result as unknown as Projection]
      return showProjections({ format: "nfold/project@1", projections }, options, view)
    }
    if (Array.isArray(result.columns) && Array.isArray(result.values))
      return showRows(frameRows(result as unknown as FrameLike), options.title ?? "")
    if (Array.isArray(result.marks)) return showScene(result as unknown as Scene)
    if (Array.isArray(result.mean) && Array.isArray(result.intervals))
      return showForecast(result as unknown as Forecast, options, view)
  }
  throw new NfoldError("bad-argument", "show: neither a result of nfold nor rows", {
    expected:
      "what check, forecast, projectYear, projectRelease or a scene function returned, a DataFrame, or an array of plain objects",
  })
}

function showRows(rows: readonly Row[], title: string): Shown {
  const columns = columnsOf(rows)
  const lines = rows.map((row) => columns.map((name) => String(row[name] ?? "")).join("\t"))
  return shown(htmlTable(title, rows), [title, columns.join("\t"), ...lines].filter((line) => line !== "").join("\n"))
}

function showScene(scene: Scene): Shown {
  return shown(drawSvg(scene), drawText(scene, {}))
}

function showCheck(result: CheckResult, options: ShowOptions, view: View): Shown {
  const labels = labelsIn(options)
  const findings = result.findings.map(({ text }) => ({ finding: text }))
  const claims = result.claims.map(({ written, verdict, published, computed, low, high, note }) => ({
    claim: written,
    verdict,
    published,
    computed,
    low,
    high,
    note,
  }))
  const implied = result.implied.map(({ text, low, high }) => ({ implied: text, low, high }))
  const html = [
    htmlTable("What matters", findings),
    htmlTable("Claims", claims),
    htmlTable("Implied, though nobody printed it", implied),
    ...checkScenes(result, labels, view).map(drawSvg),
  ]
  return shown(html.filter((part) => part !== "").join("\n"), checkLines(result, labels, view).join("\n"))
}

function showProjections(result: ProjectionResult, options: ShowOptions, view: View): Shown {
  const labels = labelsIn(options)
  const html = result.projections.flatMap((projection) => {
    const title = projectionTitle(projection, labels)
    return [
      htmlTable(title, methodRows(projection).map(roundedRow)),
      htmlTable(
        "What matters",
        projection.findings.map(({ text }) => ({ finding: text })),
      ),
      drawSvg(projectionScene(projection, title, view.width)),
    ]
  })
  return shown(html.join("\n"), projectLines(result, labels, view).join("\n"))
}

/** Projected values to the unit, weights to a thousandth: more digits would be read as more certainty. */
function roundedRow(row: Row): Row {
  const rounded = (name: string, value: number): number =>
    name === "weight" ? Math.round(1000 * value) / 1000 : Math.round(value)
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === "number" ? rounded(name, value) : value]),
  )
}

function labelsIn({ release }: ShowOptions): Labels {
  return labelsOf(release ?? { format: "nfold/release@1", figures: [] })
}

function showForecast(forecast: Forecast, options: ShowOptions, view: View): Shown {
  const scene = sceneFan(
    { history: options.history ?? [], forecast },
    { title: options.title ?? forecast.model, width: view.width },
  )
  return shown(`${drawSvg(scene)}\n${htmlTable(forecast.model, forecastRows(forecast))}`, drawText(scene, {}))
}
