import { expect, test } from "vitest"
import { NfoldError, parseRelease } from "../../src/index.ts"

/** The places of all problems of a release. */
function placesOf(release: object): readonly (string | undefined)[] {
  try {
    parseRelease(release)
  } catch (error) {
    if (error instanceof NfoldError) return error.problems.map(({ path }) => path)
    throw error
  }
  return []
}

test("problems of shape, reference and value of one file are reported together", () => {
  const places = placesOf({
    format: "nfold/release@1",
    extra: 1,
    measures: [{ id: "m", label: "m", partOf: "m" }],
    figures: [
      { id: "a", written: "-3", kind: "count" },
      { id: "b", written: 5, kind: "count" },
      { id: "c", written: "140%", kind: "share", measure: "m", of: "m", period: "2021-05/2021-01" },
    ],
    claims: [{ id: "d", kind: "multiple", from: "x", to: "b" }],
  })
  expect(places).toEqual(
    expect.arrayContaining([
      "extra",
      "measures[0].partOf",
      "figures[1].written",
      "figures[2].period",
      "claims[0].from",
    ]),
  )
  expect(places.some((place) => place?.startsWith("figures[0]"))).toBe(true)
})

test("an item that is misshapen may still be named by others, and nothing is held against its stand-in", () => {
  const places = placesOf({
    format: "nfold/release@1",
    figures: [
      { id: "a", written: "1", kind: "counted" },
      { id: "b", written: "2", kind: "count" },
    ],
    claims: [{ id: "c", kind: "direction", from: "a", to: "b" }],
  })
  expect(places).toEqual(["figures[0].kind"])
})

test.each([
  [{ figures: 3 }],
  [{ format: "nfold/release@1", figures: [null, 1, "x"] }],
  [{ figures: [{}], claims: {} }],
])("%j is refused without a crash", (release) => {
  expect(placesOf(release).length).toBeGreaterThan(0)
})
