import { renderAcf } from "../../src/charts/acf.ts"
import { renderBars, renderGroupedBars } from "../../src/charts/bars.ts"
import { renderFan } from "../../src/charts/fan.ts"
import { renderHistogram } from "../../src/charts/histogram.ts"
import { renderIntervals } from "../../src/charts/intervals.ts"
import { renderLine } from "../../src/charts/line.ts"
import { renderShares } from "../../src/charts/shares.ts"
import { renderSlope } from "../../src/charts/slope.ts"
import { renderSpark } from "../../src/charts/spark.ts"
import type { ChartOptions, ChartValue } from "../../src/charts/types.ts"

/** A chart of given values and names, whatever its kind. */
export interface Sample {
  readonly name: string
  readonly render: (values: readonly ChartValue[], labels: readonly string[], options: ChartOptions) => string
}

/** Every chart, made from one list of values. */
export const SAMPLES: readonly Sample[] = [
  {
    name: "line",
    render: (values, labels, options) => renderLine({ labels, series: [{ name: "one", values }] }, options),
  },
  {
    name: "lines",
    render: (values, labels, options) => {
      const series = [0, 1, 2, 3].map((index) => ({
        name: labels[index] ?? `series ${index}`,
        values: values.map((value) => (value === null ? null : value * (1 - index / 5))),
      }))
      return renderLine({ labels, series }, options)
    },
  },
  {
    name: "lines with a legend",
    render: (values, labels, options) => {
      const series = Array.from({ length: 20 }, (_, index) => ({
        name: `${labels[0] ?? "series"} ${index}`,
        values: values.map((value) => (value === null ? null : value * (1 - index / 25))),
      }))
      return renderLine({ labels, series }, { ...options, height: 10 })
    },
  },
  {
    name: "fan",
    render: (values, _, options) => {
      const mean = [1, 1.1, 1.2].map((factor) => factor * (values.at(-1) ?? 0))
      const spread = Math.abs(mean[0] ?? 0) / 4 + 1e-9
      const intervals = [80, 95].map((level, index) => ({
        level,
        low: mean.map((value, step) => value - spread * (step + 1) * (index + 1)),
        high: mean.map((value, step) => value + spread * (step + 1) * (index + 1)),
      }))
      return renderFan({ history: values, forecast: { mean, intervals } }, options)
    },
  },
  { name: "bars", render: (values, labels, options) => renderBars(barsOf(values, labels), options) },
  {
    name: "vertical bars",
    render: (values, labels, options) =>
      renderBars(barsOf(values, labels).slice(0, 12), { ...options, orientation: "vertical" }),
  },
  { name: "grouped bars", render: (values, labels, options) => renderGroupedBars(groupsOf(values, labels), options) },
  {
    name: "vertical grouped bars",
    render: (values, labels, options) => {
      const { series, groups } = groupsOf(values, labels)
      return renderGroupedBars({ series, groups: groups.slice(0, 6) }, { ...options, orientation: "vertical" })
    },
  },
  {
    name: "slope",
    render: (values, labels, options) => {
      const lines = values.map((from, index) => ({
        label: labels[index] ?? "",
        from,
        to: values[values.length - 1 - index] ?? null,
      }))
      return renderSlope({ from: "2019", to: "2020", lines }, options)
    },
  },
  { name: "spark", render: (values, _, options) => renderSpark(values, options) },
  { name: "histogram", render: (values, _, options) => renderHistogram(values, options) },
  {
    name: "intervals",
    render: (values, labels, options) => {
      const rows = values.map((value, index) => ({
        label: labels[index] ?? "",
        value,
        low: value === null || index % 3 === 1 ? null : value - Math.abs(value) / 10,
        high: value === null || index % 3 === 2 ? null : value + Math.abs(value) / 10,
        highOpen: index % 2 === 0,
      }))
      return renderIntervals(rows, options)
    },
  },
  {
    name: "shares",
    render: (values, labels, options) => {
      const rows = values.map((value, index) => ({
        label: labels[index] ?? "",
        values: [value === null ? null : Math.abs(value), 1],
      }))
      return renderShares({ parts: [labels[0] ?? "part", "other"], rows }, options)
    },
  },
  {
    name: "autocorrelations",
    render: (values, _, options) => {
      const most = Math.max(1e-300, ...values.map((value) => Math.abs(value ?? 0)))
      return renderAcf(
        { correlations: values.map((value) => (value === null ? null : value / most)), observations: 50 },
        options,
      )
    },
  },
]

function barsOf(values: readonly ChartValue[], labels: readonly string[]): { label: string; value: ChartValue }[] {
  return values.map((value, index) => ({ label: labels[index] ?? "", value }))
}

function groupsOf(values: readonly ChartValue[], labels: readonly string[]): Parameters<typeof renderGroupedBars>[0] {
  const groups = values.map((value, index) => ({
    label: labels[index] ?? "",
    values: [value, values[0] ?? null],
    note: "+1%",
  }))
  return { series: ["2019", "2020"], groups }
}

/** Values that charts stumble over. */
export const VALUES: Readonly<Record<string, readonly ChartValue[]>> = {
  "a growing series": [2440, 2471, 3099, 4741, 10567, 25575],
  "one point": [5],
  "no point": [],
  "a constant": [7, 7, 7, 7],
  zeros: [0, 0, 0],
  "all missing": [null, null, null],
  "gaps at both ends and inside": [null, 3, 4, null, 6, 7, null],
  "negative only": [-5, -3, -8, -1],
  "both signs": [-66.8, 194.5, -9.97, 183.7],
  "as small as 1e-9": [1e-9, 3e-9, 2e-9],
  "as large as 1e15": [1e15, 3e15, 2e15],
  "from 1e-9 to 1e15": [1e-9, 1, 1e15],
  "large and almost flat": [1e15, 1e15 + 1, 1e15 + 2],
  "more points than columns": Array.from({ length: 320 }, (_, index) => 100 + 50 * Math.sin(index / 20) + (index % 7)),
}

/** Labels that charts stumble over. */
export const LABELS: Readonly<Record<string, (index: number) => string>> = {
  years: (index) => String(1500 + index),
  "long names": (index) => `The region of the ${index}th name that is much too long to be printed in full`,
  "wide signs": (index) => `乙公司 📈 é ${index}`,
  "control characters": (index) => `\u001b[31mred\u001b[0m\n\t\u202e\u0007${index}`,
}
