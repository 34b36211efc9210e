import { NfoldError } from "../errors.ts"

/**
 * Bytes as text. UTF-8 is expected, and UTF-16 where a byte-order mark says so; the mark itself is no part of the text. Bytes of
 * another encoding are refused with the place of the first, since guessing would turn names and signs into others.
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = startsWith(bytes, [0xff, 0xfe]) ? "utf-16le" : startsWith(bytes, [0xfe, 0xff]) ? "utf-16be" : "utf-8"
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new NfoldError("bad-text", `not ${encoding.toUpperCase()} text`, { ...firstFault(bytes, encoding), cause })
  }
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

/** Line and column of the first byte that is no UTF-8: there a decoder that does not refuse writes its replacement character. */
function firstFault(bytes: Uint8Array, encoding: string): { line?: number; column?: number; expected: string } {
  if (encoding !== "utf-8") return { expected: "text in UTF-8" }
  const replaced = new TextDecoder("utf-8").decode(bytes)
  const before = replaced.slice(0, replaced.indexOf("\uFFFD"))
  const byte = bytes[new TextEncoder().encode(before).length] ?? 0
  return {
    line: before.split("\n").length,
    column: before.length - before.lastIndexOf("\n"),
    expected: `text in UTF-8; byte 0x${byte.toString(16).toUpperCase()} is of another encoding, for Latin-1: iconv -f latin1 -t utf-8, for Cyrillic: iconv -f cp1251 -t utf-8`,
  }
}
