import type { Projection, ProjectionResult } from "../findings/project.ts"
import type { MethodProjection, Spread } from "../project/types.ts"
import { numberText, weightText } from "../project/words.ts"
import type { Labels } from "./labels.ts"
import { hanging, headingLines, plainPiece, titleLines, wrapped } from "./layout.ts"
import { letterOf, projectionScene, projectionTitle } from "./project-chart.ts"
import { sceneLines } from "./scene-lines.ts"
import { tableLines } from "./table.ts"
import type { View } from "./view.ts"

/** What `nfold project` prints: for each projection its methods with weights, what matters, and a chart. */
export function projectLines({ projections }: ProjectionResult, labels: Labels, view: View): readonly string[] {
  return projections.flatMap((projection, index) => [
    ...(index === 0 ? [] : [""]),
    ...projectionLines(projection, labels, view),
  ])
}

function projectionLines(projection: Projection, labels: Labels, view: View): readonly string[] {
  const title = projectionTitle(projection, labels)
  return [
    ...titleLines(title, view),
    ...wrapped(knownText(projection, labels), view.width, view),
    ...projection.assumed.flatMap((text) => hanging([plainPiece("Assumed:")], text, view)),
    "",
    ...methodTable(projection, view),
    ...headingLines("What each method assumes, and why it counts as it does", view),
    ...projection.methods.flatMap((method, index) =>
      hanging([plainPiece(`  ${letterOf(index)}`)], `${method.name}: ${method.assumption}${reasonOf(method)}.`, view),
    ),
    ...headingLines("What matters", view),
    ...projection.findings.flatMap(({ text }) => hanging([plainPiece(" -")], text, view)),
    "",
    ...sceneLines(projectionScene(projection, title, view.width), view),
  ]
}

/** Why it counts as much as it does: how far it errs where levels move as these do. */
function reasonOf({ weight, value, hi80 }: MethodProjection): string {
  const factor = hi80 === null || value <= 0 ? null : hi80 / value
  const error =
    factor === null ? "by any amount" : `by a factor of up to ${factor.toFixed(factor < 1.1 ? 3 : factor < 10 ? 2 : 0)}`
  return `. Counts ${weightText(weight)}: it errs ${error} in four of five such cases`
}

const mostKnown = 8

function knownText({ known, unit }: Projection, labels: Labels): string {
  const shown = known.slice(-mostKnown).map(({ period, value }) => {
    const text = numberText(value)
    return period === null ? text : `${labels.period(period)}: ${text}`
  })
  const more = known.length > mostKnown ? `${known.length - mostKnown} earlier values, ` : ""
  return `Known${unit === null ? "" : ` (${unit})`}: ${more}${shown.join("; ")}.`
}

/** Where names would not fit beside the numbers, letters stand for them: the list below the table has both. */
function methodTable({ methods, central }: Projection, view: View): readonly string[] {
  const table = (isNamed: boolean): readonly string[] => {
    const rows = methods.map((method, index) => [
      isNamed ? `${letterOf(index)} ${method.name}` : letterOf(index),
      weightText(method.weight),
      ...spreadCells(method),
    ])
    const last = [isNamed ? "* central" : "*", "", ...spreadCells(central)]
    return tableLines(["", "weight", "value", "80% interval", "95% interval"], [...rows, last], view)
  }
  const named = table(true)
  return named.length === methods.length + 2 ? named : [...table(false), " * is the central projection"]
}

function spreadCells({ value, lo80, hi80, lo95, hi95 }: Spread): readonly string[] {
  return [numberText(value), intervalText(lo80, hi80), intervalText(lo95, hi95)]
}

function intervalText(low: number | null, high: number | null): string {
  if (high === null) return low === null ? "anything" : `${numberText(low)} or more`
  return low === null ? `up to ${numberText(high)}` : `${numberText(low)} - ${numberText(high)}`
}
