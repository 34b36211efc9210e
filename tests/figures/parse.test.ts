import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { figureFrom } from "../../src/figures/figure-from.ts"
import { parseFigure } from "../../src/figures/parse.ts"
import { between, type Ends, endsOf } from "../../src/numbers/interval.ts"
import { fromNumber, rational } from "../../src/numbers/rational.ts"
import { toNumber } from "../../src/numbers/to-number.ts"

function seen(text: string, options: Parameters<typeof parseFigure>[1] = {}): unknown[] {
  const { kind, value, step } = parseFigure(text, options)
  return [kind, toNumber(value), step === null ? null : toNumber(step)]
}

describe("parseFigure(text) reads", () => {
  // Notations of the release on cybercrime in Belarus, March 2021, and of other bulletins.
  test.each([
    ["25,575", "count", 25_575, null],
    ["25 575", "count", 25_575, null],
    ["25\u00a0575", "count", 25_575, null],
    ["25\u202f575", "count", 25_575, null],
    ["25\u2009575", "count", 25_575, null],
    ["25'575", "count", 25_575, null],
    ["25\u2019575", "count", 25_575, null],
    ["1,234,567", "count", 1_234_567, null],
    ["4289", "count", 4289, null],
    ["25.5 thousand", "count", 25_500, 100],
    ["25.5k", "count", 25_500, 100],
    ["15K", "count", 15_000, 1000],
    ["1.2m", "count", 1_200_000, 100_000],
    ["3 million", "count", 3_000_000, 1_000_000],
    ["0.5 bn", "count", 500_000_000, 100_000_000],
    ["$1.2bn", "amount", 1_200_000_000, 100_000_000],
    ["€ 1,234.50", "amount", 1234.5, 0.01],
    ["12 ₽", "amount", 12, 1],
    ["2.4", "amount", 2.4, 0.1],
    ["2,4", "amount", 2.4, 0.1],
    ["1,234.5", "amount", 1234.5, 0.1],
    ["1.234,5", "amount", 1234.5, 0.1],
    [".3%", "share", 0.3, 0.1],
    ["2.4x", "multiple", 2.4, 0.1],
    ["2.4×", "multiple", 2.4, 0.1],
    ["2.4 times", "multiple", 2.4, 0.1],
    ["2.4 times more", "multiple", 2.4, 0.1],
    ["2.4 times as many", "multiple", 2.4, 0.1],
    ["2.5-fold", "multiple", 2.5, 0.1],
    ["2.5\u2010fold increase", "multiple", 2.5, 0.1],
    ["150%", "percent-change", 150, 1],
    ["+240.9%", "percent-change", 240.9, 0.1],
    ["+ 240.9%", "percent-change", 240.9, 0.1],
    ["+166 , 8%", "percent-change", 166.8, 0.1],
    ["-4.9%", "percent-change", -4.9, 0.1],
    ["\u22124.9 %", "percent-change", -4.9, 0.1],
    ["\u20134.9 per cent", "percent-change", -4.9, 0.1],
    ["26.8%", "share", 26.8, 0.1],
    ["26.80 percent", "share", 26.8, 0.01],
    ["14.8 pp", "points-change", 14.8, 0.1],
    ["14.8 percentage points", "points-change", 14.8, 0.1],
    ["-0.3 p.p.", "points-change", -0.3, 0.1],
    ["(1,200)", "amount", -1200, 1],
    ["494,100", "count", 494_100, 100],
    ["40,000", "count", 40_000, 1000],
    ["4,000", "count", 4000, null],
    ["0", "count", 0, null],
    ["9".repeat(40), "count", 1e40, null],
  ])("%s as the %s %d at step %s", (text, kind, value, step) => {
    expect(seen(text)).toEqual([kind, value, step])
  })

  test.each([
    ["2,4 раза", "multiple", 2.4, 0.1],
    ["в 2,4 раза", "multiple", 2.4, 0.1],
    ["в 3 раза больше", "multiple", 3, 1],
    ["25,5 тыс.", "count", 25_500, 100],
    ["25,5 тыс", "count", 25_500, 100],
    ["1,2 млн", "count", 1_200_000, 100_000],
    ["1,234 млрд", "count", 1_234_000_000, 1_000_000],
    ["2.4 миллиона", "count", 2_400_000, 100_000],
    ["25 575", "count", 25_575, null],
    ["1,234", "amount", 1.234, 0.001],
    ["26,8%", "share", 26.8, 0.1],
    ["26,8 процента", "share", 26.8, 0.1],
    ["14,8 п.п.", "points-change", 14.8, 0.1],
    ["14,8 процентного пункта", "points-change", 14.8, 0.1],
  ])("in Russian %s as the %s %d at step %s", (text, kind, value, step) => {
    expect(seen(text, { locale: "ru" })).toEqual([kind, value, step])
  })

  test("a point in front of three digits by locale", () => {
    expect(seen("25.575", { locale: "en" })).toEqual(["amount", 25.575, 0.001])
    expect(seen("25.575", { locale: "de" })).toEqual(["count", 25_575, null])
    expect(seen("0,575", { locale: "en" })).toEqual(["amount", 0.575, 0.001])
    expect(seen("25,575", { locale: "ru" })).toEqual(["amount", 25.575, 0.001])
  })

  test("fractions that stand for words, where it is told of what kind they are", () => {
    expect(parseFigure("1/3", { kind: "share" })).toMatchObject({ step: null, hedge: "about", decimals: 0 })
    expect(parseFigure("1/3", { kind: "share" }).value).toEqual(rational(100n, 3n))
    expect(parseFigure("-1/2", { kind: "percent-change" }).value).toEqual(fromNumber(-50))
    expect(parseFigure("over 1/2", { kind: "share" }).interval).toEqual(between(fromNumber(50), fromNumber(100), "(]"))
    const million = parseFigure("1/3 million", { kind: "count" })
    expect(million.interval).toEqual(between(fromNumber(300_000), fromNumber(366_666)))
    expect(parseFigure("5/2", { kind: "multiple" })).toMatchObject({ value: fromNumber(2.5), step: null })
  })

  test("what it is told to", () => {
    expect(seen("26.8", { kind: "share" })).toEqual(["share", 26.8, 0.1])
    expect(seen("4.9%", { kind: "percent-change" })).toEqual(["percent-change", 4.9, 0.1])
    expect(seen("40,000", { bareIntegers: "exact" })).toEqual(["count", 40_000, null])
    expect(seen("-40,000", { bareIntegers: "exact" })).toEqual(["amount", -40_000, null])
    expect(seen("40k", { bareIntegers: "exact" })).toEqual(["count", 40_000, 1000])
    expect(seen("40%", { bareIntegers: "exact" })).toEqual(["share", 40, 1])
    expect(seen("40.0", { bareIntegers: "exact" })).toEqual(["amount", 40, 0.1])
    expect(seen("25,570", { step: 10 })).toEqual(["count", 25_570, 10])
    expect(seen("(1,200)", { brackets: "plain" })).toEqual(["count", 1200, null])
    expect(parseFigure("5", { unit: "cases" }).unit).toBe("cases")
    expect(parseFigure("$5").unit).toBe("$")
    expect(parseFigure("5 US$").unit).toBe("US$")
    expect(parseFigure("5").unit).toBeNull()
  })
})

