import { randomSource } from "../../src/numbers/random.ts"

/** Forecasts of one member for one series; ends as [low, high] by step. */
export interface MemberForecast {
  readonly mean: readonly number[]
  readonly at80: readonly (readonly [number, number])[]
  readonly at95: readonly (readonly [number, number])[]
}

/** What a series tells about weights and widths. */
export interface FitRow {
  readonly actual: readonly number[]
  /** Mean absolute change from season to season, the unit of MASE. */
  readonly unit: number
  readonly members: Readonly<Record<string, MemberForecast>>
}

/** What is fitted for one profile, as it stands in constants.ts. */
export interface FittedProfile {
  readonly weights: Record<string, number>
  readonly widening: { lastStep: number; at80: [number, number]; at95: [number, number] }
}

/** Rounds of choice, and random halves of the series that they are repeated on so that no single series decides. */
const rounds = 10
const halves = 60

/** Members chosen less often than this are left out. */
const leastShare = 0.1

/** How far the shares are drawn towards equal ones, which no half of the data can do better than by much. */
const towardsEqual = 0.5

/** Shares of outturns that intervals are fitted to hold: a little more than they promise, for other series vary more than those fitted on. */
const aims = { at80: 0.815, at95: 0.955 }

/** Mean errors of Naive2 on M3, which put the two measures on one scale, as OWA does. */
const naive2 = { smape: 14.7, mase: 1.669 }

/**
 * Weights by ensemble selection (Caruana et al. 2004): from nothing, add the member, with repetition, that lowers the error of the mean
 * most; averaged over random halves. Widths from the share of outturns that intervals of the combination held.
 */
export function fitProfile(rows: readonly FitRow[], names: readonly string[]): FittedProfile {
  const counts = new Map<string, number>(names.map((name) => [name, 0]))
  const random = randomSource(7)
  for (let half = 0; half < halves; half++) {
    const chosen = selectMembers(
      rows.filter(() => random.uniform() < 0.5),
      names,
    )
    for (const name of chosen) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const total = rounds * halves
  const kept = [...counts].filter(([, count]) => count >= leastShare * total)
  const sum = kept.reduce((all, [, count]) => all + count, 0)
  const weights = Object.fromEntries(
    kept.map(([name, count]) => {
      const share = (1 - towardsEqual) * (count / sum) + towardsEqual / kept.length
      return [name, Math.round(1000 * share) / 1000]
    }),
  )
  return { weights, widening: fitWidening(rows, weights) }
}

function selectMembers(rows: readonly FitRow[], names: readonly string[]): string[] {
  const sums = rows.map((row) => new Float64Array(row.actual.length))
  const chosen: string[] = []
  for (let round = 1; round <= rounds; round++) {
    let best = names[0]!
    let least = Infinity
    for (const name of names) {
      let error = 0
      for (const [i, row] of rows.entries()) {
        error += errorOf(row, (step) => (sums[i]![step]! + row.members[name]!.mean[step]!) / round)
      }
      if (error < least) {
        least = error
        best = name
      }
    }
    chosen.push(best)
    for (const [i, row] of rows.entries()) {
      for (let step = 0; step < row.actual.length; step++) sums[i]![step]! += row.members[best]!.mean[step]!
    }
  }
  return chosen
}

function errorOf({ actual, unit }: FitRow, forecast: (step: number) => number): number {
  let percent = 0
  let scaled = 0
  for (const [step, outturn] of actual.entries()) {
    const point = forecast(step)
    const miss = Math.abs(point - outturn)
    percent += (200 * miss) / (Math.abs(point) + Math.abs(outturn) || 1)
    scaled += miss / unit
  }
  return (percent / naive2.smape + scaled / naive2.mase) / actual.length
}

/** A straight line over the steps through the factors that would have held the promised share at each. */
function fitWidening(rows: readonly FitRow[], weights: Readonly<Record<string, number>>): FittedProfile["widening"] {
  const lastStep = Math.max(...rows.map((row) => row.actual.length))
  const ends = (level: "at80" | "at95"): [number, number] => {
    const factors = Array.from({ length: lastStep }, (_, step) => {
      const needed = rows
        .filter((row) => step < row.actual.length)
        .map((row) => neededFactor(row, weights, level, step))
      needed.sort((a, b) => a - b)
      const place = aims[level] * (needed.length - 1)
      const below = Math.floor(place)
      return needed[below]! + (place - below) * (needed[Math.min(below + 1, needed.length - 1)]! - needed[below]!)
    })
    return lineEnds(factors)
  }
  return { lastStep, at80: ends("at80"), at95: ends("at95") }
}

/** How many half-widths of the members' average interval the outturn lies from the combined mean. */
function neededFactor(
  { actual, members }: FitRow,
  weights: Readonly<Record<string, number>>,
  level: "at80" | "at95",
  step: number,
): number {
  const average = (of: (member: MemberForecast) => number): number =>
    Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * of(members[name]!), 0)
  const mean = average((member) => member.mean[step]!)
  const miss = actual[step]! - mean
  const side = miss < 0 ? 0 : 1
  const half = average((member) => member[level][step]![side] - member.mean[step]!)
  return miss / half
}

function lineEnds(values: readonly number[]): [number, number] {
  const middle = (values.length - 1) / 2
  const mean = values.reduce((sum, value) => sum + value / values.length, 0)
  let moment = 0
  let spread = 0
  for (const [step, value] of values.entries()) {
    moment += (step - middle) * value
    spread += (step - middle) ** 2
  }
  const slope = spread > 0 ? moment / spread : 0
  const round = (value: number): number => Math.round(1000 * value) / 1000
  return [round(mean - slope * middle), round(mean + slope * middle)]
}
