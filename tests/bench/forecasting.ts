import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { modelNamed } from "../../src/forecast/forecast.ts"
import { classicSeries } from "../reference/read.ts"
import { alone, type Measurement, once, processorTime, type Timing } from "./measure.ts"
import { readSeriesLines } from "./series-lines.ts"

interface Task {
  readonly period: number
  readonly horizon: number
  readonly values: readonly number[]
}

/**
 * Theta, ETS and ARIMA beside R's, in processor time of one core and on the same series: those of a competition file when its path is given
 * (every one for Theta, each 10th for ETS, each 60th for ARIMA, whose peer would take an hour), else the classic series of R.
 */
export async function forecastingMeasurements(path?: string): Promise<readonly Measurement[]> {
  const tasks = path === undefined ? classicTasks() : readSeriesLines(path)
  const every = (stride: number): readonly Task[] =>
    tasks.filter((_, index) => path === undefined || index % stride === 0)
  const rounds = path === undefined ? 10 : 1
  return [
    besideR("theta", every(1), rounds, 20),
    besideR("ets", every(10), rounds, 10),
    besideR("arima", every(60), rounds, 20),
  ]
}

/** A few series are forecast in several rounds, so that the time is not that of compiling the code. */
function besideR(model: string, tasks: readonly Task[], rounds: number, times: number): Measurement {
  const { forecast } = modelNamed(model)
  const ours = alone(3, () => {
    const taken = processorTime(() => {
      for (let round = 0; round < rounds; round++) {
        for (const { values, period, horizon } of tasks) forecast(values, { period, horizon })
      }
    })
    return taken / rounds
  })
  const peer = timeInR(model, tasks)
  const line = { name: `${model} of ${tasks.length} series`, ours, goal: `at least ${times} times as fast as R` }
  if (peer === null) return { ...line, name: `${line.name} (no R here)`, met: false }
  const ratio = ours.median / peer.median
  return { ...line, peer: { name: "R forecast", timing: peer }, ratio, met: ratio <= 1 / times }
}

function timeInR(model: string, tasks: readonly Task[]): Timing | null {
  const folder = mkdtempSync(join(tmpdir(), "nfold-bench-"))
  const file = join(folder, "series.txt")
  writeFileSync(file, tasks.map(({ period, horizon, values }) => [period, horizon, ...values].join(" ")).join("\n"))
  const { status, stdout } = spawnSync("Rscript", ["tests/bench/forecasting.R", file, model], { encoding: "utf8" })
  rmSync(folder, { recursive: true })
  if (status !== 0) return null
  return once(1000 * Number(stdout))
}

function classicTasks(): readonly Task[] {
  return Object.values(classicSeries).map(({ period, values }) => ({
    period,
    values,
    horizon: Math.max(10, 2 * period),
  }))
}
