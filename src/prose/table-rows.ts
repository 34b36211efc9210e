/** A cell of a row, with the place of its text in the passage. */
export interface Cell {
  readonly text: string
  readonly start: number
}

export interface Row {
  readonly cells: readonly Cell[]
}

/** A run of lines of a passage: a table's rows, or prose. */
export type Block =
  | { readonly type: "prose"; readonly start: number; readonly end: number }
  | { readonly type: "table"; readonly rows: readonly Row[] }

/** Cuts a passage into prose and tables: runs of two or more lines of cells set apart by bars or tabs. */
export function splitTables(text: string): readonly Block[] {
  if (!text.includes("|") && !text.includes("\t")) return [{ type: "prose", start: 0, end: text.length }]
  const blocks: Block[] = []
  let rows: Row[] = []
  let tableStart = 0
  let proseStart = 0
  for (const line of linesOf(text)) {
    const row = readRow(text.slice(line.start, line.end), line.start)
    if (row !== null) {
      if (rows.length === 0) tableStart = line.start
      rows.push(row)
      continue
    }
    if (rows.length > 1) {
      blocks.push({ type: "prose", start: proseStart, end: tableStart }, { type: "table", rows })
      proseStart = line.start
    }
    rows = []
  }
  if (rows.length > 1) blocks.push({ type: "prose", start: proseStart, end: tableStart }, { type: "table", rows })
  else blocks.push({ type: "prose", start: proseStart, end: text.length })
  return blocks
}

function* linesOf(text: string): Generator<{ readonly start: number; readonly end: number }> {
  let start = 0
  while (start < text.length) {
    const found = text.indexOf("\n", start)
    const end = found < 0 ? text.length : found
    yield { start, end }
    start = end + 1
  }
}

/** Null for a line that is no row; the line of dashes under a head is a row without cells. */
function readRow(line: string, start: number): Row | null {
  if (line.includes("|")) {
    const bars = line.split("|").length - 1
    if (bars < 2 && !/^\s*:?-+/.test(line)) return null
    return { cells: isRule(line) ? [] : splitCells(line, "|", start) }
  }
  return line.includes("\t") && line.trim() !== "" ? { cells: splitCells(line, "\t", start) } : null
}

function isRule(line: string): boolean {
  return /^[\s|:+-]+$/.test(line)
}

function splitCells(line: string, mark: string, start: number): Cell[] {
  const cells: Cell[] = []
  let at = 0
  for (const text of line.split(mark)) {
    cells.push({ text, start: start + at })
    at += text.length + 1
  }
  if (mark === "|" && cells[0]?.text.trim() === "") cells.shift()
  if (mark === "|" && cells.at(-1)?.text.trim() === "") cells.pop()
  return cells
}
