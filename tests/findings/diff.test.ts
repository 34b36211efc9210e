import { expect, test } from "vitest"
import { diffReleases } from "../../src/findings/diff.ts"
import type { Release } from "../../src/release/types.ts"

function release(later: string, growth: string): Release {
  return {
    format: "nfold/release@1",
    figures: [
      { id: "before", written: "100", kind: "count", period: "2019" },
      { id: "after", written: later, kind: "count", period: "2020" },
      { id: "growth", written: growth, kind: "percent-change", period: "2020", basePeriod: "2019" },
    ],
    claims: [{ id: "rose", kind: "percent-change", figure: "growth", from: "before", to: "after" }],
  }
}

test("a revision that makes a printed growth wrong changes the verdict", () => {
  const { figures, claims } = diffReleases(release("120", "+20%"), release("140", "+20%"))
  expect(figures.map(({ new: id, difference }) => [id, difference])).toEqual([["after", 20]])
  expect(claims).toEqual([{ old: "rose", new: "rose", from: "consistent", to: "inconsistent" }])
})

test("a difference of percentages has the digits that they print", () => {
  const share = (written: string): Release => ({
    format: "nfold/release@1",
    figures: [{ id: "share", written, kind: "share", period: "2020" }],
  })
  expect(diffReleases(share("12.3%"), share("12.4%")).figures).toMatchObject([{ difference: 0.1, percentChange: null }])
})

test("claims of other ids are met by what they speak of", () => {
  const other = release("120", "+20%")
  const renamed = { ...other, claims: other.claims?.map((claim) => ({ ...claim, id: "increase" })) ?? [] }
  expect(diffReleases(other, renamed).claims).toEqual([])
})

test("what only one of the two has is named with null for the other", () => {
  const { figures, claims } = diffReleases(release("120", "+20%"), {
    ...release("120", "+20%"),
    figures: [{ id: "before", written: "100", kind: "count", period: "2019" }],
    claims: [],
  })
  expect(figures.map(({ old, new: now }) => [old, now])).toEqual([
    ["after", null],
    ["growth", null],
  ])
  expect(claims).toEqual([{ old: "rose", new: null, from: "consistent", to: null }])
})
