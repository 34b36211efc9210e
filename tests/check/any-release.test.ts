import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { check } from "../../src/findings/check.ts"
import { parseRelease } from "../../src/release/parse.ts"
import { claimKinds, type Release } from "../../src/release/types.ts"
import { checkLines } from "../../src/reports/check-text.ts"
import { labelsOf } from "../../src/reports/labels.ts"

const KINDS = {
  count: ["0", "1", "11", "55", "10,567", "25,500", "over 300", "nearly 40"],
  amount: ["0.0", "3.5", "-2.1", "1,204", "$4.4bn"],
  share: ["0%", "0.0%", "12%", "26.8%", "100%", "almost 50%"],
  multiple: ["2.4x", "2.5-fold", "0.5 times", "more than 3 times"],
  "percent-change": ["+240.9%", "-100%", "0%", "4.9%", "-4.9%"],
  "points-change": ["14.8 pp", "-3 pp", "0 pp"],
} as const

const periods = fc.constantFrom(
  "2019",
  "2020",
  "2021",
  "2020-01/2020-02",
  "2021-01/2021-02",
  "2020-Q1",
  "2021-Q1",
  "2020-12",
)
const places = fc.constantFrom("m0", "m1", "m2", null)
const areas = fc.constantFrom("a0", "a1", "a2", null)

const figure = fc.constantFrom(...(Object.keys(KINDS) as (keyof typeof KINDS)[])).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    written: fc.constantFrom(...KINDS[kind]),
    measure: places,
    of: kind === "share" ? places : fc.constant(null),
    area: areas,
    period: fc.option(periods),
  }),
)

const claim = fc.record({
  kind: fc.constantFrom(...claimKinds),
  figure: fc.nat(9),
  from: fc.option(fc.nat(9)),
  to: fc.option(fc.nat(9)),
  order: fc.array(fc.nat(9), { minLength: 2, maxLength: 4 }),
  written: fc.constantFrom("rose", "fell by 1.5 times", "2.4 times more", "в 2,4 раза", "the lowest"),
})

/** Any release that is in shape, however little sense it makes. */
const releases = fc
  .record({
    figures: fc.array(figure, { minLength: 1, maxLength: 10 }),
    claims: fc.array(claim, { maxLength: 6 }),
    complete: fc.boolean(),
    rounding: fc.constantFrom("nearest", "half-up", "half-even", "truncate", "unknown"),
  })
  .map(({ figures, claims, complete, rounding }): object => {
    const id = (index: number | null): string | null => (index === null ? null : `f${index % figures.length}`)
    return {
      format: "nfold/release@1",
      rounding,
      measures: [
        { id: "m0", label: "crimes", complete },
        { id: "m1", label: "thefts", partOf: "m0" },
        { id: "m2", label: "thefts by night", partOf: "m1" },
      ],
      areas: [
        { id: "a0", label: "the country", complete },
        { id: "a1", label: "the north", partOf: "a0" },
        { id: "a2", label: "the south", partOf: "a0" },
      ],
      figures: figures.map((one, index) => ({ ...one, id: `f${index}` })),
      claims: claims.map(({ order, ...one }, index) => ({
        ...one,
        id: `c${index}`,
        figure: id(one.figure),
        from: id(one.from),
        to: id(one.to),
        order: order.map((place) => id(place) ?? "f0"),
      })),
    }
  })

describe("any release in shape", () => {
  test("is checked without a crash, in numbers that are finite or null, and printed within its width", () => {
    fc.assert(
      fc.property(releases, (file) => {
        const release: Release = parseRelease(file)
        const result = check(release)
        expect(result.claims).toHaveLength(release.claims?.length ?? 0)
        expect(JSON.parse(JSON.stringify(result))).toEqual(result)
        for (const { low, high } of [...result.implied, ...result.figures]) {
          if (low !== null && high !== null) expect(low).toBeLessThanOrEqual(high)
        }
        const view = { width: 60, depth: 0, glyphs: "box", describe: false } as const
        for (const line of checkLines(result, labelsOf(release), view)) expect(line.length).toBeLessThanOrEqual(60)
      }),
      { numRuns: 500 },
    )
  })

  test("figures named in a conflict are figures and claims of the release, each once", () => {
    fc.assert(
      fc.property(releases, (file) => {
        const release = parseRelease(file)
        const ids = new Set([...release.figures, ...(release.claims ?? [])].map(({ id }) => id))
        for (const { claims } of check(release).conflicts) {
          expect(claims.length).toBeGreaterThan(0)
          expect(new Set(claims).size).toBe(claims.length)
          for (const id of claims) expect(ids).toContain(id)
        }
      }),
      { numRuns: 300 },
    )
  })
})
