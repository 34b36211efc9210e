/** How tight implied intervals are where the system is no tree, against brute force over whole counts. `npm run bench:tightness`. */
import { imply } from "../../src/findings/check.ts"
import type { Release, ReleaseFigure } from "../../src/release/types.ts"

interface Range {
  readonly low: number
  readonly high: number
}

const measures = [
  { id: "all", label: "crimes" },
  { id: "theft", label: "thefts", partOf: "all" },
  { id: "fraud", label: "frauds", partOf: "all" },
  { id: "other", label: "other crimes", partOf: "all" },
]

/** A kind of system: what it prints of a random world, and which counts it leaves to be implied. */
interface Family {
  readonly name: string
  readonly places: readonly string[]
  /** A release and the least and largest of each count over all that fit it. */
  readonly sample: () => { readonly release: Release; readonly truth: readonly Range[] }
}

const [cases = 300, seed = 1] = process.argv.slice(2).map(Number)
let state = seed
const families: readonly Family[] = [
  {
    name: "a ring of two shares and two growth rates",
    places: ["all 2019", "all 2020", "fraud 2019", "fraud 2020"],
    sample: ring,
  },
  {
    name: "three parts that add up, with the share of each",
    places: ["all 2019", "fraud 2019", "other 2019"],
    sample: threeParts,
  },
]

console.log(
  `width of the implied interval over that of all whole counts that fit, ${cases} systems of each kind, seed ${seed}`,
)
for (const { name, places, sample } of families) {
  const ratios = places.map((): number[] => [])
  for (let done = 0; done < cases; done++) {
    const { release, truth } = sample()
    const found = imply(release).filter(({ quantity }) => quantity === "value")
    truth.forEach(({ low, high }, index) => {
      const own = found.find(({ measure, period }) => `${measure} ${period}` === places[index])
      if (own?.low == null || own.high == null) throw new Error(`${places[index]} is not bounded`)
      if (own.low > low || own.high < high) throw new Error(`${places[index]} leaves out a value that fits`)
      ratios[index]?.push((own.high - own.low + 1) / (high - low + 1))
    })
  }
  console.log(`\n${name.padEnd(48)}  exact  median     90%    most`)
  for (const [index, place] of places.entries()) console.log(line(place, ratios[index] ?? []))
}

function line(place: string, ratios: readonly number[]): string {
  const sorted = ratios.toSorted((a, b) => a - b)
  const exact = sorted.filter((ratio) => ratio === 1).length / sorted.length
  const at = (part: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0).toFixed(2)
  return `  ${place.padEnd(46)}${(100 * exact).toFixed(0).padStart(6)}%${[0.5, 0.9, 1].map((part) => at(part).padStart(8)).join("")}`
}

function ring(): ReturnType<Family["sample"]> {
  const theft = randomTo(600) + 100
  const fraud = [randomTo(60) + 20, randomTo(60) + 20]
  const all = fraud.map((count) => theft + count + randomTo(800))
  const shares = [(100 * theft) / (all[0] ?? 1), ...fraud.map((count, year) => (100 * count) / (all[year] ?? 1))]
  const growth = [all, fraud].map(([earlier = 1, later = 1]) => 100 * (later / earlier - 1))
  const printed = { theft, shares: shares.map(toTenth), growth: growth.map(toTenth) }
  return { release: releaseOf(printed), truth: bruteForce(printed) }
}

function threeParts(): ReturnType<Family["sample"]> {
  const counts = [randomTo(300) + 50, randomTo(300) + 50, randomTo(300) + 50]
  const [theft = 1] = counts
  const total = counts.reduce((sum, count) => sum + count, 0)
  const shares = counts.map((count) => Math.round((100 * count) / total))
  const names = ["theft", "fraud", "other"]
  const figures: ReleaseFigure[] = [
    { id: "theft", written: String(theft), kind: "count", measure: "theft", period: "2019" },
    ...names.map(
      (measure, index): ReleaseFigure => ({
        id: `${measure}-share`,
        written: `${shares[index]}%`,
        kind: "share",
        of: "all",
        measure,
        period: "2019",
      }),
    ),
  ]
  const complete = measures.map((measure) => (measure.id === "all" ? { ...measure, complete: true } : measure))
  return { release: { format: "nfold/release@1", measures: complete, figures }, truth: wholesThatFit(theft, shares) }
}

