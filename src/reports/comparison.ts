import { NfoldError } from "../errors.ts"
import { type Figure, isComparable } from "../figures/figure.ts"
import { formatMultiple } from "../figures/format.ts"
import { chanceOfMultiple } from "../growth/chance.ts"
import type { Computed } from "../growth/computed.ts"
import { computedText } from "../growth/computed-text.ts"
import { difference } from "../growth/difference.ts"
import { multiple } from "../growth/multiple.ts"
import { percentChange } from "../growth/percent-change.ts"
import { percentagePoints } from "../growth/percentage-points.ts"
import { restFromShare } from "../growth/rest-of-share.ts"
import { share, wholeFromShare } from "../growth/share.ts"
import { sign } from "../numbers/rational.ts"
import { endsAsNumbers, toNumber } from "../numbers/to-number.ts"

/** A value with the ends between which it must be, and both in words; the N of the JSON formats. */
export interface Answer {
  readonly value: number
  readonly low: number | null
  readonly high: number | null
  readonly text: string
}

/** What `nfold growth --json` prints. */
export interface GrowthAnswer {
  readonly format: "nfold/growth@1"
  readonly from: Answer
  readonly to: Answer
  readonly difference: Answer
  readonly multiple: Answer | null
  readonly percentChange: Answer | null
  readonly baseProblem: "zero-base" | "negative-base" | null
  readonly chance: { readonly low95: number; readonly high95: number | null; readonly note: string } | null
}

/** Everything that can be said of an earlier and a later figure. Without a base above zero only the difference is known. */
export function growthAnswer(from: Figure, to: Figure): GrowthAnswer {
  requireComparable(from, to)
  const base = sign(from.value)
  const grows = base > 0
  return {
    format: "nfold/growth@1",
    from: answerOf(from),
    to: answerOf(to),
    difference: plain(from.kind === "share" && to.kind === "share" ? percentagePoints(from, to) : difference(from, to)),
    multiple: grows ? plain(multiple(from, to)) : null,
    percentChange: grows ? plain(percentChange(from, to)) : null,
    baseProblem: grows ? null : base === 0 ? "zero-base" : "negative-base",
    chance:
      from.kind === "count" && to.kind === "count" ? chanceAnswer(toNumber(from.value), toNumber(to.value)) : null,
  }
}

function requireComparable(from: Figure, to: Figure): void {
  if (isComparable(from.kind, to.kind)) return
  throw new NfoldError("bad-argument", `${from.written} is a ${from.kind} and ${to.written} a ${to.kind}`, {
    expected: "two figures of one kind",
  })
}

/** What `nfold share --json` prints. */
export interface ShareAnswer {
  readonly format: "nfold/share@1"
  readonly part: Answer
  readonly whole: Answer
  readonly share: Answer
}

export function shareAnswer(part: Figure, whole: Figure): ShareAnswer {
  return { format: "nfold/share@1", part: answerOf(part), whole: answerOf(whole), share: plain(share(part, whole)) }
}

/** What `nfold implied --json` prints. */
export interface ImpliedAnswer {
  readonly format: "nfold/implied@1"
  readonly part: Answer
  readonly share: Answer
  readonly whole: Answer
  readonly rest: Answer
}

export function impliedAnswer(part: Figure, shareOfPart: Figure): ImpliedAnswer {
  return {
    format: "nfold/implied@1",
    part: answerOf(part),
    share: answerOf(shareOfPart),
    whole: plain(wholeFromShare(part, shareOfPart)),
    rest: plain(restFromShare(part, shareOfPart)),
  }
}

function chanceAnswer(earlier: number, later: number): GrowthAnswer["chance"] {
  if (earlier === 0 && later === 0) return null
  const { low, high } = chanceOfMultiple(earlier, later)
  const range = high === null ? `${formatMultiple(low)} or more` : `${formatMultiple(low)} to ${formatMultiple(high)}`
  const note = `if both were Poisson counts, chance alone would allow ${range} (95%); real counts scatter more`
  return { low95: low, high95: high, note }
}

function answerOf({ value, interval, kind }: Figure): Answer {
  return { value: toNumber(value), ...endsAsNumbers(interval), text: computedText(value, interval, kind) }
}

function plain({ value, low, high, text }: Computed): Answer {
  return { value, low, high, text }
}
