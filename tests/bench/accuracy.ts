/**
 * Accuracy on the M3 competition, beside what others published:
 *
 *     npm run bench:accuracy -- PATH [--models naive2,theta]
 *
 * PATH is NDJSON, plain or gzipped, one series a line: { id, group, period, horizon, values, actual }. README says how to export it from R.
 */
import { measures, owa } from "../../src/evaluate/measures.ts"
import { models } from "../../src/forecast/models.ts"
import type { Forecast } from "../../src/forecast/types.ts"
import { readSeriesLines } from "./series-lines.ts"

interface Score {
  readonly odd: boolean
  readonly group: string
  readonly points: number
  readonly smape: number
  readonly mase: number
  readonly msis: number
  readonly coverage80: number
  readonly coverage95: number
  readonly seconds: number
}

const published = [
  "M3, all 3,003, published            sMAPE (series)  (points)    MASE     OWA",
  "Naive2                                   14.70                 1.669   1.000",
  "COMB S-H-D                               13.13                 1.441   0.878",
  "ForecastPro                              13.06                 1.467   0.884",
  "ForcX                                    13.09                 1.422   0.871",
  "THETA (winner of 2000)                   12.76       13.01     1.395   0.852",
  "R ets (cov95 89.2, MSIS 13.07)           13.07       13.3      1.425   0.871",
  "R thetaf (cov95 88.2, MSIS 13.81)        12.79       13.0      1.419   0.860",
  "dynamic optimised Theta (2016)           12.56       12.90     1.353   0.832",
  "mean of R's ets and thetaf               12.45       12.6      1.351   0.828",
  "N-BEATS, 180 networks                                12.37",
  "LGT/SGT, Bayesian                        12.27                 1.30    0.807",
  "GluonTS ensemble (2022)                              12.27",
]

const [path, option, names] = process.argv.slice(2)
if (path === undefined || (option !== undefined && option !== "--models")) {
  console.error("usage: npm run bench:accuracy -- PATH [--models naive2,theta]")
  process.exit(2)
}
const lines = readSeriesLines(path)
const wanted = new Set(names?.split(",") ?? models.map((model) => model.name))
const naive2 = scoreModel("naive2")
console.log(published.join("\n"))
for (const model of models) {
  if (!wanted.has(model.name)) continue
  const started = performance.now()
  const scores = model.name === "naive2" ? naive2 : scoreModel(model.name)
  const elapsed = (performance.now() - started) / 1000
  console.log(
    `\n${model.name.padEnd(22)} series  sMAPE (series)  (points)    MASE     OWA   cov80  cov95   MSIS  CPU sec`,
  )
  for (const group of [...new Set(lines.map((line) => line.group))])
    print(group, (score) => score.group === group, scores)
  print("all", () => true, scores)
  print("odd ids", (score) => score.odd, scores)
  print("even ids", (score) => !score.odd, scores)
  if (model.name !== "naive2") console.log(`${elapsed.toFixed(0)} s by the clock, intervals and scores included`)
}

function scoreModel(name: string): readonly Score[] {
  const model = models.find((one) => one.name === name)
  if (model === undefined) throw new Error(`no model ${name}; there are ${models.map((one) => one.name).join(", ")}`)
  return lines.map(({ id, group, period, horizon, values, actual }) => {
    const { forecast, seconds } = timed(() => model.forecast(values, { period, horizon }))
    const scored = { forecast, actual, history: values, period }
    const score = (measure: keyof typeof measures): number => measures[measure](scored) ?? Number.NaN
    return {
      odd: Number(id.slice(-1)) % 2 === 1,
      group,
      points: actual.length,
      smape: score("smape"),
      mase: score("mase"),
      msis: score("msis"),
      coverage80: score("coverage80"),
      coverage95: score("coverage95"),
      seconds,
    }
  })
}

/** A forecast and the processor seconds that it took. */
function timed(call: () => Forecast): { readonly forecast: Forecast; readonly seconds: number } {
  const before = process.cpuUsage()
  const forecast = call()
  const { user, system } = process.cpuUsage(before)
  return { forecast, seconds: (user + system) / 1e6 }
}

function print(label: string, keep: (score: Score) => boolean, scores: readonly Score[]): void {
  const chosen = scores.filter(keep)
  const benchmark = naive2.filter(keep)
  const points = chosen.reduce((sum, { points }) => sum + points, 0)
  const mean = (of: (score: Score) => number, all = chosen): number =>
    all.reduce((sum, score) => sum + of(score), 0) / all.length
  const overPoints = (of: (score: Score) => number): number =>
    chosen.reduce((sum, score) => sum + of(score) * score.points, 0) / points
  const smape = mean((score) => score.smape)
  const mase = mean((score) => score.mase)
  const relative = owa(
    { smape, mase },
    { smape: mean((score) => score.smape, benchmark), mase: mean((score) => score.mase, benchmark) },
  )
  const columns = [
    label.padEnd(22),
    String(chosen.length).padStart(6),
    smape.toFixed(2).padStart(15),
    overPoints((score) => score.smape)
      .toFixed(2)
      .padStart(9),
    mase.toFixed(3).padStart(8),
    (relative ?? Number.NaN).toFixed(3).padStart(7),
    overPoints((score) => score.coverage80)
      .toFixed(1)
      .padStart(7),
    overPoints((score) => score.coverage95)
      .toFixed(1)
      .padStart(6),
    mean((score) => score.msis)
      .toFixed(2)
      .padStart(6),
    chosen
      .reduce((sum, { seconds }) => sum + seconds, 0)
      .toFixed(2)
      .padStart(8),
  ]
  console.log(columns.join(" "))
}
