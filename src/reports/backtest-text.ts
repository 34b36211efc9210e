import { sceneBars } from "../charts/bars.ts"
import type { Scene } from "../charts/types.ts"
import type { Backtest, BacktestRow } from "../evaluate/backtest.ts"
import { countOf } from "./count-of.ts"
import { hanging, headingLines, plainPiece, wrapped } from "./layout.ts"
import { sceneLines } from "./scene-lines.ts"
import { tableLines } from "./table.ts"
import type { View } from "./view.ts"

/** What `nfold backtest` prints: how it was done, the accuracy of each model, and a chart of it. */
export function backtestLines(title: string, result: Backtest, view: View): readonly string[] {
  const { origins, horizon } = result
  const scene = backtestScene(title, result, view)
  return [
    ...headingLines(title, view),
    ...wrapped(
      `Forecasts ${countOf(horizon, "step")} ahead from ${countOf(origins, "origin")}, each seeing only what came before it. Smaller is better; coverage should be near 80 and 95 percent. OWA is relative to Naive2, MASE to the naive forecast within the series.`,
      view.width,
      view,
    ),
    "",
    ...tableLines(
      ["model", ...columns.map(({ name }) => name)],
      result.models.map((row) => [row.name, ...columns.map(({ key, decimals }) => written(row[key], decimals))]),
      view,
    ),
    ...result.models.flatMap(({ name, error }) =>
      error === null ? [] : hanging([plainPiece(` ${name}:`)], error, view),
    ),
    ...(scene === null ? [] : ["", ...sceneLines(scene, view)]),
  ]
}

/** Bars of the mean absolute scaled error, the smallest first. */
export function backtestScene(title: string, { models }: Backtest, view: Pick<View, "width">): Scene | null {
  const scored = models.flatMap(({ name, mase }) => (mase === null ? [] : [{ label: name, value: mase }]))
  if (scored.length === 0) return null
  const bars = scored.toSorted((a, b) => a.value - b.value)
  return sceneBars(bars, { title: `${title}: mean absolute scaled error`, width: view.width })
}

const columns: readonly { readonly key: keyof BacktestRow; readonly name: string; readonly decimals: number }[] = [
  { key: "smape", name: "sMAPE", decimals: 2 },
  { key: "mase", name: "MASE", decimals: 3 },
  { key: "rmsse", name: "RMSSE", decimals: 3 },
  { key: "owa", name: "OWA", decimals: 3 },
  { key: "coverage80", name: "in 80%", decimals: 1 },
  { key: "coverage95", name: "in 95%", decimals: 1 },
  { key: "msis", name: "MSIS", decimals: 2 },
  { key: "seconds", name: "seconds", decimals: 2 },
]

function written(value: BacktestRow[keyof BacktestRow], decimals: number): string {
  return typeof value === "number" ? value.toFixed(decimals) : "-"
}
