import { describe, expect, test } from "vitest"
import { changeText, listText, rangeText, sentenceStart, valueText } from "../../src/check/words.ts"
import type { FigureKind } from "../../src/figures/figure.ts"
import type { Interval } from "../../src/numbers/interval.ts"
import { fromNumber, rational } from "../../src/numbers/rational.ts"

const interval = (low: number | null, high: number | null): Interval => ({
  low: low === null ? null : fromNumber(low),
  high: high === null ? null : fromNumber(high),
  lowOpen: low === null,
  highOpen: high === null,
})

describe("valueText(value, kind, decimals) prints a value as a sentence would", () => {
  test.each<[number, FigureKind, number | undefined, string]>([
    [25_575, "count", undefined, "25,575"],
    [25_575, "amount", undefined, "25,575"],
    [1204.5, "amount", undefined, "1,204.5"],
    [26.84, "share", undefined, "26.8%"],
    [26.84, "share", 2, "26.84%"],
    [142, "percent-change", undefined, "+142.0%"],
    [-4.9, "percent-change", undefined, "-4.9%"],
    [14.8, "points-change", undefined, "+14.8 percentage points"],
    [-3, "points-change", 0, "-3 percentage points"],
    [0, "points-change", undefined, "0.0 percentage points"],
    [2.4, "multiple", undefined, "2.40 times"],
    [3, "multiple", 0, "3 times"],
  ])("%d as %s with %s decimals: %s", (value, kind, decimals, text) => {
    expect(valueText(fromNumber(value), kind, decimals)).toBe(text)
  })
})

describe("rangeText(interval, kind, decimals) never says less than is known", () => {
  test.each<[number | null, number | null, FigureKind, number | undefined, string]>([
    [95_252, 95_607, "count", undefined, "95,252 to 95,607"],
    [300, 300, "count", undefined, "300"],
    [300, 300, "count", 2, "300"],
    [0.5, 0.5, "amount", 2, "0.50"],
    [300, null, "count", undefined, "at least 300"],
    [null, 300, "count", undefined, "at most 300"],
    [null, null, "count", undefined, "any value"],
    [26.81, 26.89, "share", undefined, "26.8% to 26.9%"],
    [26.81, 26.89, "share", 0, "26% to 27%"],
    [26.8, 26.81, "share", 2, "26.80% to 26.81%"],
    [999.91, 999.99, "amount", undefined, "999.9 to 1,000.0"],
    [998.01, 1000.5, "amount", undefined, "998 to 1,001"],
    [-2000.5, -1000.5, "amount", undefined, "-2,001 to -1,000"],
    [26.85, null, "share", undefined, "at least 26.8%"],
    [null, 26.84, "share", undefined, "at most 26.9%"],
    [1000.5, null, "amount", undefined, "at least 1,000"],
    [null, 1000.5, "amount", undefined, "at most 1,001"],
    [-0.04, 0.04, "percent-change", 1, "-0.1% to +0.1%"],
  ])("%s to %s as %s with %s decimals: %s", (low, high, kind, decimals, text) => {
    expect(rangeText(interval(low, high), kind, decimals)).toBe(text)
  })

  test("ends that print alike are printed once", () => {
    const third = { low: rational(1n, 3n), high: rational(1n, 3n), lowOpen: false, highOpen: false }
    expect(rangeText(third, "share")).toBe("0.3%")
  })
})

describe("changeText(interval, decimals) says which way, or that it may be either", () => {
  test.each<[number | null, number | null, number | undefined, string]>([
    [3.71, 13.18, undefined, "rose by 3.7% to 13.2%"],
    [20, 20, undefined, "rose by 20.0%"],
    [0, 5, undefined, "rose by 0.0% to 5.0%"],
    [-14.32, -5.31, undefined, "fell by 5.3% to 14.4%"],
    [-20, -20, undefined, "fell by 20.0%"],
    [-5.55, -5.55, 1, "fell by 5.6%"],
    [-5, 0, undefined, "fell by 0.0% to 5.0%"],
    [-5, 5, undefined, "changed by -5.0% to +5.0%"],
    [-5.55, 5.55, 0, "changed by -6% to +6%"],
    [5, null, undefined, "changed by at least +5.0%"],
    [null, -5, undefined, "changed by at most -5.0%"],
  ])("%s to %s with %s decimals: %s", (low, high, decimals, text) => {
    expect(changeText(interval(low, high), decimals)).toBe(text)
  })
})

test("lists and beginnings are those of a sentence", () => {
  expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listText)).toEqual(["", "a", "a and b", "a, b and c"])
  expect(["thefts", "éclairs", ""].map(sentenceStart)).toEqual(["Thefts", "Éclairs", ""])
})
