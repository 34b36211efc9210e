import { comparePeriods } from "../calendar/order.ts"
import type { Period } from "../calendar/period.ts"
import { formatPeriod } from "../calendar/period-text.ts"
import { foldFigures } from "./figures.ts"
import { type Item, isMark, means } from "./item.ts"
import type { Labels } from "./labels.ts"
import type { Lexicon } from "./language.ts"
import type { Mention } from "./mention.ts"
import type { Node } from "./nodes.ts"
import { movePeriod } from "./period-words.ts"
import { foldPeriods } from "./periods.ts"
import type { Comparison } from "./relations.ts"
import { type Column, itemsOf, plainColumn, readColumns } from "./table-columns.ts"
import type { Cell, Row } from "./table-rows.ts"
import type { TimeContext } from "./times.ts"

/** What a table says: its figures in reading order, what they measure or where, and the changes that its columns print. */
export interface ReadTable {
  readonly nodes: readonly Node[]
  readonly labels: ReadonlyMap<string, Labels>
  readonly comparisons: readonly Comparison[]
}

/** Reads the rows of a table with the heads of its columns; ids count on from the number given. */
export function readTable(rows: readonly Row[], lexicon: Lexicon, context: TimeContext, firstId: number): ReadTable {
  const firstOfBody = rows.findIndex((row) => isData(row, lexicon))
  const heads = rows.slice(0, Math.max(firstOfBody, 0))
  const columns = readColumns(heads, lexicon, context)
  const nodes: Node[] = []
  const labels = new Map<string, Labels>()
  const rowsAreAreas = columns[0]?.isArea ?? false
  const comparisons: Comparison[] = []
  for (const row of firstOfBody < 0 ? [] : rows.slice(firstOfBody)) {
    const before = nodes.length
    row.cells.forEach((cell, index) => {
      const mention = index === 0 ? null : readCell(cell, lexicon)
      if (mention === null) return
      const node = toNode(mention, columns[index] ?? plainColumn, `f${firstId + nodes.length}`, index)
      const head = row.cells[0]?.text.trim() || null
      labels.set(node.id, { measure: rowsAreAreas ? null : head, area: rowsAreAreas ? head : null, of: null })
      nodes.push(node)
    })
    comparisons.push(...compareRow(nodes.slice(before), columns))
  }
  return { nodes, labels, comparisons }
}

/** A row of data has a figure behind its head that is no year. */
function isData(row: Row, lexicon: Lexicon): boolean {
  return row.cells.slice(1).some((cell) => {
    const items = itemsOf(cell.text, lexicon)
    return foldPeriods(items).every(({ type }) => type !== "period") && readCell(cell, lexicon) !== null
  })
}

/** The one figure of a cell; null when it holds anything else. */
function readCell({ text, start }: Cell, lexicon: Lexicon): Mention | null {
  const folded = foldFigures(itemsOf(text, lexicon))
  const [figure, ...others] = folded.filter(({ type }) => type === "figure")
  const mention = figure?.mention
  if (mention === undefined || others.length > 0 || !folded.every(isCellWord)) return null
  return { ...mention, start: mention.start + start, end: mention.end + start }
}

function isCellWord(item: Item): boolean {
  return (
    item.type === "figure" ||
    isMark(item, "*$\u00a3\u20ac\u20bd~") ||
    ["currency", "unit", "hedge"].some((kind) => means(item, kind))
  )
}

function toNode(mention: Mention, column: Column, id: string, at: number): Node {
  const isPercent = mention.unit === "percent"
  const isSigned = mention.sign !== null && column.says !== "level"
  const isChangeColumn = ["change", "multiple", "points"].includes(column.says)
  const isPercentChange = column.says === "percent-change" || (isPercent && (isSigned || isChangeColumn))
  // Decimals under "Change" where nothing says percent: whole numbers would be differences.
  const isUnmarked = column.says === "change" && !isPercent && mention.digits.includes(".")
  const says = ownSays(mention) ?? (isPercentChange || isUnmarked ? "percent-change" : column.says)
  const isChange = says !== "level" && says !== "share" && says !== "ratio"
  const needsPercent = !isPercent && (says === "percent-change" || says === "ratio")
  return {
    id,
    mention: needsPercent ? { ...mention, unit: "percent", shared: true } : mention,
    at,
    kind: kindUnder(says, mention),
    role: says === "ratio" ? "ratio" : isChange ? "change" : "level",
    difference: says === "change",
    turn: mention.sign === "-" ? "down" : mention.sign === "+" ? "up" : null,
    phrase: { start: mention.start, end: mention.end },
    bracket: 0,
    breaks: false,
    otherBasis: false,
    period: column.period,
    atMoment: false,
    basePeriod: column.base,
    baseMonths: column.baseMonths,
  }
}

