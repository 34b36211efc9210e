import { describe, expect, test } from "vitest"
import { check } from "../../src/findings/check.ts"
import type { Release, ReleaseFigure } from "../../src/release/types.ts"

const areas = [
  { id: "land", label: "the country" },
  { id: "north", label: "the north", partOf: "land" },
  { id: "south", label: "the south", partOf: "land" },
  { id: "east", label: "the east", partOf: "land" },
]

const count = (id: string, written: string, area: string, period: string): ReleaseFigure => ({
  id,
  written,
  kind: "count",
  measure: "all",
  area,
  period,
})

const growth = (id: string, written: string, area: string): ReleaseFigure => ({
  ...{ id, written, kind: "percent-change", measure: "all", area },
  ...{ period: "2020", basePeriod: "2019" },
})

// without north and south the country had 498 and then 500
const figures = [
  { ...count("land-2019", "1,000", "land", "2019"), step: 0.001 },
  { ...count("land-2020", "1,500", "land", "2020"), step: 0.001 },
  count("north-2019", "200", "north", "2019"),
  count("north-2020", "401", "north", "2020"),
  count("south-2019", "302", "south", "2019"),
  count("south-2020", "599", "south", "2020"),
  growth("north-growth", "+100.5%", "north"),
  growth("south-growth", "+98.3%", "south"),
]

const without = (...ids: string[]): ReleaseFigure[] => figures.filter(({ id }) => !ids.includes(id))
const rewritten = (id: string, written: string): ReleaseFigure[] =>
  figures.map((figure) => (figure.id === id ? { ...figure, written } : figure))

function ranking(order: readonly string[], more: Partial<Release> = {}, written = "the highest"): unknown[] {
  const release = { format: "nfold/release@1" as const, measures: [{ id: "all", label: "crimes" }], areas, figures }
  const { claims } = check({ ...release, ...more, claims: [{ id: "c", kind: "ranking", order, written }] })
  return claims.map(({ verdict, strict, note }) => [verdict, strict, note])
}

const byGrowth = ["north-growth", "south-growth"]
const byCount = ["south-2020", "north-2020"]
const inOrder = "+100.5%, +98.3% stand in that order among those named"
const inOrderOfCounts = "599, 401 stand in that order among those named"

describe("a ranking of parts by growth", () => {
  test("is set beside the growth of the whole and of those not named", () => {
    expect(ranking(byGrowth)).toEqual([
      [
        "consistent",
        true,
        `${inOrder}; all are above the whole (+50.0%), but the others together changed by +0.4% and one of them may still be higher`,
      ],
    ])
  })

  test("names the whole where the release is about more than it", () => {
    const more = [...areas, { id: "world", label: "the world" }]
    expect(ranking(byGrowth, { areas: more })).toEqual([
      ["consistent", true, expect.stringContaining("all are above the whole in the country (+50.0%)")],
    ])
  })

  test("says where one of the named is not above the whole", () => {
    expect(ranking(byGrowth, { figures: rewritten("land-2020", "1,990") })).toEqual([
      [
        "consistent",
        true,
        expect.stringContaining("not all are above the whole (+99.0%), but the others together changed by +98.8%"),
      ],
    ])
  })

  test("from the lowest says nothing of those not named", () => {
    expect(ranking(byGrowth.toReversed(), {}, "the lowest")).toEqual([
      ["consistent", true, "+98.3%, +100.5% stand in that order among those named"],
    ])
  })

  test.each([
    ["a count of the base is not printed", without("north-2019")],
    ["the whole is not printed", without("land-2020")],
    ["the whole of the base is not printed", without("land-2019")],
    ["the named have more than the whole", rewritten("land-2020", "999")],
    ["the named have all of the whole", rewritten("land-2020", "1,000")],
    ["no base period is stated", figures.map(({ basePeriod: _, ...figure }) => figure)],
  ])("says that nothing is known of the others where %s", (_, changed) => {
    expect(ranking(byGrowth, { figures: changed })).toEqual([
      ["consistent", true, `${inOrder}; nothing is known of those not named`],
    ])
  })
})

describe("a ranking of parts by count", () => {
  test("says how many the others have together", () => {
    expect(ranking(byCount)).toEqual([
      ["consistent", true, `${inOrderOfCounts}; the others together have 500, so that one of them may still be higher`],
    ])
    expect(ranking(byCount.toReversed())).toEqual([["inconsistent", null, "599 is higher than 401"]])
  })

  test("says nothing of others where all parts of a complete whole are named", () => {
    const complete = areas.map((area) => (area.id === "land" ? { ...area, complete: true } : area))
    const three = complete.filter(({ id }) => id !== "east")
    expect(ranking(byCount, { areas: three })).toEqual([["consistent", true, inOrderOfCounts]])
    expect(ranking(byCount, { areas: complete })).toEqual([
      ["consistent", true, expect.stringContaining("the others together have 500")],
    ])
  })

  test("says nothing of others where measure, period or a common whole are unknown", () => {
    const bare = [
      figures.map(({ measure: _, ...figure }) => figure),
      figures.map(({ period: _, ...figure }) => figure),
      figures.map(({ area: _, ...figure }) => figure),
      figures.map((figure) => (figure.id === "south-2020" ? { ...figure, area: "land" } : figure)),
    ]
    for (const changed of bare)
      expect(ranking(byCount, { figures: changed })).toEqual([["consistent", true, inOrderOfCounts]])
  })

  test("adds up no rates, averages or money, which need not add up over areas", () => {
    const rates = figures.map((figure) => ({ ...figure, kind: "amount" as const }))
    expect(ranking(byCount, { figures: rates })).toEqual([
      ["consistent", true, `${inOrderOfCounts}; nothing is known of those not named`],
    ])
  })

  test("of shares knows nothing of the others", () => {
    const shares = figures.map((figure) => ({ ...figure, kind: "share" as const, written: `${figure.id.length}%` }))
    expect(ranking(["south-2020", "north-2020"], { figures: shares })).toEqual([
      ["consistent", true, "10%, 10% stand in that order among those named; nothing is known of those not named"],
    ])
  })
})
