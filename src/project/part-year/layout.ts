import { comparePeriods, isSamePeriod } from "../../calendar/order.ts"
import { isStartOfYear, restOfYear } from "../../calendar/part-year.ts"
import { type Period, yearPeriod } from "../../calendar/period.ts"
import { periodLabel } from "../../calendar/period-label.ts"
import { sameYearEarlier } from "../../calendar/same-year-earlier.ts"
import { cover, type Piece } from "./cover.ts"

/** A past year of which the projected year's part and the rest are known apart, by places in the list of blocks. */
export interface DividedYear {
  readonly year: number
  readonly part: readonly number[]
  readonly rest: readonly number[]
}

/** What is known around a year that is partly over, as blocks of time that do not overlap, oldest first. */
export interface PartYearLayout {
  readonly year: number
  readonly part: Period
  readonly rest: Period
  readonly blocks: readonly Piece[]
  /** Whole past years in a row up to the year before, oldest first. */
  readonly totals: readonly { readonly year: number; readonly blocks: readonly number[] }[]
  readonly divided: readonly DividedYear[]
  readonly thisPart: readonly number[]
}

/** What is missing, in words, where no part-year projection is possible. */
export interface Missing {
  readonly missing: string
}

/** What is known around a year: the longest first part of it that is known of the year before, too, and the whole years before; or what is missing. */
export function partYearLayout(pieces: readonly Piece[], year: number): PartYearLayout | Missing {
  const parts = firstParts(pieces, year)
  if (parts.length === 0) return { missing: `a first part of ${year}, such as ${year}-01/${year}-02` }
  if (wholeYear(pieces, year - 1) === null) return { missing: `the whole of ${year - 1}` }
  const part = parts.find((candidate) => dividedBlocks(pieces, year - 1, sameYearEarlier(candidate)) !== null)
  if (part === undefined) {
    const named = periodLabel(sameYearEarlier(parts[0] ?? yearPeriod(year)))
    return { missing: `${named}, the part of ${year - 1} that is known of ${year}` }
  }
  return arrange(pieces, year, part)
}

/** Years whose months or quarters are kept apart; older ones are taken whole, which says as much of their level. */
const yearsInDetail = 3

function arrange(pieces: readonly Piece[], year: number, part: Period): PartYearLayout | Missing {
  const rest = restOfYear(part)
  const covered = cover(pieces, part, "finest")
  if (rest === null || covered === null) return { missing: `a first part of ${year}` }
  const thisPart = inFew(covered)
  const past = yearsBefore(pieces, year).map((one) => pastYear(pieces, one, part, year - one <= yearsInDetail))
  const placed = past.map(({ blocks, ...own }, index) => {
    const start = past.slice(0, index).reduce((count, before) => count + before.blocks.length, 0)
    return { ...own, places: blocks.map((_, i) => start + i) }
  })
  const blocks = past.flatMap((one) => one.blocks)
  return {
    year,
    part,
    rest,
    blocks: [...blocks, ...thisPart],
    totals: placed.map((one) => ({ year: one.year, blocks: one.places })),
    divided: placed.flatMap(({ year: one, places, inPart }) =>
      inPart === null ? [] : [{ year: one, part: places.slice(0, inPart), rest: places.slice(inPart) }],
    ),
    thisPart: thisPart.map((_, i) => blocks.length + i),
  }
}

/** The blocks of a past year, and how many of them, from its start, make up the part; null where the part is not known. */
interface PastYear {
  readonly year: number
  readonly blocks: readonly Piece[]
  readonly inPart: number | null
}

function pastYear(pieces: readonly Piece[], year: number, part: Period, inDetail: boolean): PastYear {
  const taken = (found: readonly Piece[]): readonly Piece[] => (inDetail ? inFew(found) : [sumOf(found)])
  const apart = dividedBlocks(pieces, year, partIn(part, year))
  if (apart === null) {
    const whole = inDetail ? cover(pieces, yearPeriod(year), "finest") : wholeYear(pieces, year)
    return { year, blocks: taken(whole ?? []), inPart: null }
  }
  const first = taken(apart.part)
  return { year, blocks: [...first, ...taken(apart.rest)], inPart: first.length }
}

/** Whole years in a row that end with the year before. */
function yearsBefore(pieces: readonly Piece[], year: number): readonly number[] {
  const years: number[] = []
  for (let past = year - 1; past > 0 && wholeYear(pieces, past) !== null; past--) years.unshift(past)
  return years
}

function wholeYear(pieces: readonly Piece[], year: number): readonly Piece[] | null {
  return cover(pieces, yearPeriod(year), "coarsest")
}

/** The pieces of a part of a year and those of its rest, which is the year less the part where it is not printed. */
function dividedBlocks(
  pieces: readonly Piece[],
  year: number,
  part: Period,
): { readonly part: readonly Piece[]; readonly rest: readonly Piece[] } | null {
  const whole = wholeYear(pieces, year)
  const first = cover(pieces, part, "finest")
  const restPeriod = restOfYear(part)
  if (whole === null || first === null || restPeriod === null) return null
  const printed = cover(pieces, restPeriod, "finest")
  if (printed !== null) return { part: first, rest: printed }
  return { part: first, rest: [{ period: restPeriod, value: total(whole) - total(first) }] }
}

/** First parts of a year that pieces cover without a gap, the longest first. */
function firstParts(pieces: readonly Piece[], year: number): readonly Period[] {
  const ends = pieces.filter(({ period }) => period.first.year === year && period.last.year === year)
  return ends
    .map(({ period }): Period => ({ form: period.form, first: { year, month: 1, day: 1 }, last: period.last }))
    .map((period) => named(period, ends))
    .filter((period) => isStartOfYear(period) && cover(pieces, period, "coarsest") !== null)
    .sort(comparePeriods)
    .reverse()
}

/** A run of months or days from the start of the year, in the form of the piece that is the same run where there is one. */
function named(period: Period, pieces: readonly Piece[]): Period {
  const same = pieces.find((piece) => isSamePeriod(piece.period, period))
  if (same !== undefined) return same.period
  return { ...period, form: period.form === "day" || period.form === "days" ? "days" : "months" }
}

function partIn(part: Period, year: number): Period {
  let moved = part
  while (moved.first.year > year) moved = sameYearEarlier(moved)
  return moved
}

/** Months are as fine as it gets: more pieces than a year has months are taken together. */
function inFew(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.length <= 12 ? pieces : [sumOf(pieces)]
}

function sumOf(pieces: readonly Piece[]): Piece {
  const [first, last] = [pieces[0], pieces[pieces.length - 1]]
  if (first === undefined || last === undefined) throw new RangeError("sumOf: no pieces")
  if (pieces.length === 1) return first
  return { period: { form: "days", first: first.period.first, last: last.period.last }, value: total(pieces) }
}

function total(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { value }) => sum + value, 0)
}
