import fc from "fast-check"
import { expect, test } from "vitest"
import { type Line, readLines } from "../../src/io/lines.ts"

test("lines come with their numbers, without ends; blank ones are counted and left out", async () => {
  const lines = await all(["\uFEFFa\r\n\n  \nb", "c\n", "d"])
  expect(lines.map(({ number, text }) => [number, text])).toEqual([
    [1, "a"],
    [4, "bc"],
    [5, "d"],
  ])
})

test("a line beyond the limit is a fault, however it arrives, and the next line is whole again", async () => {
  for (const pieces of [["123456\nab\n"], ["1234", "56\nab\n"], ["123456", "", "\nab\n"], [..."123456\nab\n"]]) {
    expect(await all(pieces, 5)).toMatchObject([
      { number: 1, text: null, fault: "too-long" },
      { number: 2, text: "ab", fault: null },
    ])
  }
})

test("bytes that are no UTF-8 are a fault of their line alone", async () => {
  const lines = await all([new Uint8Array([0xff, 0x0a, 0x61, 0x0a])])
  expect(lines).toMatchObject([
    { number: 1, fault: "not-utf-8" },
    { number: 2, text: "a" },
  ])
})

test("where a stream is cut does not matter, and the bytes of all lines are those of the stream", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: "grapheme" })), fc.integer({ min: 1, max: 7 }), async (texts, size) => {
      const bytes = new TextEncoder().encode(texts.map((text) => `x${text.replaceAll("\n", " ")}`).join("\n"))
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.slice(i * size, (i + 1) * size),
      )
      const [whole, cut] = [await all([bytes]), await all(pieces)]
      expect(cut).toEqual(whole)
      expect(cut).toHaveLength(texts.length)
      expect(cut.reduce((sum, line) => sum + line.bytes, 0)).toBe(bytes.length)
    }),
  )
})

async function all(pieces: readonly (string | Uint8Array)[], limit?: number): Promise<readonly Line[]> {
  async function* stream(): AsyncGenerator<string | Uint8Array> {
    yield* pieces
  }
  const lines: Line[] = []
  for await (const some of readLines(stream(), limit)) lines.push(...some)
  return lines
}
