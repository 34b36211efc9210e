import type { ReleaseDiff, RevisedClaim, RevisedFigure } from "../findings/diff.ts"
import { revisions } from "../findings/revisions.ts"
import { percentChange } from "../growth/percent-change.ts"
import { finePercent, numberText, signedPercent } from "../project/words.ts"
import type { Release } from "../release/types.ts"
import { countOf } from "./count-of.ts"
import type { Labels } from "./labels.ts"
import { hanging, headingLines, plainPiece, wrapped } from "./layout.ts"
import { tableLines } from "./table.ts"
import type { View } from "./view.ts"

/** The two releases of a diff, and how they are called. */
export interface DiffSides {
  readonly names: readonly [string, string]
  readonly releases: readonly [Release, Release]
  readonly labels: Labels
}

/** What `nfold diff` prints: figures that differ, growth that follows from them, verdicts that change. */
export function diffLines(diff: ReleaseDiff, { names, releases, labels }: DiffSides, view: View): readonly string[] {
  const [before, after] = [printedIn(releases[0]), printedIn(releases[1])]
  const changed = diff.figures.filter(({ difference }) => difference !== null)
  const added = diff.figures.filter(({ old }) => old === null)
  const dropped = diff.figures.filter((figure) => figure.new === null)
  const text = `From ${names[0]} to ${names[1]}: ${countOf(changed.length, "figure")} changed, ${added.length} added, ${dropped.length} no longer there; ${countOf(diff.claims.length, "claim")} with another verdict, new or gone.`
  const list = (items: readonly string[]): readonly string[] =>
    items.flatMap((item) => hanging([plainPiece(" -")], item, view))
  return [
    ...wrapped(text, view.width, view),
    ...section("What matters", list(revisions(diff).map((finding) => finding.text)), view),
    ...section("Revised figures", revisedTable(changed, { before, after, labels, view }), view),
    ...section("Growth from year to year", list(growthTexts(changed, labels)), view),
    ...section("Only in the new one", list(added.map((figure) => alone(figure, after, labels))), view),
    ...section("Only in the old one", list(dropped.map((figure) => alone(figure, before, labels))), view),
    ...section("Claims", list(diff.claims.map((claim) => verdictText(claim, before, after))), view),
  ]
}

/** What a release prints of each figure and claim, by id. */
type Printed = ReadonlyMap<string | null, { readonly kind: string; readonly written: string }>

function printedIn({ figures, claims = [] }: Release): Printed {
  return new Map<string | null, { readonly kind: string; readonly written: string }>([
    ...claims.map(({ id, kind, written = "" }) => [id, { kind, written }] as const),
    ...figures.map(({ id, kind, written, notation = written }) => [id, { kind, written: notation }] as const),
  ])
}

function section(title: string, lines: readonly string[], view: View): readonly string[] {
  return lines.length === 0 ? [] : [...headingLines(title, view), ...lines]
}

function revisedTable(
  figures: readonly RevisedFigure[],
  { before, after, labels, view }: { before: Printed; after: Printed; labels: Labels; view: View },
): readonly string[] {
  if (figures.length === 0) return []
  const rows = figures.map((figure) => [
    nameOf(figure, labels),
    before.get(figure.old)?.written ?? "",
    after.get(figure.new)?.written ?? "",
    differenceText(figure, after),
    figure.percentChange === null ? "" : finePercent(figure.percentChange),
  ])
  return tableLines(["", "old", "new", "difference", "change"], rows, view)
}

/** Signed, and of two percentages in percentage points. */
function differenceText({ difference, new: id }: RevisedFigure, after: Printed): string {
  const isPercentage = ["share", "percent-change", "points-change"].includes(after.get(id)?.kind ?? "")
  return `${(difference ?? 0) > 0 ? "+" : ""}${numberText(difference ?? 0)}${isPercentage ? " pp" : ""}`
}

/** Growth between two whole years that are both revised, before and after. */
function growthTexts(figures: readonly RevisedFigure[], labels: Labels): readonly string[] {
  const levels = figures.filter(({ percentChange: revised }) => revised !== null)
  return levels.flatMap((later) => {
    const earlier = levels.find(
      ({ measure, area, period }) =>
        measure === later.measure && area === later.area && Number(period) === Number(later.period) - 1,
    )
    if (earlier === undefined) return []
    const [before, after] = [growthText(earlier.from, later.from), growthText(earlier.to, later.to)]
    return before === null || after === null
      ? []
      : [`${nameOf(later, labels)} on ${earlier.period}: ${before} -> ${after}`]
  })
}

/** Null without a base above zero. */
function growthText(earlier: number | null, later: number | null): string | null {
  if (earlier === null || later === null || earlier <= 0) return null
  return signedPercent(percentChange(earlier, later))
}

/** A figure that one of the two prints. */
function alone(figure: RevisedFigure, printed: Printed, labels: Labels): string {
  return `${nameOf(figure, labels)}: ${printed.get(figure.new ?? figure.old)?.written ?? ""}`
}

function verdictText({ old, new: now, from, to }: RevisedClaim, before: Printed, after: Printed): string {
  const written = after.get(now)?.written || before.get(old)?.written || (now ?? old)
  return `${written}: ${from ?? "not made"} -> ${to ?? "no longer made"}`
}

function nameOf({ measure, area, period, new: id, old }: RevisedFigure, labels: Labels): string {
  const parts = [labels.measure(measure), labels.area(area), labels.period(period)].filter((text) => text !== "")
  return parts.length === 0 ? (id ?? old ?? "") : parts.join(", ")
}
