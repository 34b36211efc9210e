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

/** What the text must go on with; at the end of the outermost value it must not. */
type State = "value" | "first-value" | "first-key" | "key" | "colon" | "after" | "end"

const wanted: Readonly<Record<State, string>> = {
  value: "a value: an object, array, string, number, true, false or null",
  "first-value": "a value or ]",
  "first-key": 'a key in double quotes or "}"',
  key: "a key in double quotes",
  colon: 'a colon ":"',
  after: 'a comma "," or the closing bracket',
  end: "the end of the text",
}

/** The brackets that are open, the innermost last. */
type Open = ("{" | "[")[]

interface Step {
  readonly at: number
  readonly state: State
}

/** The first place where the text stops being JSON, found in one pass without recursion; null when it is JSON. */
function findFault(text: string): Fault | null {
  const open: Open = []
  let state: State = "value"
  let at = skipSpace(text, 0)
  while (at < text.length) {
    const step = advance(text, { at, state }, open)
    if ("message" in step) return step
    state = step.state
    at = skipSpace(text, step.at)
  }
  if (state === "end") return null
  return { offset: at, message: "not JSON: the text ends too early", expected: wanted[state] }
}

/** One step on: over a bracket, a comma, a colon, a key or a value without parts. */
function advance(text: string, { at, state }: Step, open: Open): Step | Fault {
  const character = text[at] ?? ""
  const inObject = open.at(-1) === "{"
  switch (state) {
    case "value":
      return startValue(text, { at, state }, open)
    case "first-value":
      return character === "]" ? close(at, open) : startValue(text, { at, state }, open)
    case "key":
    case "first-key": {
      if (character === "}" && state === "first-key") return close(at, open)
      if (character !== '"') return unexpected(text, { at, state })
      const end = skipString(text, at)
      return typeof end === "number" ? { at: end, state: "colon" } : end
    }
    case "colon":
      return character === ":" ? { at: at + 1, state: "value" } : unexpected(text, { at, state })
    case "after":
      if (character === ",") return { at: at + 1, state: inObject ? "key" : "value" }
      return character === (inObject ? "}" : "]") ? close(at, open) : unexpected(text, { at, state })
    case "end":
      return { offset: at, message: `not JSON: ${show(character)} after the end of the value`, expected: wanted.end }
  }
}

function startValue(text: string, { at, state }: Step, open: Open): Step | Fault {
  const character = text[at] ?? ""
  if (character === "{" || character === "[") {
    open.push(character)
    return { at: at + 1, state: character === "{" ? "first-key" : "first-value" }
  }
  const end = character === '"' ? skipString(text, at) : skipWord(text, at)
  if (end === null) return unexpected(text, { at, state })
  return typeof end === "number" ? { at: end, state: afterValue(open) } : end
}

function close(at: number, open: Open): Step {
  open.pop()
  return { at: at + 1, state: afterValue(open) }
}

function afterValue(open: Open): State {
  return open.length === 0 ? "end" : "after"
}

function unexpected(text: string, { at, state }: Step): Fault {
  return { offset: at, message: `not JSON: unexpected ${show(text[at] ?? "")}`, expected: wanted[state] }
}

export function skipSpace(text: string, from: number): number {
  let at = from
  while (text[at] === " " || text[at] === "\n" || text[at] === "\r" || text[at] === "\t") at += 1
  return at
}

/** The end of the string that begins here; the fault where it is broken. */
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
