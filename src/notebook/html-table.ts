import { escapeXml } from "../charts/svg-units.ts"
import { printable } from "../reports/printable.ts"

/** A row of a table: column names to values. */
export type Row = Readonly<Record<string, unknown>>

/** A table with a heading, its columns those of the first row that has them, in that order; nothing for no rows. */
export function htmlTable(heading: string, rows: readonly Row[]): string {
  if (rows.length === 0) return ""
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const head = columns.map((name) => `<th>${escaped(name)}</th>`).join("")
  const body = rows.map(
    (row) => `<tr>${columns.map((name) => cell(Object.hasOwn(row, name) ? row[name] : null)).join("")}</tr>`,
  )
  return `<h4>${escaped(heading)}</h4>\n<table>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join("\n")}\n</tbody>\n</table>`
}

/** Numbers stand at the right, as numbers do; an absence is an empty cell. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return "<td></td>"
  if (typeof value === "number") return `<td style="text-align: right">${readable(value)}</td>`
  const text = typeof value === "object" ? JSON.stringify(value) : String(value)
  return `<td style="text-align: left">${escaped(text)}</td>`
}

/** A number with as many digits as a reader wants: all of a whole number, six of another. */
function readable(value: number): string {
  return Number.isInteger(value) ? value.toLocaleString("en-US") : String(Number(value.toPrecision(6)))
}

/** Text from strangers: no control character and no tag of theirs reaches the page. */
function escaped(text: string): string {
  return escapeXml(printable(text))
}
