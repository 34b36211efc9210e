/**
 * The 1-based column at which a cell begins on its line, for an error that points at it; 1 when the row takes several lines and the cell is not on the
 * first of them.
 */
export function cellColumn(text: string, { line, cell }: { line: number; cell: number }, delimiter: string): number {
  const start = lineStart(text, line)
  const lineEnd = text.indexOf("\n", start)
  const end = lineEnd < 0 ? text.length : lineEnd
  let at = skipBlanks(text, start)
  for (let passed = 0; passed < cell; passed++) {
    const from = text[at] === '"' ? closingQuote(text, at) : at
    const next = text.indexOf(delimiter, from)
    if (next < 0 || next >= end) return 1
    at = skipBlanks(text, next + 1)
  }
  return at - start + 1
}

function lineStart(text: string, line: number): number {
  let at = text.startsWith("\uFEFF") ? 1 : 0
  for (let passed = 1; passed < line; passed++) {
    const next = text.indexOf("\n", at)
    if (next < 0) return at
    at = next + 1
  }
  return at
}

/** Two quotes inside a quoted cell are one that belongs to it. */
function closingQuote(text: string, opening: number): number {
  let at = text.indexOf('"', opening + 1)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at < 0 ? text.length : at
}

function skipBlanks(text: string, from: number): number {
  let at = from
  while (text[at] === " ") at++
  return at
}
