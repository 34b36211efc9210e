/** How numbers of one column are written. */
export interface NumberNotation {
  readonly decimal: "." | ","
}

/** What a cell says: a number, that there is none, or nothing that can be read. */
export type CellValue = number | "missing" | "unreadable"

/** Words and signs by which statistical offices mark a value that is not there. */
const missingMarks = new Set(["", "na", "n/a", "nan", "null", "none", "-", "–", "—", ".", "..", "...", ":", "…"])

/**
 * The notation of a column. A comma is the decimal mark when some number has other than three digits after it, or two of its parts are not groups
 * of three, or a number has points about groups of three; where all could be read both ways, it is that of the file: semicolons between cells go
 * with decimal commas.
 */
export function findNotation(cells: Iterable<string>, delimiter: string): NumberNotation {
  let ambiguous = false
  for (const cell of cells) {
    const text = withoutSpaces(cell)
    const comma = text.lastIndexOf(",")
    const point = text.lastIndexOf(".")
    if (comma < 0) {
      if (/^[+-]?\d{1,3}(?:\.\d{3}){2,}%?$/.test(text)) return { decimal: "," }
      continue
    }
    if (point >= 0) return { decimal: comma > point ? "," : "." }
    if (!/^[+-]?\d{1,3}(?:,\d{3})+%?$/.test(text)) return { decimal: "," }
    if (text.indexOf(",") !== comma) return { decimal: "." }
    ambiguous = true
  }
  return { decimal: ambiguous && delimiter === ";" ? "," : "." }
}

/**
 * How the numbers of a column are read, in words, where nothing tells whether their marks stand before thousands or decimals: between semicolons
 * 1.234 and 1,234 are both at home. Null where that is clear.
 */
export function doubtOf(cells: readonly string[], delimiter: string): string | null {
  if (delimiter !== ";") return null
  const marked = cells.map(withoutSpaces).filter((text) => /\d[.,]/.test(text))
  const [first] = marked
  if (first === undefined || !marked.every((text) => /^[+-]?[1-9]\d{0,2}[.,]\d{3}%?$/.test(text))) return null
  const read = readCell(first, findNotation(cells, delimiter))
  return `"${first}" is read as ${read}; where thousands are meant, leave out the mark`
}

/** Reads a cell: digits in groups or not, a sign, an exponent, a percent sign (12.5% is 12.5). */
export function readCell(cell: string, { decimal }: NumberNotation): CellValue {
  const text = withoutSpaces(cell)
  if (missingMarks.has(text.toLowerCase())) return "missing"
  const plain = text.replace(/%$/, "").replace(/^[−–]/, "-")
  const ungrouped = plain.replaceAll(decimal === "," ? "." : ",", "").replace(",", ".")
  if (ungrouped.length > 400 || !/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(ungrouped)) return "unreadable"
  const value = Number(ungrouped)
  return Number.isFinite(value) ? value : "unreadable"
}

/** Digits are grouped by blanks of many kinds and by apostrophes. */
function withoutSpaces(cell: string): string {
  return cell.replaceAll(/[\s\u00A0\u2009\u202F'’]/g, "")
}
