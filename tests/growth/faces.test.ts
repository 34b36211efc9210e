import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { parseFigure } from "../../src/figures/parse.ts"
import { carryOver } from "../../src/growth/carry-over.ts"
import { annualizedRate, cagr } from "../../src/growth/compound.ts"
import type { Computed, Quantity } from "../../src/growth/computed.ts"
import { contributionToGrowth } from "../../src/growth/contribution.ts"
import { difference, earlierFromDifference, laterFromDifference } from "../../src/growth/difference.ts"
import { baseFromIndex, indexNumber, valueFromIndex } from "../../src/growth/index-number.ts"
import { earlierFromMultiple, laterFromMultiple, multiple } from "../../src/growth/multiple.ts"
import { earlierFromPercentChange, laterFromPercentChange, percentChange } from "../../src/growth/percent-change.ts"
import {
  earlierFromPercentagePoints,
  laterFromPercentagePoints,
  percentagePoints,
} from "../../src/growth/percentage-points.ts"
import { remainder } from "../../src/growth/rest.ts"
import { restFromShare } from "../../src/growth/rest-of-share.ts"
import { partFromShare, share, wholeFromShare } from "../../src/growth/share.ts"
import type { Interval } from "../../src/numbers/interval.ts"
import { toNumber } from "../../src/numbers/to-number.ts"

interface Case {
  readonly name: string
  readonly onNumbers: (a: number, b: number) => number
  readonly onFigures: (a: Quantity, b: Quantity) => Computed
  /** Written again, in the other way round where there is one. */
  readonly formula: (a: number, b: number) => number
  /** The formula as floats compute it: the exact one is kept for what overflows. */
  readonly inFloats?: (a: number, b: number) => number
}

const cases: readonly Case[] = [
  { name: "multiple", onNumbers: multiple, onFigures: multiple, formula: (a, b) => b / a, inFloats: (a, b) => b / a },
  {
    name: "laterFromMultiple",
    onNumbers: laterFromMultiple,
    onFigures: laterFromMultiple,
    formula: (a, m) => a * m,
    inFloats: (a, m) => a * m,
  },
  {
    name: "earlierFromMultiple",
    onNumbers: earlierFromMultiple,
    onFigures: earlierFromMultiple,
    formula: (b, m) => b / m,
    inFloats: (b, m) => b / m,
  },
  {
    name: "percentChange",
    onNumbers: percentChange,
    onFigures: percentChange,
    formula: (a, b) => (b / a - 1) * 100,
    inFloats: (a, b) => (100 * (b - a)) / a,
  },
  {
    name: "laterFromPercentChange",
    onNumbers: laterFromPercentChange,
    onFigures: laterFromPercentChange,
    formula: (a, change) => (a * (100 + change)) / 100,
    inFloats: (a, change) => a * (1 + change / 100),
  },
  {
    name: "earlierFromPercentChange",
    onNumbers: earlierFromPercentChange,
    onFigures: earlierFromPercentChange,
    formula: (b, change) => (100 * b) / (100 + change),
    inFloats: (b, change) => b / (1 + change / 100),
  },
  {
    name: "difference",
    onNumbers: difference,
    onFigures: difference,
    formula: (a, b) => b - a,
    inFloats: (a, b) => b - a,
  },
  {
    name: "laterFromDifference",
    onNumbers: laterFromDifference,
    onFigures: laterFromDifference,
    formula: (a, d) => a + d,
    inFloats: (a, d) => a + d,
  },
  {
    name: "earlierFromDifference",
    onNumbers: earlierFromDifference,
    onFigures: earlierFromDifference,
    formula: (b, d) => b - d,
    inFloats: (b, d) => b - d,
  },
  {
    name: "percentagePoints",
    onNumbers: percentagePoints,
    onFigures: percentagePoints,
    formula: (a, b) => b - a,
    inFloats: (a, b) => b - a,
  },
  {
    name: "laterFromPercentagePoints",
    onNumbers: laterFromPercentagePoints,
    onFigures: laterFromPercentagePoints,
    formula: (a, points) => a + points,
    inFloats: (a, points) => a + points,
  },
  {
    name: "earlierFromPercentagePoints",
    onNumbers: earlierFromPercentagePoints,
    onFigures: earlierFromPercentagePoints,
    formula: (b, points) => b - points,
    inFloats: (b, points) => b - points,
  },
  {
    name: "share",
    onNumbers: share,
    onFigures: share,
    formula: (part, whole) => (part / whole) * 100,
    inFloats: (part, whole) => (100 * part) / whole,
  },
  {
    name: "partFromShare",
    onNumbers: partFromShare,
    onFigures: partFromShare,
    formula: (whole, s) => whole * (s / 100),
    inFloats: (whole, s) => (whole * s) / 100,
  },
  {
    name: "wholeFromShare",
    onNumbers: wholeFromShare,
    onFigures: wholeFromShare,
    formula: (part, s) => part / (s / 100),
    inFloats: (part, s) => (100 * part) / s,
  },
  {
    name: "restFromShare",
    onNumbers: restFromShare,
    onFigures: restFromShare,
    formula: (part, s) => (part * (100 - s)) / s,
    inFloats: (part, s) => (part * (100 - s)) / s,
  },
  {
    name: "remainder",
    onNumbers: remainder,
    onFigures: remainder,
    formula: (whole, part) => whole - part,
    inFloats: (whole, part) => whole - part,
  },
  {
    name: "indexNumber",
    onNumbers: indexNumber,
    onFigures: indexNumber,
    formula: (value, base) => (value / base) * 100,
    inFloats: (value, base) => (100 * value) / base,
  },
  {
    name: "valueFromIndex",
    onNumbers: valueFromIndex,
    onFigures: valueFromIndex,
    formula: (index, base) => index * (base / 100),
    inFloats: (index, base) => (base * index) / 100,
  },
  {
    name: "baseFromIndex",
    onNumbers: baseFromIndex,
    onFigures: baseFromIndex,
    formula: (value, index) => value / (index / 100),
    inFloats: (value, index) => (100 * value) / index,
  },
  {
    name: "cagr over three years",
    onNumbers: (a, b) => cagr(a, b, 3),
    onFigures: (a, b) => cagr(a, b, 3),
    formula: (a, b) => (Math.cbrt(b / a) - 1) * 100,
    inFloats: (a, b) => 100 * ((b / a) ** (1 / 3) - 1),
  },
  {
    name: "cagr over two and a half years",
    onNumbers: (a, b) => cagr(a, b, 2.5),
    onFigures: (a, b) => cagr(a, b, 2.5),
    formula: (a, b) => 100 * Math.expm1(Math.log(b / a) / 2.5),
  },
  {
    name: "annualizedRate of a quarter",
    onNumbers: (a, b) => annualizedRate(a, b, 4),
    onFigures: (a, b) => annualizedRate(a, b, 4),
    formula: (a, b) => 100 * ((b / a) * (b / a) * (b / a) * (b / a) - 1),
    inFloats: (a, b) => 100 * ((b / a) ** 4 - 1),
  },
  {
    name: "carryOver of quarters",
    onNumbers: (level, total) => carryOver(level, total, 4),
    onFigures: (level, total) => carryOver(level, total, 4),
    formula: (level, total) => (level / (total / 4) - 1) * 100,
    inFloats: (level, total) => (100 * (level * 4 - total)) / total,
  },
]

