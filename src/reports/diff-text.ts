import { cellWidth } from "../charts/width.ts"
import type { ReleaseDiff, RevisedFigure } from "../findings/diff.ts"
import { revisions } from "../findings/revisions.ts"
import { finePercent, number, signedPercent } from "../project/words.ts"
import type { Labels } from "./labels.ts"
import { hanging, headingLines, padded, plainPiece, shownText, wrapped } from "./layout.ts"
import type { View } from "./view.ts"

/** What `nfold diff` prints: figures that differ, growth that follows from them, verdicts that change. */
export function diffLines(
  diff: ReleaseDiff,
  labels: Labels,
  names: readonly [string, string],
  view: View,
): readonly string[] {
  const changed = diff.figures.filter(({ difference }) => difference !== null)
  const added = diff.figures.filter(({ old }) => old === null)
  const dropped = diff.figures.filter((figure) => figure.new === null)
  const text = `From ${names[0]} to ${names[1]}: ${counted(changed.length, "figure")} changed, ${added.length} added, ${dropped.length} no longer there; ${counted(diff.claims.length, "claim")} with another verdict, new or gone.`
  return [
    ...wrapped(text, view.width, view),
    ...section(
      "What matters",
      revisions(diff).flatMap((finding) => hanging([plainPiece(" -")], finding.text, view)),
      view,
    ),
    ...section("Revised figures", tableLines(changed, labels, view), view),
    ...section("Growth from year to year", growthLines(changed, labels, view), view),
    ...section(
      "Only in the new one",
      added.flatMap((figure) => oneLine(figure, figure.to, labels, view)),
      view,
    ),
    ...section(
      "Only in the old one",
      dropped.flatMap((figure) => oneLine(figure, figure.from, labels, view)),
      view,
    ),
    ...section(
      "Claims",
      diff.claims.flatMap(({ old, new: now, from, to }) =>
        hanging([plainPiece(" -")], `${now ?? old}: ${from ?? "not made"} -> ${to ?? "no longer made"}`, view),
      ),
      view,
    ),
  ]
}

function section(title: string, lines: readonly string[], view: View): readonly string[] {
  return lines.length === 0 ? [] : [...headingLines(title, view), ...lines]
}

function tableLines(figures: readonly RevisedFigure[], labels: Labels, view: View): readonly string[] {
  if (figures.length === 0) return []
  const rows = [
    ["", "old", "new", "difference", "change"],
    ...figures.map((figure) => [
      shownText(nameOf(figure, labels), view),
      number(figure.from ?? 0),
      number(figure.to ?? 0),
      number(figure.difference ?? 0),
      figure.percentChange === null ? "" : finePercent(figure.percentChange),
    ]),
  ]
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => cellWidth(row[column] ?? ""))))
  return rows.map((row) =>
    row
      .map((cell, i) => padded(cell, widths[i] ?? 0, i === 0 ? "left" : "right"))
      .join("  ")
      .trimEnd(),
  )
}

/** Growth between two whole years that are both revised, before and after. */
function growthLines(figures: readonly RevisedFigure[], labels: Labels, view: View): readonly string[] {
  return figures.flatMap((later) => {
    const earlier = figures.find(
      ({ measure, area, period }) =>
        measure === later.measure && area === later.area && Number(period) === Number(later.period) - 1,
    )
    if (earlier === undefined || !((earlier.from ?? 0) > 0 && (earlier.to ?? 0) > 0) || later.percentChange === null)
      return []
    const grown = (from: number | null, to: number | null): string => signedPercent(100 * ((to ?? 0) / (from ?? 1) - 1))
    const text = `${nameOf(later, labels)} on ${earlier.period}: ${grown(earlier.from, later.from)} -> ${grown(earlier.to, later.to)}`
    return hanging([plainPiece(" -")], text, view)
  })
}

function oneLine(figure: RevisedFigure, value: number | null, labels: Labels, view: View): readonly string[] {
  return hanging(
    [plainPiece(" -")],
    `${figure.new ?? figure.old}, ${nameOf(figure, labels)}: ${value === null ? "" : number(value)}`,
    view,
  )
}

function nameOf({ measure, area, period, new: id, old }: RevisedFigure, labels: Labels): string {
  const parts = [labels.measure(measure), labels.area(area), labels.period(period)].filter((text) => text !== "")
  return parts.length === 0 ? (id ?? old ?? "") : parts.join(", ")
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`
}
