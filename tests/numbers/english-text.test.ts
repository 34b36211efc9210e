import fc from "fast-check"
import { expect, test } from "vitest"
import { englishText } from "../../src/numbers/english-text.ts"

test("groups of three, at least and at most so many decimals, no minus before a zero", () => {
  expect(englishText(25575, 0, 3)).toBe("25,575")
  expect(englishText(1234567.5, 2, 2)).toBe("1,234,567.50")
  expect(englishText(-0.001, 2, 2)).toBe("0.00")
  expect(englishText(-12.5, 0, 3)).toBe("-12.5")
})

test("writes what Intl writes, which rounds the shortest decimal where this rounds the number itself", () => {
  const intl = (value: number, least: number, most: number): string =>
    new Intl.NumberFormat("en", {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
      signDisplay: "negative",
    }).format(value)
  fc.assert(
    fc.property(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: 0, max: 3 }),
      (whole, least, more) => {
        const value = whole / 16
        expect(englishText(value, least, least + more + 4)).toBe(intl(value, least, least + more + 4))
      },
    ),
  )
})