/** Amounts and percentages of one decimal, so that their rounding intervals are wide against their values. */
const tenths = fc.integer({ min: 10, max: 900 }).map((value) => value / 10)

function amount(value: number): ReturnType<typeof parseFigure> {
  return parseFigure(value.toFixed(1), { kind: "amount" })
}

/** Both ends and 48 values between them. */
function grid({ low, high }: Interval): number[] {
  if (low === null || high === null) throw new Error("the interval of the test has no bound")
  const [from, to] = [toNumber(low), toNumber(high)]
  return Array.from({ length: 50 }, (_, index) => from + ((to - from) * index) / 49)
}

describe.each(cases)("$name", ({ name, onNumbers, onFigures, formula, inFloats }) => {
  test("of numbers is the formula", () => {
    fc.assert(
      fc.property(tenths, tenths, (a, b) => {
        const expected = formula(a, b)
        expect(Math.abs(onNumbers(a, b) - expected)).toBeLessThanOrEqual(1e-12 * Math.max(Math.abs(expected), 1000))
      }),
    )
  })

  test("of numbers is computed in floats", () => {
    const values = Array.from({ length: 40 }, (_, index) => (index + 1) / 10)
    for (const a of values) for (const b of values) expect(onNumbers(a, b)).toBe((inFloats ?? onNumbers)(a, b))
  })

  test("of figures holds every result inside their rounding, and reaches both ends within a step of the grid", () => {
    fc.assert(
      fc.property(tenths, tenths, (a, b) => {
        const [first, second] = [amount(a), amount(b)]
        const result = onFigures(first, second)
        const rows = grid(first.interval).map((x) => grid(second.interval).map((y) => formula(x, y)))
        const results = rows.flat()
        const tolerance = 1e-9 * Math.max(...results.map(Math.abs), 1)
        expect(result.low).not.toBeNull()
        expect(result.high).not.toBeNull()
        const [low, high] = [result.low ?? 0, result.high ?? 0]
        expect(Math.min(...results)).toBeGreaterThanOrEqual(low - tolerance)
        expect(Math.max(...results)).toBeLessThanOrEqual(high + tolerance)
        expect(Math.min(...results) - low).toBeLessThanOrEqual(tolerance)
        expect(high - Math.max(...results)).toBeLessThanOrEqual(tolerance)
        expect(Math.abs(result.value - formula(a, b))).toBeLessThanOrEqual(tolerance)
        expect(result.ends).toBe("[]")
      }),
      { numRuns: 40 },
    )
  })

  test("of a figure and a number takes the number as exact", () => {
    const result = onFigures(amount(50), 40)
    expect(result).toEqual(onFigures(amount(50), parseFigure("40", { bareIntegers: "exact", kind: "amount" })))
  })

  test("of what is no finite number is an error that names the function and the term", () => {
    const says = (bad: number) =>
      expect.objectContaining({
        code: "bad-argument",
        message: expect.stringMatching(
          new RegExp(`^${name.split(" ")[0]}: [a-zA-Z]+ is ${bad}, it must be a finite number$`),
        ),
      })
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => onNumbers(bad, 2)).toThrow(says(bad))
      expect(() => onNumbers(2, bad)).toThrow(says(bad))
      expect(() => onFigures(amount(50), bad)).toThrow(says(bad))
    }
  })
})

test("contributionToGrowth of figures is sound and tight", () => {
  const part = { earlier: amount(20), later: amount(35) }
  const whole = amount(50)
  const result = contributionToGrowth(part, whole)
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const earlier of grid(part.earlier.interval)) {
    for (const later of grid(part.later.interval)) {
      for (const total of grid(whole.interval)) {
        low = Math.min(low, (100 * (later - earlier)) / total)
        high = Math.max(high, (100 * (later - earlier)) / total)
      }
    }
  }
  expect(low).toBeCloseTo(result.low ?? 0, 9)
  expect(high).toBeCloseTo(result.high ?? 0, 9)
  expect(result.value).toBe(30)
})
