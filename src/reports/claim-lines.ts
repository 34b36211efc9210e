import { cellWidth } from "../charts/width.ts"
import type { CheckedClaim } from "../check/types.ts"
import type { CheckResult } from "../findings/types.ts"
import { noteWithCorrection } from "./figure-verdicts.ts"
import { hanging, headingLines, padded, plainPiece, shownText } from "./layout.ts"
import { verdictMarks } from "./marks.ts"
import type { View } from "./view.ts"

/** Claims with their verdicts, then conflicts between them. */
export function claimLines({ claims, conflicts }: CheckResult, view: View): readonly string[] {
  if (claims.length === 0 && conflicts.length === 0) return []
  const { single, alike } = grouped(claims)
  const room = Math.floor(view.width / 3)
  const names = single.map((claim) => shownText(nameOf(claim), view))
  const column = Math.max(0, ...names.map(cellWidth).filter((cells) => cells <= room))
  return [
    ...headingLines("Claims", view),
    ...single.flatMap((claim) => claimLine(claim, column, view)),
    ...alike.flatMap((group) => alikeLines(group, view)),
    ...conflicts.flatMap(({ text }) => hanging([verdictMarks.inconsistent], text, view)),
  ]
}

interface Grouped {
  readonly single: readonly CheckedClaim[]
  /** Unverifiable for the same reason, which is said once. */
  readonly alike: readonly (readonly CheckedClaim[])[]
}

function grouped(claims: readonly CheckedClaim[]): Grouped {
  const unverifiable = claims.filter(({ verdict }) => verdict === "unverifiable")
  const reasons = new Set(unverifiable.map(noteWithCorrection))
  const alike = [...reasons]
    .map((reason) => unverifiable.filter((claim) => noteWithCorrection(claim) === reason))
    .filter((group) => group.length > 1)
  const inGroups = new Set(alike.flat())
  return { single: claims.filter((claim) => !inGroups.has(claim)), alike }
}

/** Mark, words and note in three columns; words too long for theirs get lines of their own. */
function claimLine(claim: CheckedClaim, column: number, view: View): readonly string[] {
  const mark = verdictMarks[claim.verdict]
  const name = shownText(nameOf(claim), view)
  const says = noteWithCorrection(claim)
  if (cellWidth(name) <= column) return hanging([mark, plainPiece(` ${padded(name, column)} `)], says, view)
  return [
    ...hanging([mark], name, view),
    ...hanging([plainPiece(" ".repeat(mark.text.length + column + 2))], says, view),
  ]
}

function alikeLines(group: readonly CheckedClaim[], view: View): readonly string[] {
  const [first] = group
  if (first === undefined) return []
  return hanging([verdictMarks[first.verdict]], `${noteWithCorrection(first)}: ${group.map(nameOf).join("; ")}`, view)
}

/** The words of a claim, or its id where it has none. */
function nameOf({ written, id }: CheckedClaim): string {
  return written === "" ? id : written
}
