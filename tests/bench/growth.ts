import { percentChange } from "../../src/index.ts"
import { clock, inTurn, type Measurement } from "./measure.ts"

const pairs = 1_000_000

/** Growth of a million pairs of plain numbers through the library, against the loop that one would write by hand. */
export async function growthMeasurements(): Promise<readonly Measurement[]> {
  const earlier = Float64Array.from({ length: pairs }, (_, index) => 1 + ((index * 7919) % 1009))
  const later = Float64Array.from({ length: pairs }, (_, index) => 1 + ((index * 104729) % 1013))
  const result = new Float64Array(pairs)
  const library = (): number =>
    clock(() => {
      for (let index = 0; index < pairs; index += 1)
        result[index] = percentChange(earlier[index] as number, later[index] as number)
    })
  const byHand = (): number =>
    clock(() => {
      for (let index = 0; index < pairs; index += 1) {
        const a = earlier[index] as number
        result[index] = (100 * ((later[index] as number) - a)) / a
      }
    })
  const { ours, peer, ratio } = inTurn(21, library, byHand)
  return [
    {
      name: "percent change of 1,000,000 pairs",
      ours,
      peer: { name: "by hand", timing: peer },
      ratio,
      goal: "within 1.5 times",
      met: ratio < 1.5,
    },
  ]
}
