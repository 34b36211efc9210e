import { comparePeriods } from "../calendar/order.ts"
import type { Period } from "../calendar/period.ts"
import { turnOf } from "./changes.ts"
import { foldFigures } from "./figures.ts"
import { type Item, isMark, means, toItems } from "./item.ts"
import type { Labels } from "./labels.ts"
import type { Lexicon } from "./language.ts"
import type { Mention } from "./mention.ts"
import type { Node } from "./nodes.ts"
import { foldPeriods } from "./periods.ts"
import type { Comparison } from "./relations.ts"
import { scan } from "./scan.ts"
import type { Cell, Row } from "./table-rows.ts"
import { resolvePeriods, type TimeContext } from "./times.ts"

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
    comparisons.push(...compareRow(nodes.slice(before)))
  }
  return { nodes, labels, comparisons }
}

interface Column {
  readonly period: Period | null
  readonly says: "level" | "share" | "change" | "multiple" | "points"
  readonly isArea: boolean
}

const plainColumn: Column = { period: null, says: "level", isArea: false }

/** A row of data has a figure behind its head that is no year. */
function isData(row: Row, lexicon: Lexicon): boolean {
  return row.cells.slice(1).some((cell) => {
    const items = itemsOf(cell.text, lexicon)
    return foldPeriods(items).every(({ type }) => type !== "period") && readCell(cell, lexicon) !== null
  })
}

function itemsOf(text: string, lexicon: Lexicon): Item[] {
  return toItems(scan(text, 0, Math.min(text.length, longestCell), lexicon.language.decimalMark), lexicon)
}

const longestCell = 200

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

/** The heads of each column, one under the other, as one. */
function readColumns(heads: readonly Row[], lexicon: Lexicon, context: TimeContext): Column[] {
  const width = Math.max(0, ...heads.map(({ cells }) => cells.length))
  return Array.from({ length: width }, (_, index) => {
    const text = heads.map(({ cells }) => cells[index]?.text ?? "").join(" ")
    const items = foldPeriods(itemsOf(text, lexicon))
    const period = resolvePeriods(items, context).find(({ isDistance }) => !isDistance)?.period ?? null
    return { period, says: saysOf(items), isArea: items.some((item) => means(item, "area")) }
  })
}

function saysOf(items: readonly Item[]): Column["says"] {
  const isChange = items.some((item) => turnOf(item) !== null || means(item, "change-word"))
  const isPercent = items.some((item) => isMark(item, "%") || means(item, "percent"))
  if (items.some((item) => means(item, "points"))) return "points"
  if (isChange) return items.some((item) => means(item, "times")) ? "multiple" : "change"
  return isPercent ? "share" : "level"
}

function toNode(mention: Mention, column: Column, id: string, at: number): Node {
  const isPercent = mention.unit === "percent"
  const isSigned = mention.sign !== null && column.says !== "level"
  const says = column.says === "share" && mention.sign !== null ? "change" : column.says
  const isChange = says === "change" || says === "multiple" || says === "points" || (isPercent && isSigned)
  const asPercent: Mention = isPercent || !isChange || says !== "change" ? mention : { ...mention, unit: "percent" }
  const kind = isChange ? changeKind(says) : isPercent || says === "share" ? shareKind(mention) : mention.kind
  return {
    id,
    mention: asPercent,
    at,
    kind,
    role: isChange ? "change" : "level",
    difference: false,
    turn: mention.sign === "-" ? "down" : mention.sign === "+" ? "up" : null,
    phrase: { start: mention.start, end: mention.end },
    bracket: 0,
    breaks: false,
    otherBasis: false,
    period: column.period,
    atMoment: false,
    basePeriod: null,
    baseMonths: null,
  }
}

function changeKind(says: Column["says"]): Node["kind"] {
  return says === "multiple" ? "multiple" : says === "points" ? "points-change" : "percent-change"
}

function shareKind({ value }: Mention): Node["kind"] {
  return value <= 100 ? "share" : "amount"
}

/** A change is that of the two columns of time beside it; of more than two it is not said which. */
function compareRow(row: readonly Node[]): Comparison[] {
  const changes = row.filter(({ role }) => role === "change")
  const timed = row.filter(({ role, period }) => role === "level" && period !== null)
  const [first, second, ...others] = timed
  if (
    changes.length !== 1 ||
    first?.period == null ||
    second?.period == null ||
    others.length > 0 ||
    first.kind !== second.kind
  )
    return []
  const isInOrder = comparePeriods(first.period, second.period) < 0
  const [earlier, later] = isInOrder ? [first, second] : [second, first]
  const change = changes.map((node) => ({ ...node, period: later.period, basePeriod: earlier.period }))
  return [{ nodes: [earlier, later, ...change], earlier, later, changes: change }]
}
