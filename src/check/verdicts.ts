import type { Interval } from "../numbers/interval.ts"
import type { Rational } from "../numbers/rational.ts"
import type { RoundingRule } from "../numbers/rounding.ts"
import { endsAsNumbers, toNumber } from "../numbers/to-number.ts"
import type { Release, ReleaseClaim } from "../release/types.ts"
import { judgeDirection, type Ordered } from "./direction-claim.ts"
import { explain } from "./explain.ts"
import { type Judged, judge } from "./judge.ts"
import type { Names } from "./names.ts"
import { noteOf } from "./notes.ts"
import { type Printed, placeOf } from "./printed.ts"
import { judgeRanking, type RankingContext } from "./ranking-claim.ts"
import { placeKey } from "./system.ts"
import type { CheckedClaim } from "./types.ts"

/** What verdicts are found from. */
export interface VerdictInput {
  readonly release: Release
  readonly printed: ReadonlyMap<string, Printed>
  readonly rounding: RoundingRule
  readonly names: Names
}

/** Every claim with its verdict, and those that are formulas as they were judged. */
export interface Verdicts {
  readonly claims: readonly CheckedClaim[]
  readonly judged: readonly Judged[]
}

/** The verdict of each claim: the first of the three questions to what a release says. */
export function verdictsOf(input: VerdictInput): Verdicts {
  const { release, printed, rounding } = input
  const context: RankingContext = { ...input, counts: countsByPlace(printed) }
  const judged: Judged[] = []
  const claims = (release.claims ?? []).map((claim) => {
    if (claim.kind === "direction") return checkedOrder(claim, judgeDirection(claim, printed))
    if (claim.kind === "ranking") return checkedOrder(claim, judgeRanking(claim, context))
    const one = judge(claim, printed, rounding)
    judged.push(one)
    return checkedFormula(one, input)
  })
  return { claims, judged }
}

/** Only counts add up over areas: rates, indexes and averages, which are amounts too, do not. */
function countsByPlace(printed: ReadonlyMap<string, Printed>): ReadonlyMap<string, Printed> {
  const counts = new Map<string, Printed>()
  for (const one of printed.values()) {
    const place = placeOf(one)
    if (place !== null && one.figure.kind === "count") counts.set(placeKey(place), one)
  }
  return counts
}

function checkedFormula(judged: Judged, { printed, names }: VerdictInput): CheckedClaim {
  const { claim, result, statement, verdict } = judged
  const explained = verdict === "inconsistent" ? explain(judged, printed, names) : null
  return {
    ...identity(claim, result?.written),
    published: result === null ? null : toNumber(result.value),
    ...range(judged.computed, judged.computedInterval),
    verdict,
    strict: judged.strict,
    reading: statement?.reading ?? null,
    explanation: explained?.explanation ?? null,
    correction: explained?.correction ?? null,
    note: withOwnNote(noteOf(judged, printed), claim),
  }
}

function checkedOrder(claim: ReleaseClaim, ordered: Ordered): CheckedClaim {
  return {
    ...identity(claim, undefined),
    published: null,
    ...range(ordered.computed, ordered.computedInterval),
    verdict: ordered.verdict,
    strict: ordered.strict,
    reading: null,
    explanation: null,
    correction: null,
    note: withOwnNote(ordered.note, claim),
  }
}

/** What a claim says of itself, before any verdict. */
function identity(
  claim: ReleaseClaim,
  figureWritten: string | undefined,
): Pick<CheckedClaim, "id" | "kind" | "written" | "figure" | "from" | "to" | "order" | "start" | "end"> {
  return {
    id: claim.id,
    kind: claim.kind,
    written: claim.written ?? figureWritten ?? "",
    figure: claim.figure ?? null,
    from: claim.from ?? null,
    to: claim.to ?? null,
    order: claim.order ?? null,
    start: claim.span?.start ?? null,
    end: claim.span?.end ?? null,
  }
}

function range(value: Rational | null, interval: Interval | null): Pick<CheckedClaim, "computed" | "low" | "high"> {
  const ends = interval === null ? { low: null, high: null } : endsAsNumbers(interval)
  return { computed: value === null ? null : toNumber(value), ...ends }
}

function withOwnNote(note: string, claim: ReleaseClaim): string {
  return claim.note === null || claim.note === undefined ? note : `${note}; ${claim.note}`
}
