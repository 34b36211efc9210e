import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { check, imply } from "../../src/findings/check.ts"
import type { Release, ReleaseClaim, ReleaseFigure } from "../../src/release/types.ts"

/** What is true in a small world of whole counts: two parts and a third of a whole, in two years. */
interface World {
  readonly thefts: readonly [number, number]
  readonly frauds: readonly [number, number]
  readonly others: readonly [number, number]
}

const worlds: fc.Arbitrary<World> = fc.record({
  thefts: fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 })),
  frauds: fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 })),
  others: fc.tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 })),
})

const YEARS = ["2019", "2020"] as const
const MEASURES = [
  { id: "all", label: "crimes" },
  { id: "theft", label: "thefts", partOf: "all" },
  { id: "fraud", label: "frauds", partOf: "all" },
]

const rounded = (value: number, decimals: number): string => `${value.toFixed(decimals)}%`

/** A release that prints some true things of the world, rounded, and leaves the rest out. */
function releaseOf(world: World, printed: readonly boolean[], decimals: number): Release {
  const all = YEARS.map((_, year) => (world.thefts[year] ?? 0) + (world.frauds[year] ?? 0) + (world.others[year] ?? 0))
  const counts: Record<string, readonly number[]> = { all, theft: world.thefts, fraud: world.frauds }
  const figures: ReleaseFigure[] = []
  const claims: ReleaseClaim[] = []
  let place = 0
  const isPrinted = (): boolean => printed[place++ % printed.length] ?? false
  for (const [measure, values] of Object.entries(counts)) {
    for (const [year, period] of YEARS.entries()) {
      const value = values[year] ?? 0
      const at = { measure, period }
      if (isPrinted()) figures.push({ id: `${measure}-${period}`, written: String(value), kind: "count", ...at })
      if (measure === "all" || !isPrinted()) continue
      const share = (100 * value) / (all[year] ?? 1)
      figures.push({
        id: `${measure}-share-${period}`,
        written: rounded(share, decimals),
        kind: "share",
        of: "all",
        ...at,
      })
    }
    if (!isPrinted()) continue
    const [earlier = 1, later = 1] = values
    const id = `${measure}-growth`
    const written = rounded(100 * (later / earlier - 1), decimals)
    figures.push({ id, written, kind: "percent-change", measure, period: "2020", basePeriod: "2019" })
    const ends = YEARS.map((period) => `${measure}-${period}`)
    const known = ends.map((end) => (figures.some((figure) => figure.id === end) ? end : null))
    claims.push({ id: `${id}-claim`, kind: "percent-change", figure: id, from: known[0] ?? null, to: known[1] ?? null })
  }
  return { format: "nfold/release@1", measures: MEASURES, figures, claims }
}

/** The true value of an implied figure. */
function truthOf(world: World, quantity: string, measure: string, period: string, text: string): number | null {
  const year = YEARS.indexOf(period as (typeof YEARS)[number])
  const at = (name: string, when: number): number => {
    const parts = { theft: world.thefts, fraud: world.frauds, others: world.others }
    if (name !== "all") return parts[name as keyof typeof parts][when] ?? 0
    return Object.values(parts).reduce((sum, values) => sum + (values[when] ?? 0), 0)
  }
  const part = text.includes("other than thefts") || text.startsWith("Thefts") ? "theft" : "fraud"
  switch (quantity) {
    case "value":
      return at(measure, year)
    case "rest":
      return at("all", year) - at(part, year)
    case "share":
      return (100 * at(measure, year)) / at("all", year)
    case "growth":
      return 100 * (at(measure, 1) / at(measure, 0) - 1)
    case "rest-growth":
      return 100 * ((at("all", 1) - at(part, 1)) / (at("all", 0) - at(part, 0)) - 1)
    default:
      return null
  }
}

const masks = fc.array(fc.boolean(), { minLength: 7, maxLength: 17 })
const decimals = fc.integer({ min: 0, max: 2 })

describe("what is true is never contradicted", () => {
  test("a release that prints true figures, rounded, has no inconsistent claim and no conflict", () => {
    fc.assert(
      fc.property(worlds, masks, decimals, (world, mask, digits) => {
        const result = check(releaseOf(world, mask, digits))
        expect(result.conflicts).toEqual([])
        expect(result.claims.filter(({ verdict }) => verdict === "inconsistent")).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  test("every implied interval holds the true value", () => {
    fc.assert(
      fc.property(worlds, masks, decimals, (world, mask, digits) => {
        for (const { quantity, measure, period, low, high, text } of imply(releaseOf(world, mask, digits))) {
          const truth = truthOf(world, quantity, measure ?? "", period ?? "", text)
          if (truth === null) continue
          expect(truth, text).toBeGreaterThanOrEqual((low ?? Number.NEGATIVE_INFINITY) - 1e-9)
          expect(truth, text).toBeLessThanOrEqual((high ?? Number.POSITIVE_INFINITY) + 1e-9)
        }
      }),
      { numRuns: 400 },
    )
  })
})

describe("tightness against brute force", () => {
  test("a total from a part and its share is exactly the hull of all whole totals that fit", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 5, max: 995 }), (part, permille) => {
        const share = permille / 10
        const figures: ReleaseFigure[] = [
          { id: "part", written: String(part), kind: "count", measure: "theft", period: "2020" },
          { id: "share", written: `${share.toFixed(1)}%`, kind: "share", measure: "theft", of: "all", period: "2020" },
        ]
        const fits = Array.from({ length: 70_000 }, (_, total) => total).filter((total) => {
          // in thousandths, so that the ends of the rounding interval are exact
          const scaled = 100_000 * part
          return (
            total >= part &&
            scaled >= (1000 * share - 50) * total - 1e-6 &&
            scaled <= (1000 * share + 50) * total + 1e-6
          )
        })
        const [total] = imply({ format: "nfold/release@1", measures: MEASURES, figures }).filter(
          ({ quantity }) => quantity === "value",
        )
        if (fits.length === 0) expect(total).toBeUndefined()
        else expect([total?.low, total?.high]).toEqual([fits[0], fits.at(-1)])
      }),
      { numRuns: 40 },
    )
  })
})
