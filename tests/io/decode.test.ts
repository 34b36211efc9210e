import { expect, test } from "vitest"
import { decodeText } from "../../src/io/decode.ts"

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values)

test("UTF-8 is read, a byte-order mark is no part of the text", () => {
  expect(decodeText(new TextEncoder().encode("\uFEFFв 2,4 раза\r\n"))).toBe("в 2,4 раза\r\n")
})

test("UTF-16 is read where a byte-order mark says so", () => {
  expect(decodeText(bytes(0xff, 0xfe, 0x41, 0x00))).toBe("A")
  expect(decodeText(bytes(0xfe, 0xff, 0x00, 0x41))).toBe("A")
})

test("Latin-1 is refused with the place of the first byte that is no UTF-8", () => {
  const text = bytes(...new TextEncoder().encode("first\nd"), 0xe9, 0x6a, 0xe0)
  expect(() => decodeText(text)).toThrow(
    expect.objectContaining({
      code: "bad-text",
      line: 2,
      column: 2,
      expected: expect.stringMatching(/byte 0xE9 .*iconv/),
    }),
  )
})

test("a character cut off at the end of the file is refused too", () => {
  expect(() => decodeText(bytes(0x41, 0xd0))).toThrow(expect.objectContaining({ line: 1, column: 2 }))
})

test("NUL bytes are text like any other: what is printed drops them, offsets stay", () => {
  expect(decodeText(bytes(0x41, 0x00, 0x42))).toBe("A\u0000B")
})
