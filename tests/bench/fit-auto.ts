/**
 * Fits the constants of `auto` on the series with odd ids and prints them for src/forecast/auto/constants.ts:
 *
 *     npm run fit:auto -- PATH
 *
 * PATH is the file of `npm run bench:accuracy`.
 */
import type { ProfileName } from "../../src/forecast/auto/constants.ts"
import { candidatesFor } from "../../src/forecast/auto/members.ts"
import { profileShares } from "../../src/forecast/auto/profile.ts"
import { forecastFamily } from "../../src/forecast/run-family.ts"
import { type FitRow, fitProfile, type MemberForecast } from "./fit-profile.ts"
import { readSeriesLines, type SeriesLine } from "./series-lines.ts"

const path = process.argv[2]
if (path === undefined) {
  console.error("usage: npm run fit:auto -- PATH")
  process.exit(2)
}
const rows = new Map<ProfileName, FitRow[]>()
for (const line of readSeriesLines(path)) {
  if (Number(line.id.slice(-1)) % 2 === 0) continue
  const [profile] = [...profileShares({ periods: [line.period], length: line.values.length })].sort(
    (a, b) => b.share - a.share,
  )
  const known = rows.get(profile!.name) ?? []
  rows.set(profile!.name, [...known, rowOf(line)])
}
for (const [name, fitted] of rows) {
  const names = Object.keys(fitted[0]!.members)
  console.log(`${name}: ${JSON.stringify(fitProfile(fitted, names), null, 2)},  // ${fitted.length} series`)
}

function rowOf({ values, actual, period, horizon }: SeriesLine): FitRow {
  let unit = 0
  for (let t = period; t < values.length; t++)
    unit += Math.abs(values[t]! - values[t - period]!) / (values.length - period)
  const candidates = candidatesFor({ values: Float64Array.from(values), periods: [period] })
  const members: Record<string, MemberForecast> = {}
  for (const { name, family } of candidates) {
    const { mean, intervals } = forecastFamily(family, values, { period, horizon, levels: [80, 95] })
    const ends = intervals.map(({ low, high }) => low.map((end, step): [number, number] => [end, high[step]!]))
    members[name] = { mean, at80: ends[0]!, at95: ends[1]! }
  }
  return { actual, unit, members }
}