describe("parseFigure(text) knows what could stand behind", () => {
  test.each<[string, number | null, number | null, Ends]>([
    ["26.8%", 26.75, 26.85, "[]"],
    ["25,575", 25_575, 25_575, "[]"],
    ["25.5 thousand", 25_450, 25_550, "[]"],
    ["almost 50%", 45, 50, "[)"],
    ["-50%", -50.5, -49.5, "[]"],
    ["nearly 50%", 45, 50, "[)"],
    ["just under 50%", 45, 50, "[)"],
    ["just over 50%", 50, 55, "(]"],
    ["more than 25,000", 25_001, null, "[)"],
    ["over 25.5 pp", 25.5, null, "()"],
    ["at least 25,000", 25_000, null, "[)"],
    ["less than 50%", 0, 50, "[)"],
    ["up to 50%", 0, 50, "[]"],
    ["about 25,000", 24_000, 26_000, "[]"],
    ["about 40,000", 36_000, 44_000, "[]"],
    ["about 2.4x", 2.3, 2.5, "[]"],
    ["about 3%", 2.5, 3.5, "[]"],
    ["about 150%", 140, 160, "[]"],
    ["over 95%", 95, 100, "(]"],
    ["99.9%", 99.85, 99.95, "[]"],
    ["100.0%", 99.95, 100, "[]"],
    ["0.0%", 0, 0.05, "[]"],
    ["almost 8", 7, 7, "[]"],
    ["just over 8", 9, 9, "[]"],
    ["свыше 25 000", 25_001, null, "[)"],
    ["не менее 100", 100, null, "[)"],
    ["почти 50%", 45, 50, "[)"],
    ["почти в 2 раза", 1.8, 2, "[)"],
  ])("%s: %s to %s %s", (text, low, high, ends) => {
    const { interval } = parseFigure(text)
    expect(interval).toEqual(
      between(low === null ? null : fromNumber(low), high === null ? null : fromNumber(high), ends),
    )
    expect(endsOf(interval)).toBe(ends)
  })

  test("a fraction as a percentage that is right to a tenth, unless a hedge stands there", () => {
    const quarter = figureFrom({ written: "1/4", kind: "share" })
    expect([quarter.kind, quarter.hedge]).toEqual(["share", "about"])
    expect(quarter.interval).toMatchObject({ low: rational(45n, 2n), high: rational(55n, 2n) })
    expect(figureFrom({ written: "1/2", kind: "share", hedge: "almost" }).interval).toMatchObject({
      low: rational(45n, 1n),
      high: rational(50n, 1n),
      highOpen: true,
    })
    expect(() => figureFrom({ written: "1/0", kind: "share" })).toThrow()
  })

  test("a hedge acts on the magnitude of a fall", () => {
    expect(parseFigure("almost -50%").interval).toEqual(between(fromNumber(-50), fromNumber(-45), "(]"))
    expect(parseFigure("-50%", { hedge: "more-than" }).interval).toEqual(between(null, fromNumber(-50), "()"))
    expect(parseFigure("-50%", { hedge: "about" }).interval).toEqual(between(fromNumber(-55), fromNumber(-45)))
  })

  test("the rounding rule that it is told", () => {
    expect(parseFigure("26.7%", { rounding: "half-even" }).interval).toEqual(
      between(fromNumber(26.65), fromNumber(26.75), "()"),
    )
    expect(parseFigure("25.5k", { rounding: "half-up" }).interval).toEqual(
      between(fromNumber(25_450), fromNumber(25_549)),
    )
    expect(parseFigure("26.7%", { rounding: "truncate" }).interval).toEqual(
      between(fromNumber(26.7), fromNumber(26.8), "[)"),
    )
  })
})

