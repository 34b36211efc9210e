/**
 * The benchmarks, each beside its peer in the same run:
 *
 *   npm run bench [-- M3.ndjson.gz]
 *
 * A goal that is missed is printed as missed; nothing here fails a build. With the path of a competition
 * file (see accuracy.ts) the models run on its series, else on a few that R ships. Results of a run are kept in RESULTS.md.
 */
import { cpus, platform, totalmem } from "node:os"
import { checkMeasurements } from "./check.ts"
import { forecastingMeasurements } from "./forecasting.ts"
import { growthMeasurements } from "./growth.ts"
import { formatMeasurement } from "./measure.ts"
import { startMeasurements } from "./start.ts"

const processor = cpus()[0]?.model ?? "unknown processor"
process.stdout.write(
  `nfold benchmarks: ${platform()}, ${cpus().length} x ${processor}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}\n` +
    "medians of runs (least to most)\n\n",
)
const forecasting = (): ReturnType<typeof forecastingMeasurements> => forecastingMeasurements(process.argv[2])
for (const group of [startMeasurements, growthMeasurements, checkMeasurements, forecasting]) {
  for (const measurement of await group()) process.stdout.write(`${formatMeasurement(measurement)}\n`)
}
