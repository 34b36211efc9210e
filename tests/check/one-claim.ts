import type { CheckedClaim } from "../../src/check/types.ts"
import { check } from "../../src/findings/check.ts"
import type { RoundingRule } from "../../src/numbers/rounding.ts"
import type { ReleaseClaim, ReleaseFigure } from "../../src/release/types.ts"

type Kind = ReleaseFigure["kind"]

/** "25,575" is a count, "26.8%" a share, "+4.9%" a change, "2.4x" a multiple. */
function kindOf(written: string): Kind {
  if (/pp$/.test(written)) return "points-change"
  if (/^[+-].*%$/.test(written)) return "percent-change"
  if (/%$/.test(written)) return "share"
  if (/x$|times|fold/.test(written)) return "multiple"
  return /\.|\$/.test(written) ? "amount" : "count"
}

/** One claim and the figures it speaks of, by what they print. */
export interface Case {
  readonly kind: ReleaseClaim["kind"]
  readonly figure?: string
  readonly figureKind?: Kind
  readonly from?: string
  readonly to?: string
  readonly order?: readonly string[]
  readonly written?: string
  readonly rounding?: RoundingRule
  readonly others?: readonly string[]
}

/** The claim as it comes back from a release that holds nothing else. */
export function verdictOf({
  kind,
  figure,
  figureKind,
  from,
  to,
  order,
  written,
  rounding,
  others = [],
}: Case): CheckedClaim {
  const figures: ReleaseFigure[] = []
  const add = (id: string, text: string | undefined, as?: Kind): string | null => {
    if (text === undefined) return null
    figures.push({ id, written: text, kind: as ?? kindOf(text), period: id === "from" ? "2019" : "2020" })
    return id
  }
  const claim: ReleaseClaim = {
    id: "claim",
    kind,
    figure: add("figure", figure, figureKind),
    from: add("from", from),
    to: add("to", to),
    ...(order === undefined ? {} : { order: order.map((text, index) => add(`order-${index}`, text) ?? "") }),
    ...(written === undefined ? {} : { written }),
  }
  for (const [index, text] of others.entries()) add(`other-${index}`, text)
  const release = { format: "nfold/release@1" as const, figures, claims: [claim] }
  const [checked] = check(release, rounding === undefined ? {} : { rounding }).claims
  if (checked === undefined) throw new Error("no claim came back")
  return checked
}
