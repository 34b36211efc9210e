import type { Problem } from "../errors.ts"
import { lineAndColumn } from "../release/json.ts"
import { placeOfPath } from "../release/json-place.ts"
import type { Spot } from "./caret.ts"

/** Where a problem stands in the text that was read (without a byte-order mark); null when it names neither a place nor a path. */
export function spotInText(text: string, { line, column, path, message }: Problem): Spot | null {
  if (line !== undefined && column !== undefined) return spotAt(text, line, column, message)
  if (path === undefined) return null
  const found = lineAndColumn(text, placeOfPath(text, path))
  return spotAt(text, found.line, found.column, message)
}

/** The row of a problem that names no column. */
export function rowOfText(text: string, { line: number }: Problem): Spot | null {
  if (number === undefined) return null
  const line = lineOf(text, number)
  return line.trim() === "" ? null : { number, line, start: 0, length: line.trimEnd().length }
}

/** Where on the command line stands what a message quotes, or what is missing from it. */
export function spotInWords(words: readonly string[], message: string): Spot | null {
  const line = ["nfold", ...words.map(asTyped)].join(" ")
  if (message.startsWith("missing required argument")) {
    return { number: null, line: `${line} `, start: line.length + 1, length: 1 }
  }
  const quoted = quotedIn(message).toReversed()
  for (const text of [...quoted, ...quoted.map((one) => one.split(/[ ,]/)[0] ?? "")]) {
    const index = words.findIndex((word) => word === text || word.endsWith(`=${text}`))
    if (text === "" || index < 0) continue
    const word = asTyped(words[index] ?? "")
    const before = ["nfold", ...words.slice(0, index).map(asTyped)].join(" ").length + 1
    return { number: null, line, start: before + word.indexOf(text), length: text.length }
  }
  return null
}

/** The spot takes in what the message quotes, where that stands there. */
function spotAt(text: string, number: number, column: number, message: string): Spot {
  const line = lineOf(text, number)
  const start = column - 1
  const quoted = quotedIn(message).find((one) => line.startsWith(one, start))
  const word = /^(?:"[^"\\]{0,60}"|[\p{L}\p{N}_.%+-]{1,60})/u.exec(line.slice(start, start + 200))?.[0] ?? ""
  return { number, line, start, length: Math.max(1, (quoted ?? word).length) }
}

function quotedIn(message: string): readonly string[] {
  return [...message.matchAll(/'([^']{1,200})'|"([^"]{1,200})"/g)].map(([, one, other]) => one ?? other ?? "")
}

function lineOf(text: string, number: number): string {
  let at = 0
  for (let passed = 1; passed < number; passed++) {
    const next = text.indexOf("\n", at)
    if (next < 0) return ""
    at = next + 1
  }
  const end = text.indexOf("\n", at)
  return text.slice(at, end < 0 ? text.length : end)
}

/** A word as it may have been typed: in quotes where it holds a blank. */
function asTyped(word: string): string {
  return word === "" || /\s/.test(word) ? `'${word}'` : word
}
