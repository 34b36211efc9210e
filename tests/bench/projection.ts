/**
 * Projections of years that are partly over and of short series, measured on the competition M3 (Makridakis & Hibon 2000).
 *
 *     npm run bench:projection -- PATH/m3.ndjson.gz [--fit | --every 10]
 *
 * Constants are fitted on series with odd ids (`--fit` prints them) and reported on even ids and on all. `--every 10` takes
 * every tenth series only, for a quick look.
 */

import { partYearCases, readCompetition, shortSeriesCases } from "./projection-cases.ts"
import { fitAll } from "./projection-fit.ts"
import { reportPartYears } from "./projection-part-year.ts"
import { reportShortSeries } from "./projection-short-series.ts"

const [path, option, step = "1"] = process.argv.slice(2)
if (path === undefined) {
  console.error("bench:projection: which file? npm run bench:projection -- PATH/m3.ndjson.gz [--fit]")
  process.exitCode = 2
} else {
  const stride = option === "--every" ? Number(step) : 1
  const sample = <T>(all: readonly T[]): readonly T[] => all.filter((_, index) => index % stride === 0)
  const partYears = partYearCases(sample(readCompetition(path, "monthly")))
  const shortSeries = shortSeriesCases(sample(readCompetition(path, "yearly")))
  const lines =
    option === "--fit"
      ? fitAll(partYears, shortSeries)
      : [...reportPartYears(partYears), "", ...reportShortSeries(shortSeries)]
  console.log(lines.join("\n"))
}
