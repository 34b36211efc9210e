import { usualLimits } from "./limits.ts"

/** A line of a stream, or why it has no text. */
export interface Line {
  /** 1-based. */
  readonly number: number
  /** Null when the line is too long to be held, or no UTF-8. */
  readonly text: string | null
  readonly fault: "too-long" | "not-utf-8" | null
  /** Bytes, its end included. */
  readonly bytes: number
}

const lineFeed = 10

/**
 * The lines of a stream, as many at a time as have arrived, without their ends. What a line has beyond `limit` bytes is read and forgotten, so that no
 * input takes more memory than one such line. Lines of nothing but blanks are counted and left out.
 */
export async function* readLines(
  stream: AsyncIterable<Uint8Array | string>,
  limit: number = usualLimits.line,
): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder("utf-8", { fatal: true })
  let number = 1
  let held: Uint8Array[] = []
  let bytes = 0

  const endLine = (end: number): Line | null => {
    const line = bytes > limit ? faulty(number, "too-long", bytes + end) : decoded(decoder, held, number, bytes + end)
    number += 1
    held = []
    bytes = 0
    return line
  }

  for await (const piece of stream) {
    const chunk = typeof piece === "string" ? new TextEncoder().encode(piece) : piece
    const lines: Line[] = []
    let from = 0
    for (let at = chunk.indexOf(lineFeed); at >= 0; at = chunk.indexOf(lineFeed, from)) {
      bytes += at - from
      if (bytes <= limit) held.push(chunk.subarray(from, at))
      from = at + 1
      const line = endLine(1)
      if (line !== null) lines.push(line)
    }
    bytes += chunk.length - from
    if (bytes > limit) held = []
    else if (from < chunk.length) held.push(chunk.subarray(from))
    if (lines.length > 0) yield lines
  }
  const last = bytes > 0 ? endLine(0) : null
  if (last !== null) yield [last]
}

function decoded(
  decoder: InstanceType<typeof TextDecoder>,
  held: readonly Uint8Array[],
  number: number,
  bytes: number,
): Line | null {
  try {
    const text = decoder.decode(held.length === 1 ? held[0] : joined(held)).trim()
    return text === "" ? null : { number, text, fault: null, bytes }
  } catch {
    return faulty(number, "not-utf-8", bytes)
  }
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function faulty(number: number, fault: "too-long" | "not-utf-8", bytes: number): Line {
  return { number, text: null, fault, bytes }
}
