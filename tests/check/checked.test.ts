import { describe, expect, test } from "vitest"
import { check, imply } from "../../src/findings/check.ts"
import type { Release, ReleaseClaim, ReleaseFigure } from "../../src/release/types.ts"

const release = (more: Partial<Release>): Release => ({ format: "nfold/release@1", figures: [], ...more })

describe("what comes back of a release", () => {
  test("is its source, language and rounding rule, or null and nearest", () => {
    const source = { publisher: "Prosecutor General", title: "Cybercrime", published: "2021-03-01" }
    const stated = check(release({ source, language: "ru", rounding: "half-up" }))
    expect(stated).toMatchObject({
      format: "nfold/check@1",
      source: "Prosecutor General, Cybercrime",
      language: "ru",
      rounding: "half-up",
    })
    expect(check(release({ source, rounding: "half-up" }), { rounding: "truncate" }).rounding).toBe("truncate")
    expect(check(release({ source: { publisher: "Prosecutor General" } as Release["source"] & object })).source).toBe(
      "Prosecutor General",
    )
    expect(check(release({}))).toEqual({
      ...{ format: "nfold/check@1", source: null, language: null, rounding: "nearest" },
      ...{ figures: [], claims: [], implied: [], conflicts: [], findings: [] },
    })
  })

  test("is every field of a figure, those that it does not have as null", () => {
    const measures = [{ id: "gdp", label: "output", unit: "million roubles" }]
    const full: ReleaseFigure = {
      ...{ id: "a", written: "over 1,210.5", kind: "amount", measure: "gdp", area: "north", of: "gdp" },
      ...{ period: "2020-Q1", basePeriod: "2019-Q1", span: { start: 4, end: 16 } },
    }
    const bare: ReleaseFigure = { id: "b", written: "26.8%", kind: "share" }
    const areas = [{ id: "north", label: "the north" }]
    expect(check(release({ measures, areas, figures: [full, bare] })).figures).toEqual([
      {
        ...{
          id: "a",
          kind: "amount",
          value: 1210.5,
          written: "over 1,210.5",
          decimals: 1,
          step: 0.1,
          hedge: "more-than",
        },
        ...{ low: 1210.5, high: null, ends: "()", unit: "million roubles", measure: "gdp", area: "north" },
        ...{ period: "2020-Q1", basePeriod: "2019-Q1", of: "gdp", start: 4, end: 16 },
      },
      {
        ...{ id: "b", kind: "share", value: 26.8, written: "26.8%", decimals: 1, step: 0.1, hedge: null },
        ...{ low: 26.75, high: 26.85, ends: "[]", unit: null, measure: null, area: null },
        ...{ period: null, basePeriod: null, of: null, start: null, end: null },
      },
    ])
  })

  test("is every field of a claim, those that it does not have as null", () => {
    const figures: ReleaseFigure[] = [
      { id: "a", written: "10,567", kind: "count" },
      { id: "b", written: "25,575", kind: "count" },
      { id: "m", written: "2.4x", kind: "multiple" },
    ]
    const claims: ReleaseClaim[] = [
      { id: "one", kind: "multiple", figure: "m", from: "a", to: "b", note: "as in May", span: { start: 7, end: 11 } },
      { id: "two", kind: "ranking", order: ["b", "a"], written: "the highest" },
      { id: "three", kind: "direction", from: "a", to: "b", written: "rose" },
    ]
    const nothing = { published: null, reading: null, explanation: null, correction: null, start: null, end: null }
    expect(check(release({ figures, claims })).claims).toEqual([
      {
        ...{
          id: "one",
          kind: "multiple",
          published: 2.4,
          written: "2.4x",
          figure: "m",
          from: "a",
          to: "b",
          order: null,
        },
        ...{ computed: 25575 / 10567, low: 25575 / 10567, high: 25575 / 10567, verdict: "consistent", strict: true },
        ...{ reading: "times-as-many", explanation: null, correction: null, start: 7, end: 11 },
        note: "25,575 / 10,567 = 2.420 times; as in May",
      },
      {
        ...nothing,
        ...{
          id: "two",
          kind: "ranking",
          written: "the highest",
          figure: null,
          from: null,
          to: null,
          order: ["b", "a"],
        },
        ...{ computed: null, low: null, high: null, verdict: "consistent", strict: true },
        note: "25,575, 10,567 stand in that order among those named",
      },
      {
        ...nothing,
        ...{ id: "three", kind: "direction", written: "rose", figure: null, from: "a", to: "b", order: null },
        ...{ computed: 15008, low: 15008, high: 15008, verdict: "consistent", strict: true },
        note: "from 10,567 to 25,575 it rose",
      },
    ])
  })

  test("reads the notation of a figure where it has one, and shows it as it is written", () => {
    const figures: ReleaseFigure[] = [{ id: "a", written: "a third", notation: "33%", kind: "share" } as ReleaseFigure]
    expect(check(release({ figures })).figures[0]).toMatchObject({
      written: "a third",
      value: 33,
      low: 32.5,
      high: 33.5,
    })
  })

  test("has the changes that their claims make a fall below zero, and no other", () => {
    const figures: ReleaseFigure[] = [
      { id: "a", written: "4.9%", kind: "percent-change" },
      { id: "b", written: "3 pp", kind: "points-change" },
      { id: "c", written: "4.9%", kind: "percent-change" },
      { id: "d", written: "12%", kind: "share" },
      { id: "e", written: "9", kind: "count" },
    ]
    const claims: ReleaseClaim[] = [
      { id: "1", kind: "percent-change", figure: "a", written: "fell by 4.9%" },
      { id: "2", kind: "points-change", figure: "b", written: "dropped by 3 points" },
      { id: "3", kind: "percent-change", figure: "c", written: "rose by 4.9%" },
      { id: "4", kind: "share", figure: "d", written: "fewer than before, 12%" },
      { id: "5", kind: "difference", figure: "e", written: "fell by 9" },
    ]
    expect(check(release({ figures, claims })).figures.map(({ value }) => value)).toEqual([-4.9, -3, 4.9, 12, 9])
  })
})

