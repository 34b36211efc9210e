import fc from "fast-check"
import { describe, expect, test } from "vitest"
import {
  formatAmount,
  formatCount,
  formatMultiple,
  formatPercentagePoints,
  formatPercentChange,
  formatShare,
} from "../../src/figures/format.ts"
import { parseFigure } from "../../src/figures/parse.ts"
import { fromNumber, powerOfTen, rational } from "../../src/numbers/rational.ts"
import { round } from "../../src/numbers/rounding.ts"

describe("figures are written as releases print them", () => {
  test("multiples, changes, shares and points", () => {
    expect(formatMultiple(25_575 / 10_567)).toBe("2.4x")
    expect(formatMultiple(rational(25_575n, 10_567n), { decimals: 4 })).toBe("2.4203x")
    expect(formatPercentChange(240.9379968)).toBe("+240.9%")
    expect(formatPercentChange(-4.94)).toBe("-4.9%")
    expect(formatPercentChange(0)).toBe("0.0%")
    expect(formatPercentChange(-0.04)).toBe("0.0%")
    expect(formatPercentChange(0.04)).toBe("0.0%")
    expect(formatShare(26.75)).toBe("26.8%")
    expect(formatPercentagePoints(14.8)).toBe("14.8 pp")
    expect(formatPercentagePoints(-14.8)).toBe("-14.8 pp")
  })

  test("counts and amounts in groups of three", () => {
    expect([1, 12, 123, 1234, 12_345, 123_456, 1_234_567].map((value) => formatCount(value))).toEqual([
      "1",
      "12",
      "123",
      "1,234",
      "12,345",
      "123,456",
      "1,234,567",
    ])
    expect(formatAmount(1234.5, { decimals: 1, unit: "t" })).toBe("1,234.5\u00a0t")
    expect(formatAmount(-1234.5, { decimals: 1 })).toBe("-1,234.5")
  })

  test.each([
    ["en", "25,575.5"],
    ["ru", "25\u202f575,5"],
    ["de", "25.575,5"],
    ["fr", "25\u202f575,5"],
    ["de-CH", "25'575.5"],
    ["es", "25.575,5"],
    ["pl", "25\u202f575,5"],
    ["tr_TR.UTF-8", "25.575,5"],
    ["ar-EG", "25,575.5"],
  ])("with the marks of the locale %s: %s", (locale, text) => {
    expect(formatAmount(25_575.5, { locale, decimals: 1 })).toBe(text)
  })

  test("with the decimals, the rounding rule and the minus asked for", () => {
    expect(formatMultiple(2.45, { rounding: "half-even" })).toBe("2.4x")
    expect(formatMultiple(2.45)).toBe("2.5x")
    expect(formatMultiple(2.49, { rounding: "truncate" })).toBe("2.4x")
    expect(formatPercentChange(-37.5, { decimals: 0 })).toBe("-38%")
    expect(formatPercentChange(-37.5, { decimals: 0, minus: "unicode" })).toBe("\u221238%")
    expect(formatShare(26.8, { locale: "ru" })).toBe("26,8%")
  })

  test("never with control characters, whatever the unit", () => {
    expect(formatAmount(5, { unit: "\u001b[31mt\u0007\u202e" })).toBe("5\u00a0[31mt")
    expect(formatAmount(5, { unit: "\u0000" })).toBe("5")
  })

  test.each([Number.NaN, Number.POSITIVE_INFINITY])("never of %d", (value) => {
    expect(() => formatCount(value)).toThrow(expect.objectContaining({ code: "bad-argument" }))
  })

  test.each([-1, 0.5, Number.NaN, 101, 1e9])("never to %d decimals", (decimals) => {
    expect(() => formatCount(5, { decimals })).toThrow(expect.objectContaining({ code: "bad-argument" }))
  })

  test("never by a rule that is none", () => {
    expect(() => formatCount(5, { rounding: "up" as "truncate" })).toThrow(
      expect.objectContaining({ code: "bad-argument" }),
    )
  })

  test("to as many as a hundred decimals", () => {
    expect(formatCount(5, { decimals: 100 })).toBe(`5.${"0".repeat(100)}`)
  })

  test("never in a locale that is none", () => {
    expect(() => formatCount(5, { locale: "?" })).toThrow(expect.objectContaining({ code: "bad-argument" }))
  })
})

describe("what is written is read back as the rounded value", () => {
  const options = fc.record({
    locale: fc.constantFrom("en", "ru", "de", "fr", "de-CH", "es", "pl", "it", "pt-BR", "sv", "tr"),
    minus: fc.constantFrom("ascii" as const, "unicode" as const),
    decimals: fc.integer({ min: 0, max: 4 }),
    rounding: fc.constantFrom("half-up" as const, "half-even" as const, "truncate" as const),
  })
  const number = fc.double({ min: -1e9, max: 1e9, noNaN: true })
  const kinds = [
    ["multiple", formatMultiple, -1e9],
    ["percent-change", formatPercentChange, -1e9],
    ["points-change", formatPercentagePoints, -1e9],
    ["amount", formatAmount, -1e9],
    ["share", formatShare, 0],
    ["count", formatCount, 0],
  ] as const
  test.each(kinds)("%s", (kind, format, low) => {
    fc.assert(
      fc.property(number, options, (any, { decimals, ...rest }) => {
        const value = kind === "share" ? Math.abs(any) % 100 : Math.max(any, low)
        const kept = kind === "count" ? 0 : decimals
        const text = format(value, { ...rest, decimals: kept })
        const figure = parseFigure(text, { kind, locale: rest.locale })
        expect(figure.value).toEqual(round(fromNumber(value), rational(1n, powerOfTen(kept)), rest.rounding))
        expect(figure.decimals).toBe(kept)
        expect(text).not.toMatch(/\p{Cc}/u)
      }),
      { numRuns: 1000 },
    )
  })
})