describe("parseFigure(text) refuses", () => {
  test.each([
    "",
    " ",
    "abc",
    "1.2.3",
    "1,23,4",
    "12,34,567.8.9",
    "1 23",
    "1 2345",
    "1.",
    "--5",
    "+-5",
    "5%%",
    "5 crimes",
    "2.4x3",
    "5 x more or less",
    "five hundred dozens",
    "NaN",
    "Infinity",
    "1e5",
    "0x10",
    "()",
    "(5",
    "%",
    "k",
    "5 km",
    "٣",
    "1/3",
    "1/0",
    "1/",
    "1/3/5",
    "1/33333",
    "\u001b[31m5",
    "9".repeat(41),
    "9".repeat(2_000_000),
    " ".repeat(2_000_000),
    "almost ".repeat(100_000),
    "less than 0",
  ])("%j", (text) => {
    expect(() => parseFigure(text)).toThrow(
      expect.objectContaining({ code: "bad-figure", expected: expect.stringMatching(/./) }),
    )
  })

  test.each([
    ["-3", "count"],
    ["140%", "share"],
    ["-5%", "share"],
    ["2.5", "count"],
    ["1.2345 thousand", "count"],
    ["25%", "count"],
    ["25 pp", "percent-change"],
    ["9.6%", "points-change"],
    ["240%", "multiple"],
    ["2.4x", "share"],
    ["over 100%", "share"],
  ] as const)("%s as a %s", (text, kind) => {
    expect(() => parseFigure(text, { kind })).toThrow(
      expect.objectContaining({ code: "bad-figure", message: expect.stringContaining(kind) }),
    )
  })

  test("kinds, hedges and rules that are none, and what is no text, as callers without types may pass them", () => {
    for (const options of [{ kind: "size" }, { hedge: "perhaps" }, { rounding: "up" }, { kind: "__proto__" }]) {
      expect(() => parseFigure("5", options as Parameters<typeof parseFigure>[1])).toThrow(
        expect.objectContaining({ code: "bad-argument", expected: expect.stringContaining(", ") }),
      )
    }
    for (const text of [5, null, undefined, {}]) {
      expect(() => parseFigure(text as unknown as string)).toThrow(expect.objectContaining({ code: "bad-figure" }))
    }
  })

  test("a step that is not above zero, and a locale that is none", () => {
    expect(() => parseFigure("5", { step: 0 })).toThrow(expect.objectContaining({ code: "bad-figure" }))
    expect(() => parseFigure("5", { locale: "no locale" })).toThrow(expect.objectContaining({ code: "bad-argument" }))
  })

  test("anything with that error and no other", () => {
    const signs = fc.constantFrom(
      ..."0123456789.,' %+-()xkm$€абв\u00a0\u2212\u0000".split(""),
      "almost ",
      " pp",
      "thousand",
    )
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 14 }), fc.constantFrom("en", "ru", "de"), (parts, locale) => {
        try {
          parseFigure(parts.join(""), { locale })
        } catch (error) {
          expect(error).toMatchObject({ code: "bad-figure" })
        }
      }),
      { numRuns: 5000 },
    )
  })
})