test("a conflict names figures by what they print, and claims by their words or the figure they are of", () => {
  const measures = [
    { id: "all", label: "crimes" },
    { id: "theft", label: "thefts", partOf: "all" },
  ]
  const at = { period: "2020" }
  const figures: ReleaseFigure[] = [
    { id: "all", written: "200", kind: "count", measure: "all", ...at },
    { id: "before", written: "100", kind: "count", measure: "theft", period: "2019" },
    { id: "growth", written: "+50%", kind: "percent-change", measure: "theft", ...at, basePeriod: "2019" },
    { id: "share", written: "60%", kind: "share", measure: "theft", of: "all", ...at },
  ]
  const claims: ReleaseClaim[] = [
    { id: "rose", kind: "percent-change", figure: "growth", from: "before", written: "rose by half" },
    { id: "is", kind: "share", figure: "share", from: "all" },
  ]
  expect(check(release({ measures, figures, claims })).conflicts).toEqual([
    {
      claims: ["is", "rose"],
      text: "These cannot all be right: is (60%); rose (rose by half). Without any one of them the rest would fit.",
    },
  ])
})

test("a claim read from prose of a figure that is not printed is no conflict by itself", () => {
  const figures: ReleaseFigure[] = [
    { id: "a", written: "300", kind: "count", span: { start: 0, end: 3 } },
    { id: "b", written: "-150%", kind: "percent-change", span: { start: 5, end: 9 } },
  ]
  const claim: ReleaseClaim = { id: "c", kind: "percent-change", figure: "b", to: "a" }
  const span = { start: 0, end: 9 }
  expect(check(release({ figures, claims: [claim] })).conflicts.map(({ claims }) => claims)).toEqual([["c"]])
  expect(check(release({ figures, claims: [{ ...claim, span }] })).conflicts).toEqual([])
})

test("imply gives the implied figures of check", () => {
  const figures: ReleaseFigure[] = [
    { id: "a", written: "300", kind: "count", measure: "m", period: "2019" },
    { id: "b", written: "330", kind: "count", measure: "m", period: "2020" },
  ]
  expect(imply(release({ figures }))).toEqual(check(release({ figures })).implied)
  expect(imply(release({ figures })).map(({ text }) => text)).toEqual(["M rose by 10.0%: 300 in 2019, 330 in 2020."])
})
