import { Writable } from "node:stream"
import { expect, test } from "vitest"
import { progressText, startProgress } from "../../src/cli/progress.ts"
import type { OutputStream } from "../../src/cli/world.ts"

test("progress says how many series, how fast, and how long it still takes where the size is known", () => {
  expect(progressText(1234, 500, 1000, 4)).toBe("1,234 series, 309 a second, 4 s left")
  expect(progressText(10, 1, 1000, 1)).toBe("10 series, 10 a second, 17 min left")
  expect(progressText(1234, 500, null, 4)).toBe("1,234 series, 309 a second")
})

test("progress is silent for a second, then shows itself now and then, and is wiped at the end", () => {
  const { stream, written } = terminal(true)
  let now = 0
  const progress = startProgress(stream, () => now, null)
  for (now = 0; now <= 2000; now += 100) progress.advance(1, 10)
  progress.clear()
  expect(written.length).toBeGreaterThan(3)
  expect(written.length).toBeLessThan(8)
  expect(written[0]).toContain("11 series")
  expect(written.at(-1)).toBe("\r\u001B[K")
})

test("a run of less than a second, and one that is not on a terminal, print nothing", () => {
  for (const [isTerminal, end] of [
    [true, 900],
    [false, 5000],
  ] as const) {
    const { stream, written } = terminal(isTerminal)
    let now = 0
    const progress = startProgress(stream, () => now, 100)
    for (now = 0; now <= end; now += 100) progress.advance(1, 1)
    progress.clear()
    expect(written).toEqual([])
  }
})

function terminal(isTTY: boolean): { readonly stream: OutputStream; readonly written: string[] } {
  const written: string[] = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written.push(String(chunk))
      done()
    },
  })
  return { stream: Object.assign(stream, { isTTY }), written }
}
