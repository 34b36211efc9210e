import { skipSpace, skipString } from "./json.ts"

/**
 * Where the value at a path such as `figures[3].written` begins in JSON text, and of a field its key; where there is no such value, the last of the
 * path that there is. One pass without recursion.
 */
export function placeOfPath(text: string, path: string): number {
  const steps = path.match(/[^.[\]]+/g) ?? []
  let at = skipSpace(text, 0)
  let found = at
  for (const step of steps) {
    const inside = text[at] === "{" ? memberAt(text, at, step) : text[at] === "[" ? elementAt(text, at, step) : null
    if (inside === null) return found
    found = inside.place
    at = inside.value
  }
  return found
}

interface Inside {
  /** Where to point. */
  readonly place: number
  /** Where the value begins. */
  readonly value: number
}

function memberAt(text: string, opening: number, name: string): Inside | null {
  let at = skipSpace(text, opening + 1)
  while (text[at] === '"') {
    const end = skipString(text, at)
    if (typeof end !== "number") return null
    const value = skipSpace(text, skipSpace(text, end) + 1)
    if (JSON.parse(text.slice(at, end)) === name) return { place: at, value }
    at = skipComma(text, skipValue(text, value))
  }
  return null
}

function elementAt(text: string, opening: number, index: string): Inside | null {
  let at = skipSpace(text, opening + 1)
  for (let passed = 0; text[at] !== "]" && at < text.length; passed++) {
    if (String(passed) === index) return { place: at, value: at }
    at = skipComma(text, skipValue(text, at))
  }
  return null
}

function skipComma(text: string, from: number): number {
  const at = skipSpace(text, from)
  return text[at] === "," ? skipSpace(text, at + 1) : at
}

/** The end of the value that begins here, over nested ones. */
function skipValue(text: string, from: number): number {
  let depth = 0
  let at = from
  while (at < text.length) {
    const character = text[at] ?? ""
    if (character === '"') {
      const end = skipString(text, at)
      if (typeof end !== "number") return text.length
      at = end
    } else {
      if (depth === 0 && ",]}".includes(character)) return at
      if (character === "{" || character === "[") depth++
      if (character === "}" || character === "]") depth--
      at++
    }
    if (depth === 0 && (character === '"' || character === "}" || character === "]")) return at
  }
  return at
}
