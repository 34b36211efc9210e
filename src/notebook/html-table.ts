import { escapeXml } from "../charts/svg-units.ts"
import { printable } from "../reports/printable.ts"
import { columnsOf, type Row } from "../reports/result-rows.ts"

/** A table with a heading, its columns those of the first row that has them, in that order; nothing for no rows. */
export function htmlTable(heading: string, rows: readonly Row[]): string {
  if (rows.length === 0) return ""
  const columns = columnsOf(rows)
  const head = columns.map((name) => `<th${isText(name, rows) ? LEFT : ""}>${escaped(name)}</th>`).join("")
  const body = rows.map(
    (row) => `<tr>${columns.map((name) => cell(Object.hasOwn(row, name) ? row[name] : null)).join("")}</tr>`,
  )
  return `<h4>${escaped(heading)}</h4>\n<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join("\n")}\n</tbody>\n</table>`
}

const LEFT = ' style="text-align: left"'

/** Whether a column holds text: its heading then stands at the left, as its cells do. */
function isText(name: string, rows: readonly Row[]): boolean {
  const known = rows.flatMap((row) => (Object.hasOwn(row, name) ? (row[name] ?? []) : []))
  return known.some((value) => typeof value !== "number")
}

/** Numbers stand at the right, as numbers do; an absence is an empty cell. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return "<td></td>"
  if (typeof value === "number") return `<td style="text-align: right">${readable(value)}</td>`
  const text = typeof value === "object" ? JSON.stringify(value) : String(value)
  return `<td${LEFT}>${escaped(text)}</td>`
}

/** A number with as many digits as a reader wants: all of a whole number, six of another. Four digits may be a year: they stand together. */
function readable(value: number): string {
  if (!Number.isInteger(value)) return String(Number(value.toPrecision(6)))
  return Math.abs(value) < 10_000 ? String(value) : value.toLocaleString("en-US")
}

/** Text from strangers: no control character and no tag of theirs reaches the page. */
function escaped(text: string): string {
  return escapeXml(printable(text))
}
