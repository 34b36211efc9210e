/**
 * Fits the constants of `auto` on the series with odd ids and prints them for src/forecast/auto/constants.ts:
 *
 *     npm run fit:auto -- PATH [MEMBERS]
 *
 * PATH is the file of `npm run bench:accuracy`. The forecasts of the members, which take nearly all of the time (about two minutes), are kept in the
 * file MEMBERS when it is named, and read from there when it exists: delete it when a member changes.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { NfoldError } from "../../src/errors.ts"
import type { ProfileName } from "../../src/forecast/auto/constants.ts"
import { candidatesFor } from "../../src/forecast/auto/members.ts"
import { profileShares } from "../../src/forecast/auto/profile.ts"
import type { Family } from "../../src/forecast/model.ts"
import { forecastFamily } from "../../src/forecast/run-family.ts"
import { type FitRow, fitProfile, type MemberForecast } from "./fit-profile.ts"
import { readSeriesLines, type SeriesLine } from "./series-lines.ts"

/** Members that are not offered: of a few values none can say that growth in percent will go on, and it is the costliest way to be wrong. */
const tooBold: Partial<Record<ProfileName, readonly string[]>> = { shortUnseasonal: ["logTheta"] }

const [path, membersFile] = process.argv.slice(2)
if (path === undefined) {
  console.error("usage: npm run fit:auto -- PATH [MEMBERS]")
  process.exit(2)
}
const lines = readSeriesLines(path).filter(({ id }) => Number(id.slice(-1)) % 2 === 1)
const rows = membersFile === undefined ? lines.map(rowOf) : readOrMakeRows(membersFile)
const profiles = lines.map(profileOf)
for (const profile of new Set(profiles)) {
  const chosen = rows.filter((_, index) => profiles[index] === profile)
  const names = Object.keys(chosen[0]!.members).filter(
    (name) => chosen.every(({ members }) => name in members) && !tooBold[profile]?.includes(name),
  )
  console.log(`${profile}: ${JSON.stringify(fitProfile(chosen, names), null, 2)},  // ${chosen.length} series`)
}

function readOrMakeRows(file: string): readonly FitRow[] {
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8"))
  const made = lines.map(rowOf)
  writeFileSync(file, JSON.stringify(made))
  return made
}

/** The profile that a series takes after most. */
function profileOf({ period, values }: SeriesLine): ProfileName {
  const shares = profileShares({ periods: [period], length: values.length })
  return shares.reduce((most, one) => (one.share > most.share ? one : most)).name
}

function rowOf({ values, actual, period, horizon }: SeriesLine): FitRow {
  let unit = 0
  for (let t = period; t < values.length; t++)
    unit += Math.abs(values[t]! - values[t - period]!) / (values.length - period)
  const candidates = candidatesFor({ values: Float64Array.from(values), periods: [period] })
  const members: Record<string, MemberForecast> = {}
  for (const { name, family } of candidates) {
    const forecast = forecastOf(family, { values, period, horizon })
    if (forecast !== null) members[name] = forecast
  }
  return { actual, unit, members }
}

/** Null where the series is too short for the family, which then takes no part for any series like it. */
function forecastOf(
  family: Family<unknown>,
  { values, period, horizon }: Pick<SeriesLine, "values" | "period" | "horizon">,
): MemberForecast | null {
  try {
    const { mean, intervals } = forecastFamily(family, values, { period, horizon, levels: [80, 95] })
    const [at80, at95] = intervals.map(({ low, high }) => low.map((end, step): [number, number] => [end, high[step]!]))
    return { mean, at80: at80!, at95: at95! }
  } catch (error) {
    if (error instanceof NfoldError) return null
    throw error
  }
}
