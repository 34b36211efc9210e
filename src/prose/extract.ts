import type { Period } from "../calendar/period.ts"
import { formatPeriod } from "../calendar/period-text.ts"
import type { Release, ReleaseClaim, ReleaseFigure, Span } from "../release/types.ts"
import type { FoundClaim } from "./claims.ts"
import { countSteps, differenceSteps } from "./count-steps.ts"
import type { Labels } from "./labels.ts"
import type { ProseLanguage } from "./language.ts"
import { type Naming, nameFigure, namesOf, newNaming } from "./naming.ts"
import type { Node } from "./nodes.ts"
import { movePeriod } from "./period-words.ts"
import { languageOf, type ProseOptions, patternsOf, type ReadPart, readText } from "./read-text.ts"
import { notationOf } from "./written.ts"

/** A figure found in a text, with its place there. */
export interface TextFigure extends ReleaseFigure {
  readonly span: Span
  /** The printed value, signed; percent is 26.8, never 0.268. */
  readonly value: number
}

/**
 * Finds the figures of a text: numbers in digits or words with their unit, hedge and period, each with its exact span.
 * Dates, article numbers, telephone numbers, ages and the like are no figures.
 *
 * Misleads where a text counts with words that are no numbers ("dozens"), and where a table has no heads. Linear in the
 * length of the text; more than 150 numbers in one sentence are taken for noise.
 *
 * @param text  any text; offsets count its UTF-16 units, after a byte-order mark
 * @param options  language "en" or "ru" (default: that of most letters), asOf: the date from which "this year" counts
 * @returns the figures in the order of the text, with ids f1, f2, ..
 * @example
 * extractFigures("In 2020, 25,575 offences were recorded.")[0].written // => "25,575"
 * extractFigures("In 2020, 25,575 offences were recorded.")[0].span // => { start: 9, end: 15 }
 */
export function extractFigures(text: string, options: ProseOptions = {}): TextFigure[] {
  const language = languageOf(text, options)
  const offset = markWidth(text)
  const naming = newNaming()
  const figures: TextFigure[] = []
  for (const part of readText(text, options)) {
    figuresOf(part, text, language, offset, naming).forEach((figure, index) => {
      figures.push({ ...figure, value: signedValue(part.nodes[index]) })
    })
  }
  return figures
}

/**
 * Reads a text as a release: its figures with their periods, and the claims that it makes of them. What the text does not
 * say is left open, and figures whose relation its grammar leaves in doubt are not paired.
 *
 * @param text  any text; offsets count its UTF-16 units, after a byte-order mark
 * @param options  language "en" or "ru" (default: that of most letters), asOf: the date from which "this year" counts,
 *   checkCount: called with the number of figures found so far
 * @returns a release to `check`; figures are f1, f2, .., claims c1, c2, .., in the order of the text
 * @example
 * extractRelease("Thefts fell by 12.5%, from 4,000 to 3,500.").claims[0].from // => "f2"
 */
export function extractRelease(text: string, options: ProseOptions = {}): Release {
  const language = languageOf(text, options)
  const offset = markWidth(text)
  const naming = newNaming()
  const figures: SpannedFigure[] = []
  const found: { readonly claim: FoundClaim; readonly part: ReadPart }[] = []
  for (const part of readText(text, options)) {
    figures.push(...figuresOf(part, text, language, offset, naming))
    options.checkCount?.(figures.length)
    for (const claim of part.claims) found.push({ claim, part })
  }
  return {
    format: "nfold/release@1",
    language,
    ...namesOf(naming),
    figures,
    claims: found.map(({ claim, part }, index) => toClaim(claim, `c${index + 1}`, text, part, offset)),
  }
}

/** Offsets count from behind a byte-order mark. */
function markWidth(text: string): number {
  return text.charCodeAt(0) === 0xfeff ? 1 : 0
}

interface SpannedFigure extends ReleaseFigure {
  readonly span: Span
}

function signedValue(node: Node | undefined): number {
  if (node === undefined) return 0
  const { mention, kind, role, turn } = node
  const falls = mention.sign === "-" || (mention.sign === null && role === "change" && turn === "down")
  const size = mention.unit === "basis-points" ? mention.value / 100 : mention.value
  return falls && (mention.sign === "-" || kind === "percent-change" || kind === "points-change") ? -size : size
}

function figuresOf(
  part: ReadPart,
  text: string,
  language: ProseLanguage,
  offset: number,
  naming: Naming,
): SpannedFigure[] {
  const times = changeTimes(part)
  const steps = new Map([...countSteps(part.nodes), ...differenceSteps(part.comparisons)])
  return part.nodes.map((node) => {
    const span = spanOf(node, part, offset)
    const written = text.slice(span.start + offset, span.end + offset)
    const notation = notationOf(node, written, language)
    const time = times.get(node.id) ?? node
    const step = steps.get(node.id)
    return {
      id: node.id,
      written,
      kind: node.kind,
      ...nameFigure(
        naming,
        part.labels.get(node.id),
        node.atMoment || isStockLabel(part.labels.get(node.id), language),
      ),
      period: textOf(time.period),
      ...(time.basePeriod === null ? {} : { basePeriod: textOf(time.basePeriod) }),
      hedge: node.mention.hedge,
      ...(step === undefined ? {} : { step }),
      ...(notation === null ? {} : { notation }),
      span,
    }
  })
}

function spanOf({ mention }: Node, { passage }: ReadPart, offset: number): Span {
  return { start: passage.startOf(mention.start) - offset, end: passage.endOf(mention.end) - offset }
}

function textOf(period: Period | null): string | null {
  return period === null ? null : formatPeriod(period)
}

interface Time {
  readonly period: Period | null
  readonly basePeriod: Period | null
}

/** A change is of the time of its later figure, against that of the earlier one. */
function changeTimes({ comparisons }: ReadPart): ReadonlyMap<string, Time> {
  const times = new Map<string, Time>()
  for (const { earlier, later, changes } of comparisons) {
    for (const change of changes) {
      // "В 2020 году выросли на 15% и на 1 января 2021 года составили": what came of it at a moment has a time of its own.
      const isOfMoment = later?.atMoment === true && change.period !== null
      const period = isOfMoment ? change.period : (later?.period ?? change.period)
      const moved = period === null || change.baseMonths === null ? null : movePeriod(period, change.baseMonths)
      const basePeriod = earlier?.period ?? moved ?? change.basePeriod
      times.set(change.id, { period, basePeriod })
      if (earlier !== null && earlier.period === null) times.set(earlier.id, { period: basePeriod, basePeriod: null })
    }
  }
  return times
}

function toClaim(
  { claim, nodes }: FoundClaim,
  id: string,
  text: string,
  { passage }: ReadPart,
  offset: number,
): ReleaseClaim {
  const own = nodes.find((node) => node.id === claim.figure)
  const extents = own === undefined ? nodes.map(({ phrase }) => phrase) : [own.phrase]
  const start = passage.startOf(Math.min(...extents.map((extent) => extent.start)))
  const end = passage.endOf(Math.max(...extents.map((extent) => extent.end)))
  return { id, ...claim, written: text.slice(start, end), span: { start: start - offset, end: end - offset } }
}

/** Whether the words of a measure name what there is at a time: a population, the unemployed, prisoners. */
function isStockLabel(labels: Labels | undefined, language: ProseLanguage): boolean {
  const words = (labels?.measure ?? "").toLowerCase().split(" ")
  return words.some((word) => patternsOf(language).stocks.some((stem) => word.startsWith(stem)))
}
