import { check, type Release } from "../../src/index.ts"
import { alone, clock, type Measurement } from "./measure.ts"

/** A release of 10,000 figures, and the same of 2,500 to see that time grows with the number of figures and no faster. */
export async function checkMeasurements(): Promise<readonly Measurement[]> {
  const small = alone(5, () => clock(() => check(manyRegions(2_500))))
  const large = alone(5, () => clock(() => check(manyRegions(10_000))))
  const growth = large.median / small.median
  return [
    { name: "check of 10,000 figures", ours: large, goal: "under 1 s", met: large.median < 1000 },
    {
      name: "the same against 2,500 figures",
      ours: large,
      peer: { name: "2,500 figures", timing: small },
      ratio: growth,
      goal: "4 times as many figures in under 6 times the time",
      met: growth < 6,
    },
  ]
}

/** Regions of one country with two counts each and the growth that follows: three figures and one claim a region. */
function manyRegions(figures: number): Release {
  const regions = Array.from({ length: Math.floor(figures / 3) }, (_, index) => ({
    id: `r${index}`,
    earlier: 500 + ((index * 7919) % 4001),
    later: 700 + ((index * 104729) % 6007),
  }))
  return {
    format: "nfold/release@1",
    measures: [{ id: "crimes", label: "crimes", unit: null, partOf: null }],
    areas: [
      { id: "country", label: "country", partOf: null },
      ...regions.map(({ id }) => ({ id, label: id, partOf: "country" })),
    ],
    figures: regions.flatMap(({ id, earlier, later }) => [
      { id: `${id}a`, written: String(earlier), kind: "count" as const, measure: "crimes", area: id, period: "2019" },
      { id: `${id}b`, written: String(later), kind: "count" as const, measure: "crimes", area: id, period: "2020" },
      {
        id: `${id}c`,
        written: `${((100 * (later - earlier)) / earlier).toFixed(1)}%`,
        kind: "percent-change" as const,
        measure: "crimes",
        area: id,
        period: "2020",
        basePeriod: "2019",
      },
    ]),
    claims: regions.map(({ id }) => ({
      id: `${id}d`,
      kind: "percent-change",
      figure: `${id}c`,
      from: `${id}a`,
      to: `${id}b`,
    })),
  }
}
