import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join, resolve } from "node:path"
import { modelNamed } from "../../src/forecast/forecast.ts"
import { alone, inTurn, type Measurement, once, processorTime } from "./measure.ts"
import { readSeriesLines, type SeriesLine } from "./series-lines.ts"

/** The package arima 0.2.8: ctsa in WebAssembly. */
type NpmArima = new (
  options: object,
) => {
  fit: (values: readonly number[]) => unknown
  predict: (horizon: number) => unknown
}

/** The package @bsull/augurs 0.10.2: Rust in WebAssembly. */
interface Augurs {
  readonly initSync: (options: { readonly module: Uint8Array }) => unknown
  readonly AutoETS: new (
    period: number,
    form: string,
  ) => {
    fit: (values: Float64Array) => void
    predict: (horizon: number, level: number) => unknown
    free: () => void
  }
}

/**
 * Automatic ARIMA beside npm's `arima`, on each 60th series of the competition file that is long enough for it, and non-seasonal ETS beside
 * augurs, on the yearly ones. The peers are installed into a folder of their own: `npm install --prefix FOLDER arima @bsull/augurs`.
 */
export async function peerMeasurements(path: string, folder: string): Promise<readonly Measurement[]> {
  const lines = readSeriesLines(path)
  return [
    besideNpmArima(
      lines.filter(({ values }, index) => index % 60 === 0 && values.length >= 30),
      folder,
    ),
    await besideAugurs(
      lines.filter(({ group }) => group === "yearly"),
      folder,
    ),
  ]
}

function besideNpmArima(lines: readonly SeriesLine[], folder: string): Measurement {
  const Arima: NpmArima = createRequire(join(resolve(folder), "package.json"))("arima")
  const largest = { p: 5, d: 2, q: 5, P: 2, D: 1, Q: 2 }
  const ours = alone(3, () => timeOf("arima", lines))
  // Once is enough for what takes most of a minute.
  const peer = once(
    processorTime(() => {
      for (const { values, period, horizon } of lines) {
        const model = new Arima({ auto: true, ...largest, s: period > 1 ? period : 0, verbose: false })
        model.fit(values)
        model.predict(horizon)
      }
    }),
  )
  const ratio = ours.median / peer.median
  return {
    name: `automatic ARIMA of ${lines.length} series`,
    ours,
    peer: { name: "npm arima", timing: peer },
    ratio,
    goal: "at least 50 times as fast",
    met: ratio <= 1 / 50,
  }
}

async function besideAugurs(lines: readonly SeriesLine[], folder: string): Promise<Measurement> {
  const home = join(resolve(folder), "node_modules/@bsull/augurs")
  const { initSync, AutoETS }: Augurs = await import(join(home, "ets.js"))
  initSync({ module: readFileSync(join(home, "ets_bg.wasm")) })
  const { ours, peer, ratio } = inTurn(
    5,
    () => timeOf("ets", lines),
    () =>
      processorTime(() => {
        for (const { values, horizon } of lines) {
          const model = new AutoETS(1, "ZZN")
          model.fit(Float64Array.from(values))
          model.predict(horizon, 0.95)
          model.free()
        }
      }),
  )
  return {
    name: `ETS without a season of ${lines.length} series`,
    ours,
    peer: { name: "augurs", timing: peer },
    ratio,
    goal: "at least as fast",
    met: ratio <= 1,
  }
}

function timeOf(model: string, lines: readonly SeriesLine[]): number {
  const { forecast } = modelNamed(model)
  return processorTime(() => {
    for (const { values, period, horizon } of lines) forecast(values, { period, horizon })
  })
}
