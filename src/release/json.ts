import { NfoldError } from "../errors.ts"

/**
 * Reads JSON text. What `JSON.parse` refuses is refused here with line and column, in the same words on every version of Node.
 * Neither recurses, so no depth of nesting exhausts the stack.
 */
export function readJson(text: string): unknown {
  const source = text.startsWith("\uFEFF") ? text.slice(1) : text
  if (source.trim() === "") {
    throw new NfoldError("bad-json", "empty, where JSON was expected", { expected: "a JSON object" })
  }
  try {
    return JSON.parse(source)
  } catch (cause) {
    const { offset, message, expected } = findFault(source) ?? { offset: 0, message: "not JSON", expected: "JSON" }
    throw new NfoldError("bad-json", message, { ...lineAndColumn(source, offset), expected, cause })
  }
}

/** 1-based line and column (UTF-16 units) of an offset. */
export function lineAndColumn(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1
  let lineStart = 0
  for (let next = text.indexOf("\n"); next !== -1 && next < offset; next = text.indexOf("\n", next + 1)) {
    line += 1
    lineStart = next + 1
  }
  return { line, column: offset - lineStart + 1 }
}

interface Fault {
  readonly offset: number
  readonly message: string
  readonly expected: string
}

type State = "value" | "first-value" | "first-key" | "key" | "colon" | "after"

const WANTED: Readonly<Record<State, string>> = {
  value: "a value: an object, array, string, number, true, false or null",
  "first-value": "a value or ]",
  "first-key": 'a key in double quotes or "}"',
  key: "a key in double quotes",
  colon: 'a colon ":"',
  after: 'a comma "," or the closing bracket',
}

/** The first place where the text stops being JSON, found in one pass without recursion; null when it is JSON. */
function findFault(text: string): Fault | null {
  const open: string[] = []
  let state = "value" as State
  let at = 0
  while (true) {
    at = skipSpace(text, at)
    const character = text[at]
    if (character === undefined) {
      if (state === "after" && open.length === 0) return null
      return { offset: at, message: "not JSON: the text ends too early", expected: WANTED[state] }
    }
    if (state === "after" && open.length === 0) {
      return {
        offset: at,
        message: `not JSON: ${show(character)} after the end of the value`,
        expected: "the end of the text",
      }
    }
    const inObject = open.at(-1) === "{"
    let next: { readonly at: number; readonly state: State } | null = null
    if (character === '"' && state !== "colon" && state !== "after") {
      const end = skipString(text, at)
      if (typeof end !== "number") return end
      next = { at: end, state: state === "key" || state === "first-key" ? "colon" : "after" }
    } else if (character === ":" && state === "colon") {
      next = { at: at + 1, state: "value" }
    } else if (character === "," && state === "after") {
      next = { at: at + 1, state: inObject ? "key" : "value" }
    } else if (
      (character === "}" && inObject && (state === "after" || state === "first-key")) ||
      (character === "]" && !inObject && (state === "after" || state === "first-value"))
    ) {
      open.pop()
      next = { at: at + 1, state: "after" }
    } else if (state === "value" || state === "first-value") {
      if (character === "{" || character === "[") {
        open.push(character)
        next = { at: at + 1, state: character === "{" ? "first-key" : "first-value" }
      } else {
        const end = skipWord(text, at)
        next = end === null ? null : { at: end, state: "after" }
      }
    }
    if (next === null)
      return { offset: at, message: `not JSON: unexpected ${show(character)}`, expected: WANTED[state] }
    at = next.at
    state = next.state
  }
}

export function skipSpace(text: string, from: number): number {
  let at = from
  while (text[at] === " " || text[at] === "\n" || text[at] === "\r" || text[at] === "\t") at += 1
  return at
}

export function skipString(text: string, from: number): number | Fault {
  for (let at = from + 1; at < text.length; at += 1) {
    const character = text[at] ?? ""
    if (character === '"') return at + 1
    if (character < " ") {
      return {
        offset: at,
        message: "not JSON: a control character inside a string",
        expected: "it written as an escape, such as \\n",
      }
    }
    if (character !== "\\") continue
    const found = /^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.exec(text.slice(at + 1, at + 6))
    if (found === null)
      return {
        offset: at,
        message: "not JSON: a broken escape inside a string",
        expected: "an escape such as \\n or \\u00e9",
      }
    at += found[0].length
  }
  return { offset: from, message: "not JSON: a string that never ends", expected: "a closing double quote" }
}

/** The end of the number, true, false or null that starts here; null when it is none. */
function skipWord(text: string, from: number): number | null {
  let end = from
  while (/[-+.0-9A-Za-z]/.test(text[end] ?? "")) end += 1
  const word = text.slice(from, end)
  const known = word === "true" || word === "false" || word === "null"
  return known || /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?$/.test(word) ? end : null
}

function show(character: string): string {
  const code = character.charCodeAt(0)
  return code < 0x20 || code >= 0x7f ? `U+${code.toString(16).toUpperCase().padStart(4, "0")}` : `"${character}"`
}
