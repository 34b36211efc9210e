import { classOf, digit, letter, lineEnd, space } from "./characters.ts"
import { type DecimalMark, scanDigits } from "./scan-number.ts"
import type { Token } from "./token.ts"

/** Reads a bounded stretch of text once, left to right, into tokens. */
export function scan(text: string, start: number, end: number, decimalMark: DecimalMark): Token[] {
  const tokens: Token[] = []
  let at = start
  let gap = 0
  let wide = false
  while (at < end) {
    const code = text.charCodeAt(at)
    const kind = classOf(code)
    if (kind === space) {
      gap++
      if (code === tab || gap > 1) wide = true
      at++
      continue
    }
    const token = readToken(text, at, endOfToken(text, at, kind), kind, decimalMark, gap > 0, wide)
    tokens.push(token)
    at = token.end
    gap = kind === lineEnd ? 1 : 0
    wide = false
  }
  return tokens
}

const tab = 0x09

function endOfToken(text: string, start: number, kind: number): number {
  let end = start + 1
  if (kind !== letter) return end
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (classOf(code) !== letter && !(isApostrophe(code) && classOf(text.charCodeAt(end + 1)) === letter)) break
    end++
  }
  return end
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019
}

function readToken(
  text: string,
  start: number,
  end: number,
  kind: number,
  decimalMark: DecimalMark,
  spaced: boolean,
  wide: boolean,
): Token {
  const place = { start, spaced, wide }
  if (kind === digit) {
    const scanned = scanDigits(text, start, decimalMark)
    const written = text.slice(start, Math.min(scanned.end, start + longestChain))
    const type = scanned.number === null ? "chain" : "number"
    return { type, text: written, ...place, end: scanned.end, capital: false, number: scanned.number }
  }
  const written = text.slice(start, end)
  if (kind === letter) {
    const address = endOfAddress(text, end)
    if (address !== null) return { type: "chain", text: "", ...place, end: address, capital: false, number: null }
    const lower = written.length > longestWord ? "" : written.toLowerCase()
    return { type: "word", text: lower, ...place, end, capital: !lower.startsWith(written.charAt(0)), number: null }
  }
  const type = kind === lineEnd ? "line" : "mark"
  return { type, text: written, ...place, end, capital: false, number: null }
}

const longestWord = 60
const longestChain = 64

/** "https://...", "www...." and "name@host" go on to the next white space: nothing in them is a figure. */
function endOfAddress(text: string, wordEnd: number): number | null {
  const next = text.charCodeAt(wordEnd)
  const isAddress = next === 0x40 || (next === 0x3a && text.startsWith("//", wordEnd + 1)) || isWeb(text, wordEnd)
  if (!isAddress) return null
  let end = wordEnd
  while (end < text.length && classOf(text.charCodeAt(end)) !== space && classOf(text.charCodeAt(end)) !== lineEnd)
    end++
  return end
}

function isWeb(text: string, wordEnd: number): boolean {
  return text.charCodeAt(wordEnd) === 0x2e && text.slice(wordEnd - 3, wordEnd).toLowerCase() === "www"
}
