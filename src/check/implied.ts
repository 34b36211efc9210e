import { formatPeriod } from "../calendar/period-text.ts"
import { endsAsNumbers } from "../numbers/to-number.ts"
import type { Draft, ImpliedInput } from "./implied/draft.ts"
import { impliedGrowth } from "./implied/growth.ts"
import { impliedRemainders } from "./implied/remainders.ts"
import { impliedRests } from "./implied/rests.ts"
import { impliedShares } from "./implied/shares.ts"
import { impliedUnnamed } from "./implied/unnamed.ts"
import { impliedValues } from "./implied/values.ts"
import { groundsOf } from "./reasons.ts"
import type { ImpliedFigure } from "./types.ts"

/** Everything that a solved system says and nobody printed, with the figures and claims that each rests on. */
export function impliedFigures(input: ImpliedInput, taken: ReadonlySet<string>): readonly ImpliedFigure[] {
  const drafts = derivations.flatMap((derive) => derive(input))
  const ids = freeIds(taken)
  return drafts.map((draft) => impliedFigure(draft, ids.next().value))
}

/** One file each; a new kind of implied figure is a file and a line here. */
const derivations: readonly ((input: ImpliedInput) => readonly Draft[])[] = [
  impliedValues,
  impliedRests,
  impliedShares,
  impliedGrowth,
  impliedRemainders,
  impliedUnnamed,
]

function impliedFigure(draft: Draft, id: string): ImpliedFigure {
  const { quantity, kind, unit, measure, area, period, interval, text, reasons } = draft
  return {
    id,
    quantity,
    kind,
    unit,
    measure,
    area,
    period: period === null ? null : formatPeriod(period),
    ...endsAsNumbers(interval),
    text,
    because: [...groundsOf(reasons).ids],
  }
}

/** i1, i2, ... without those that the release has given to something else. */
function* freeIds(taken: ReadonlySet<string>): Generator<string, never> {
  for (let number = 1; ; number++) {
    if (!taken.has(`i${number}`)) yield `i${number}`
  }
}
