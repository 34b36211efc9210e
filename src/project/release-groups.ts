import { yearOf } from "../calendar/part-year.ts"
import { formatPeriod, parsePeriod } from "../calendar/period-text.ts"
import { figureFrom } from "../figures/figure-from.ts"
import { toNumber } from "../numbers/to-number.ts"
import type { Release, ReleaseFigure } from "../release/types.ts"
import { withScatter } from "./area-scatter.ts"
import type { Group } from "./group.ts"
import { type KnownPiece, readKnown } from "./known.ts"
import type { ValueKind } from "./types.ts"

/** The figures of a release by measure and area, those of whole years and of parts of a year. */
export function releaseGroups(release: Release): readonly Group[] {
  const figures = release.figures.flatMap((figure) => levelOf(figure, release))
  const keys = [...new Set(figures.map(({ key }) => key))]
  const groups = keys.map((key) =>
    groupOf(
      figures.filter((figure) => figure.key === key),
      figures,
      release,
    ),
  )
  return withScatter(groups, release.areas)
}

interface LevelFigure {
  readonly key: string
  readonly measure: string | null
  readonly area: string | null
  readonly of: string | null
  readonly kind: ValueKind
  readonly piece: KnownPiece
}

/** A figure that is a level over a time within one year; changes are none. */
function levelOf(figure: ReleaseFigure, { language, rounding }: Release): readonly LevelFigure[] {
  const { kind, measure = null, area = null, period, written, hedge, step } = figure
  if ((kind !== "count" && kind !== "amount" && kind !== "share") || period === null || period === undefined) return []
  const read = parsePeriod(period)
  if (yearOf(read) === null) return []
  const value = toNumber(figureFrom({ written, kind, hedge, step, locale: language, rounding }).value)
  const piece = { period: read, text: period, value, id: figure.id }
  return [{ key: JSON.stringify([measure, area]), measure, area, of: figure.of ?? null, kind, piece }]
}

function groupOf(own: readonly LevelFigure[], all: readonly LevelFigure[], release: Release): Group {
  const kind =
    (["count", "amount", "share"] as const).find((wanted) => own.some((figure) => figure.kind === wanted)) ?? "count"
  const { measure = null, area = null } = own[0] ?? {}
  const definition = release.measures?.find(({ id }) => id === measure)
  const whole = definition?.partOf ?? null
  const pieces = distinct(
    own.filter((figure) => figure.kind === kind).map(({ piece }) => piece),
    kind,
  )
  return {
    measure,
    area,
    unit: kind === "share" ? "%" : (definition?.unit ?? null),
    kind,
    pieces,
    hasWhole: whole !== null,
    others: whole === null || kind === "share" ? [] : othersOf(pieces, whole, own, all),
    scatter: null,
  }
}

/** The whole less the part, where the whole is printed, or a share of it from which it follows. */
function othersOf(
  pieces: readonly KnownPiece[],
  whole: string,
  own: readonly LevelFigure[],
  all: readonly LevelFigure[],
): readonly KnownPiece[] {
  const area = own[0]?.area ?? null
  return pieces.flatMap((piece) => {
    const samePeriod = (figure: LevelFigure): boolean =>
      formatPeriod(figure.piece.period) === formatPeriod(piece.period)
    const printed = all.find(
      (figure) => figure.measure === whole && figure.area === area && figure.kind !== "share" && samePeriod(figure),
    )
    const share = own.find((figure) => figure.kind === "share" && (figure.of ?? whole) === whole && samePeriod(figure))
    const total = printed?.piece.value ?? (share === undefined ? null : (100 * piece.value) / share.piece.value)
    return total === null || !Number.isFinite(total) || total < piece.value
      ? []
      : [{ ...piece, value: total - piece.value }]
  })
}

/** Of several figures for one period the first that is printed; a release may repeat itself, rounded. */
function distinct(pieces: readonly KnownPiece[], kind: ValueKind): readonly KnownPiece[] {
  const seen = new Set<string>()
  const first = pieces.filter(({ period }) => {
    const key = formatPeriod({ ...period, form: "days" })
    return seen.has(key) ? false : seen.add(key)
  })
  return readKnown(
    first.map(({ text, value, id }) => ({ period: text, value, id })),
    kind,
  )
}