/** Every whole with its second and third part, each within half a percent of its share. */
function wholesThatFit(theft: number, [ofTheft = 0, ofFraud = 0, ofOther = 0]: readonly number[]): readonly Range[] {
  const ranges = [0, 1, 2].map(nothing)
  for (const whole of integers((100 * theft) / (ofTheft + 0.5), (100 * theft) / (ofTheft - 0.5))) {
    for (const fraud of integers((whole * (ofFraud - 0.5)) / 100, (whole * (ofFraud + 0.5)) / 100)) {
      const other = whole - theft - fraud
      if (Math.abs((100 * other) / whole - ofOther) <= 0.5 + 1e-9) widen(ranges, [whole, fraud, other])
    }
  }
  return ranges
}

function nothing(): { low: number; high: number } {
  return { low: Number.POSITIVE_INFINITY, high: Number.NEGATIVE_INFINITY }
}

function widen(ranges: readonly { low: number; high: number }[], values: readonly number[]): void {
  ranges.forEach((range, index) => {
    range.low = Math.min(range.low, values[index] ?? range.low)
    range.high = Math.max(range.high, values[index] ?? range.high)
  })
}

function toTenth(value: number): number {
  return Math.round(10 * value) / 10
}

interface Printed {
  readonly theft: number
  readonly shares: readonly number[]
  readonly growth: readonly number[]
}

function releaseOf({ theft, shares, growth }: Printed): Release {
  const share = (measure: string, period: string, value = 0): ReleaseFigure => ({
    id: `${measure}-share-${period}`,
    written: `${value.toFixed(1)}%`,
    kind: "share",
    of: "all",
    measure,
    period,
  })
  const change = (measure: string, value = 0): ReleaseFigure => ({
    id: `${measure}-growth`,
    written: `${value.toFixed(1)}%`,
    kind: "percent-change",
    measure,
    period: "2020",
    basePeriod: "2019",
  })
  const claim = (measure: string) => ({
    id: `${measure}-claim`,
    kind: "percent-change" as const,
    figure: `${measure}-growth`,
    from: null,
    to: null,
  })
  const figures: ReleaseFigure[] = [
    { id: "theft", written: String(theft), kind: "count", measure: "theft", period: "2019" },
    share("theft", "2019", shares[0]),
    share("fraud", "2019", shares[1]),
    share("fraud", "2020", shares[2]),
    change("all", growth[0]),
    change("fraud", growth[1]),
  ]
  return { format: "nfold/release@1", measures, figures, claims: [claim("all"), claim("fraud")] }
}

/** The least and the largest of each count over all that fit what is printed, a tie either way. */
function bruteForce({ theft, shares, growth }: Printed): readonly Range[] {
  const ranges = [0, 1, 2, 3].map(nothing)
  const [theftShare = 0, before = 0, after = 0] = shares
  const [ofAll = 0, ofFraud = 0] = growth
  for (const whole of within(100 * theft, theftShare)) {
    for (const part of parts(whole, before)) {
      if (part + theft > whole) continue
      for (const later of grown(whole, ofAll)) {
        for (const laterPart of parts(later, after)) {
          if (!isNear(100 * (laterPart / part - 1), ofFraud)) continue
          widen(ranges, [whole, later, part, laterPart])
        }
      }
    }
  }
  return ranges
}

function isNear(value: number, printed: number): boolean {
  return Math.abs(value - printed) <= 0.05 + 1e-9
}

/** Wholes of which the hundredfold part is about so many percent. */
function within(hundredfold: number, share: number): readonly number[] {
  return integers(hundredfold / (share + 0.05), hundredfold / (share - 0.05))
}

function parts(whole: number, share: number): readonly number[] {
  return integers((whole * (share - 0.05)) / 100, (whole * (share + 0.05)) / 100)
}

function grown(value: number, percent: number): readonly number[] {
  return integers(value * (1 + (percent - 0.05) / 100), value * (1 + (percent + 0.05) / 100))
}

function integers(low: number, high: number): readonly number[] {
  const first = Math.ceil(low - 1e-9)
  return Array.from({ length: Math.max(0, Math.floor(high + 1e-9) - first + 1) }, (_, index) => first + index)
}

/** Numerical Recipes' linear congruential generator: the same systems wherever it runs. */
function randomTo(size: number): number {
  state = (1_664_525 * state + 1_013_904_223) % 4_294_967_296
  return Math.floor((state / 4_294_967_296) * size)
}
