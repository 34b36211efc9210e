import { describe, expect, test } from "vitest"
import { decimalText, parseDecimal, stepOfDecimals } from "../../src/numbers/decimal.ts"
import { fromInteger, rational } from "../../src/numbers/rational.ts"

describe("parseDecimal(text)", () => {
  test("keeps value and decimals as written", () => {
    expect(parseDecimal("25575")).toEqual({ value: fromInteger(25_575), decimals: 0 })
    expect(parseDecimal("2.40")).toEqual({ value: rational(12n, 5n), decimals: 2 })
    expect(parseDecimal("-4.9")).toEqual({ value: rational(-49n, 10n), decimals: 1 })
    expect(parseDecimal("+166.8")).toEqual({ value: rational(834n, 5n), decimals: 1 })
    expect(parseDecimal("-0")).toEqual({ value: fromInteger(0), decimals: 0 })
  })

  test("takes 40 digits, refuses 41", () => {
    expect(parseDecimal("9".repeat(40)).value).toEqual(fromInteger(10n ** 40n - 1n))
    expect(parseDecimal(`-${"9".repeat(20)}.${"9".repeat(20)}`).decimals).toBe(20)
    expect(() => parseDecimal("9".repeat(41))).toThrow(expect.objectContaining({ code: "bad-figure" }))
    expect(() => parseDecimal(`${"9".repeat(20)}.${"9".repeat(21)}`)).toThrow(
      expect.objectContaining({ code: "bad-figure" }),
    )
  })

  test.each(["", ".", "1.", ".5", "1,5", "1e5", "--1", "1 000", "1.2.3", "٣", "NaN"])("refuses %j", (text) => {
    expect(() => parseDecimal(text)).toThrow(
      expect.objectContaining({ code: "bad-figure", expected: expect.stringContaining("at most 40 digits") }),
    )
  })

  test("refuses megabytes at once, and does not repeat them", () => {
    try {
      parseDecimal("9".repeat(2_000_000))
      expect.unreachable()
    } catch (error) {
      expect((error as Error).message).toBe(`parseDecimal: "${"9".repeat(40)}" is no decimal number`)
    }
  })
})

describe("decimalText(value, decimals, rule)", () => {
  test.each([
    [rational(25_575n, 10_567n), 1, "2.4"],
    [rational(25_575n, 10_567n), 4, "2.4203"],
    [rational(5n, 1000n), 2, "0.01"],
    [rational(-1n, 20n), 1, "-0.1"],
    [rational(-1n, 100n), 1, "0.0"],
    [fromInteger(25_575), 0, "25575"],
    [fromInteger(7), 2, "7.00"],
  ])("%o to %d decimals is %s", (value, decimals, text) => {
    expect(decimalText(value, decimals)).toBe(text)
  })

  test("rounds by the rule asked for", () => {
    expect(decimalText(rational(245n, 100n), 1, "half-up")).toBe("2.5")
    expect(decimalText(rational(245n, 100n), 1, "half-even")).toBe("2.4")
    expect(decimalText(rational(249n, 100n), 1, "truncate")).toBe("2.4")
  })
})

test("stepOfDecimals(n) is the unit of the last decimal", () => {
  expect([2, 1, 0, -2].map(stepOfDecimals)).toEqual([
    rational(1n, 100n),
    rational(1n, 10n),
    fromInteger(1),
    fromInteger(100),
  ])
})