/** What a figure says by its own unit, whatever the head of its column. */
function ownSays({ unit }: Mention): Column["says"] | null {
  if (unit === "times") return "multiple"
  return unit === "points" || unit === "index-points" || unit === "basis-points" ? "points" : null
}

function kindUnder(says: Column["says"], mention: Mention): Node["kind"] {
  switch (says) {
    case "percent-change":
      return "percent-change"
    case "multiple":
      return "multiple"
    case "points":
      return "points-change"
    case "ratio":
      return "amount"
    case "share":
      return percentKind(mention)
    case "level":
      return mention.unit === "percent" ? percentKind(mention) : mention.kind
    case "change":
      return mention.kind
  }
}

/** No share is below zero or above the whole. */
function percentKind({ sign, value }: Mention): Node["kind"] {
  if (sign === "-") return "percent-change"
  return value <= 100 ? "share" : "amount"
}

/** The changes and percentages of a row with the two columns that they are said of. */
function compareRow(row: readonly Node[], columns: readonly Column[]): Comparison[] {
  const changes = row.filter(({ role }) => role === "change" || role === "ratio")
  const levels = row.filter(({ role }) => role === "level")
  return changes.flatMap((change) => {
    const pair = pairOf(columns[change.at] ?? plainColumn, levels, changes)
    if (pair === null || !isComparable(change, pair)) return []
    const { earlier, later } = pair
    const basePeriod = earlier?.period ?? change.basePeriod
    const dated = { ...change, period: later.period ?? change.period, basePeriod }
    const nodes = [earlier, later, dated].filter((node) => node !== null)
    return [{ nodes, earlier, later, changes: [dated] }]
  })
}

interface Pair {
  readonly earlier: Node | null
  readonly later: Node
}

/** The columns that the head names; else the two of time, or the only one, beside a lone change. Of more it is not said which. */
function pairOf({ period, base, baseMonths }: Column, levels: readonly Node[], changes: readonly Node[]): Pair | null {
  const timed = levels.filter((node) => node.period !== null)
  const latest = timed.reduce<Node | null>((so, node) => (so === null || isBefore(so, node) ? node : so), null)
  if (period !== null || base !== null) {
    const later = period === null ? latest : at(timed, period)
    const moved = later?.period == null || baseMonths === null ? null : movePeriod(later.period, baseMonths)
    const earlier = at(timed, base ?? moved)
    return later === null || later === earlier ? null : { earlier, later }
  }
  if (baseMonths !== null && latest?.period != null)
    return { earlier: at(timed, movePeriod(latest.period, baseMonths)), later: latest }
  if (changes.length > 1) return null
  const [first, second, ...others] = timed
  if (first !== undefined && second !== undefined)
    return others.length > 0
      ? null
      : isBefore(first, second)
        ? { earlier: first, later: second }
        : { earlier: second, later: first }
  const [only, ...more] = levels
  return only === undefined || more.length > 0 ? null : { earlier: null, later: only }
}

function at(nodes: readonly Node[], period: Period | null): Node | null {
  if (period === null) return null
  return nodes.find((node) => node.period !== null && formatPeriod(node.period) === formatPeriod(period)) ?? null
}

function isBefore(a: Node, b: Node): boolean {
  return a.period !== null && b.period !== null && comparePeriods(a.period, b.period) < 0
}

function isComparable(change: Node, { earlier, later }: Pair): boolean {
  if (earlier !== null && earlier.kind !== later.kind) return false
  return change.kind !== "points-change" || later.mention.unit === "percent"
}
