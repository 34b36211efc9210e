import type { CheckedClaim } from "../check/types.ts"
import { NfoldError } from "../errors.ts"
import type { FigureKind } from "../figures/figure.ts"
import { parseFigure } from "../figures/parse.ts"
import { check } from "../findings/check.ts"
import type { RoundingRule } from "../numbers/rounding.ts"
import type { ClaimKind, ReleaseClaim, ReleaseFigure } from "../release/types.ts"
import { type Cell, columnOf, type Frame, requireFrame, withColumns } from "./frame.ts"
import { loadDanfo } from "./package.ts"

export interface CheckFrameOptions {
  /** Column of what was printed: "+240.9%", "2.4x", "26.8%", "14.8 pp". A bare number is a percent change. */
  readonly published: string
  /** Column of the earlier values; of a share the whole. */
  readonly from: string
  /** Column of the later values; of a share the part. */
  readonly to: string
  /** How the publisher rounds. Default "nearest". */
  readonly rounding?: RoundingRule
}

/**
 * A copy of a frame in which each row is a claim that was checked, with five more columns: verdict (consistent,
 * inconsistent or unverifiable), computed, low, high on the scale of what was printed, and note, which says why.
 * A missing cell makes a row unverifiable.
 *
 * @param frame   a DataFrame of danfojs-node
 * @param options names of the columns, and the rounding rule
 * @returns a new DataFrame; the one given is not changed
 * @throws NfoldError `missing-package` without danfojs-node; `bad-argument` for a column that is not there; `bad-figure`
 *   for a cell that is no figure, naming the column and the row
 * @example
 * const frame = await toFrame([{ from: 1258, to: 4289, printed: "+240.9%" }])
 * const checked = await checkFrame(frame, { published: "printed", from: "from", to: "to" })
 * checked.values[0][3] // => "consistent"
 */
export async function checkFrame<F extends Frame>(frame: F, options: CheckFrameOptions): Promise<F> {
  const danfo = await loadDanfo()
  requireFrame(frame, "checkFrame")
  const published = figuresOf(frame, options.published)
  const from = figuresOf(frame, options.from)
  const to = figuresOf(frame, options.to)
  const rows = published.map((claim, row) => ({ claim, from: from[row] ?? null, to: to[row] ?? null }))
  const verdicts = rows.map((row) => (row.claim === null ? null : verdictOn(row, row.claim, options.rounding)))
  const added = (["verdict", "computed", "low", "high", "note"] as const).map(
    (name): readonly [string, readonly Cell[]] => [name, verdicts.map((verdict) => verdict?.[name] ?? missing[name])],
  )
  return withColumns(danfo, frame, added)
}

const missing = { verdict: "unverifiable", computed: null, low: null, high: null, note: "nothing is printed" } as const

/** What a cell says; null for an empty one. */
interface CellFigure {
  readonly written: string
  readonly kind: FigureKind
}

function figuresOf(frame: Frame, column: string): readonly (CellFigure | null)[] {
  return columnOf(frame, column, "checkFrame").map((cell, row) => {
    if (cell === null || cell === undefined || cell === "" || Number.isNaN(cell)) return null
    try {
      const { written, kind } = parseFigure(String(cell))
      return { written, kind }
    } catch (cause) {
      const why = cause instanceof Error ? cause.message : String(cause)
      throw new NfoldError("bad-figure", `checkFrame: column "${column}", row ${row}: ${why}`, {
        path: `${column}[${row}]`,
        cause,
      })
    }
  })
}

/** Each row is a small release of its own: rows say nothing of one another. */
function verdictOn(
  row: { readonly from: CellFigure | null; readonly to: CellFigure | null },
  printed: CellFigure,
  rounding: RoundingRule | undefined,
): CheckedClaim | undefined {
  const kind = claimKinds[printed.kind]
  const figure = (id: string, cell: CellFigure | null): readonly ReleaseFigure[] =>
    cell === null ? [] : [{ id, ...cell }]
  const claim: ReleaseClaim = {
    id: "claim",
    kind,
    figure: "printed",
    ...(row.from === null ? {} : { from: "from" }),
    ...(row.to === null ? {} : { to: "to" }),
  }
  const printedFigure: ReleaseFigure = { id: "printed", written: printed.written, kind: figureKinds[kind] }
  const figures = [printedFigure, ...figure("from", row.from), ...figure("to", row.to)]
  const release = { format: "nfold/release@1", figures, claims: [claim] } as const
  return check(release, rounding === undefined ? {} : { rounding }).claims[0]
}

/** The claim that a printed figure makes of two values. A sign-less percentage of two counts is their share. */
const claimKinds: Readonly<Record<FigureKind, ClaimKind & keyof typeof figureKinds>> = {
  multiple: "multiple",
  share: "share",
  "points-change": "points-change",
  "percent-change": "percent-change",
  count: "percent-change",
  amount: "percent-change",
}

const figureKinds = {
  multiple: "multiple",
  share: "share",
  "points-change": "points-change",
  "percent-change": "percent-change",
} as const
