/**
 * The benchmarks, each beside its peer in the same run:
 *
 *   npm run bench [-- M3.ndjson.gz [PEERS]]
 *
 * A goal that is missed is printed as missed; nothing here fails a build. With the path of a competition
 * file (see accuracy.ts) the models run on its series, else on a few that R ships; PEERS is a folder with other npm packages (see peers.ts).
 * The time of `auto` on the whole file is printed by `npm run bench:accuracy`.
 */
import { cpus, platform, totalmem } from "node:os"
import { checkMeasurements } from "./check.ts"
import { forecastingMeasurements } from "./forecasting.ts"
import { growthMeasurements } from "./growth.ts"
import { lengthMeasurements } from "./length.ts"
import { formatMeasurement } from "./measure.ts"
import { peerMeasurements } from "./peers.ts"
import { startMeasurements } from "./start.ts"

const processor = cpus()[0]?.model ?? "unknown processor"
process.stdout.write(
  `nfold benchmarks: ${platform()}, ${cpus().length} x ${processor}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}\n` +
    "medians of runs (least to most)\n\n",
)
const [path, peers] = process.argv.slice(2)
const groups = [
  startMeasurements,
  growthMeasurements,
  checkMeasurements,
  lengthMeasurements,
  () => forecastingMeasurements(path),
  async () => (path === undefined || peers === undefined ? [] : peerMeasurements(path, peers)),
]
for (const group of groups) {
  for (const measurement of await group()) process.stdout.write(`${formatMeasurement(measurement)}\n`)
}
