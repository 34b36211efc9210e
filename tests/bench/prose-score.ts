import { figureFrom } from "../../src/figures/figure-from.ts"
import { toNumber } from "../../src/numbers/to-number.ts"
import { extractRelease } from "../../src/prose/extract.ts"
import type { Release, ReleaseClaim, ReleaseFigure } from "../../src/release/types.ts"
import type { LabelledFigure, LabelledPassage, LabelledRelation } from "./prose-corpus.ts"

/** Right, wrongly found, and missed. */
export interface Tally {
  right: number
  wrong: number
  missed: number
}

export interface Score {
  readonly figures: Tally
  readonly periods: Tally
  readonly relations: Tally
  readonly verdicts: Tally
  /** Relations labelled consistent that are called inconsistent. */
  readonly accusations: string[]
  /** Relations with a labelled verdict that are called unverifiable. */
  readonly abstentions: string[]
  /** Relations labelled consistent or inconsistent. */
  verifiable: number
  readonly complaints: string[]
}

export type Verdicts = (release: Release) => ReadonlyMap<string, string>

export function score(passages: readonly LabelledPassage[], verdictsOf: Verdicts | null): Score {
  const tally = (): Tally => ({ right: 0, wrong: 0, missed: 0 })
  const total: Score = {
    figures: tally(),
    periods: tally(),
    relations: tally(),
    verdicts: tally(),
    accusations: [],
    abstentions: [],
    verifiable: 0,
    complaints: [],
  }
  for (const passage of passages) scorePassage(passage, verdictsOf, total)
  return total
}

function scorePassage(passage: LabelledPassage, verdictsOf: Verdicts | null, total: Score): void {
  const release = extractRelease(passage.text, { language: passage.language, asOf: passage.asOf })
  const complain = (text: string): unknown => total.complaints.push(`${passage.id}: ${text}`)
  const ids = new Map<string, string>()
  for (const figure of release.figures) {
    const label = passage.figures.find(({ start, end }) => start === figure.span?.start && end === figure.span.end)
    if (label === undefined || !isSame(label, figure, release.language ?? "en")) {
      total.figures.wrong++
      complain(
        `figure wrong: ${show(figure, release.language ?? "en")}${label === undefined ? "" : ` for ${JSON.stringify(label)}`}`,
      )
    } else total.figures.right++
    if (label === undefined) continue
    ids.set(figure.id, label.name)
    scorePeriod(label, figure, total, complain)
  }
  for (const label of passage.figures) {
    const found = release.figures.some(
      (figure) => ids.get(figure.id) === label.name && isSame(label, figure, release.language ?? "en"),
    )
    if (found) continue
    total.figures.missed++
    complain(`figure missed: ${passage.text.slice(label.start, label.end)} ${label.kind}`)
  }
  scoreRelations({ passage, release, ids, verdicts: verdictsOf?.(release) ?? null, total, complain })
}

function isSame(label: LabelledFigure, figure: ReleaseFigure, language: string): boolean {
  return (
    label.kind === figure.kind &&
    label.hedge === (figure.hedge ?? null) &&
    Math.abs(label.value - numberOf(figure, language)) < 1e-4 * Math.max(1, Math.abs(label.value))
  )
}

function numberOf(figure: ReleaseFigure, language: string): number {
  const { written, notation, kind, hedge, step } = figure
  try {
    return toNumber(figureFrom({ written: notation ?? written, kind, hedge, step, locale: language }).value)
  } catch {
    return Number.NaN
  }
}

function show(figure: ReleaseFigure, language: string): string {
  return `${JSON.stringify(figure.written)} ${figure.kind} ${numberOf(figure, language)} ${figure.hedge ?? ""}`
}

function scorePeriod(
  label: LabelledFigure,
  figure: ReleaseFigure,
  total: Score,
  complain: (text: string) => unknown,
): void {
  const pairs = [
    ["period", label.period, figure.period ?? null],
    ["base", label.basePeriod, figure.basePeriod ?? null],
  ] as const
  for (const [name, wanted, got] of pairs) {
    if (wanted === got && wanted !== null) total.periods.right++
    if (wanted === got) continue
    // A base period that the labels leave out follows from the period: it is not counted against what finds it.
    if (wanted === null && name === "base") continue
    if (got !== null) total.periods.wrong++
    if (wanted !== null) total.periods.missed++
    complain(`${name} of ${figure.written}: ${got} for ${wanted}`)
  }
}

interface Relations {
  readonly passage: LabelledPassage
  readonly release: Release
  readonly ids: ReadonlyMap<string, string>
  readonly verdicts: ReadonlyMap<string, string> | null
  readonly total: Score
  readonly complain: (text: string) => unknown
}

function scoreRelations({ passage, release, ids, verdicts, total, complain }: Relations): void {
  const claims = (release.claims ?? []).filter(
    ({ from, to, order }) => from != null || to != null || order !== undefined,
  )
  const keyOfClaim = (claim: ReleaseClaim): string => {
    const name = (id: string | null | undefined): string | null => (id == null ? null : (ids.get(id) ?? `${id}?`))
    return keyOf({
      kind: claim.kind,
      figure: name(claim.figure),
      from: name(claim.from),
      to: name(claim.to),
      order: claim.order?.map((id) => name(id) ?? "") ?? null,
      verdict: "",
    })
  }
  const labels = new Map(passage.relations.map((relation) => [keyOf(relation), relation]))
  const seen = new Set<string>()
  for (const claim of claims) {
    const key = keyOfClaim(claim)
    const label = labels.get(key)
    seen.add(key)
    const verdict = verdicts?.get(claim.id)
    if (label === undefined) {
      total.relations.wrong++
      complain(`relation wrong: ${key} ${verdict ?? ""}`)
      if (verdict === "inconsistent") total.accusations.push(`${passage.id}: ${key}`)
      continue
    }
    total.relations.right++
    if (verdict === undefined) continue
    if (verdict === label.verdict) total.verdicts.right++
    else {
      total.verdicts.wrong++
      complain(`verdict: ${key} ${verdict} for ${label.verdict}`)
      if (verdict === "inconsistent") total.accusations.push(`${passage.id}: ${key}`)
    }
    if (label.verdict !== "unverifiable" && verdict === "unverifiable") total.abstentions.push(`${passage.id}: ${key}`)
  }
  for (const [key, label] of labels) {
    if (label.verdict !== "unverifiable") total.verifiable++
    if (seen.has(key)) continue
    total.relations.missed++
    complain(`relation missed: ${key}`)
    if (label.verdict !== "unverifiable") total.abstentions.push(`${passage.id}: ${key}`)
  }
}

function keyOf({ kind, figure, from, to, order }: LabelledRelation): string {
  return order === null
    ? `${kind} ${figure ?? "-"} ${from ?? "?"}>${to ?? "?"}`
    : `${kind} ${figure ?? "-"} = ${order.join(" ")}`
}
