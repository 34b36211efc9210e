import { describe, test } from "vitest"
import { sceneAcf } from "../../src/charts/acf.ts"
import { sceneBars, sceneGroupedBars } from "../../src/charts/bars.ts"
import { sceneFan } from "../../src/charts/fan.ts"
import { sceneHistogram } from "../../src/charts/histogram.ts"
import { sceneIntervals } from "../../src/charts/intervals.ts"
import { sceneLine } from "../../src/charts/line.ts"
import { sceneShares } from "../../src/charts/shares.ts"
import { sceneSlope } from "../../src/charts/slope.ts"
import { sceneSpark } from "../../src/charts/spark.ts"
import { drawSvg } from "../../src/charts/svg.ts"
import { drawText } from "../../src/charts/text.ts"
import type { ChartOptions, Glyphs, Scene } from "../../src/charts/types.ts"
import { expectScreen } from "../expect-screen.ts"

// Registered cybercrimes in Belarus, as data/README.md gives them.
const years = ["2015", "2016", "2017", "2018", "2019", "2020"]
const cybercrimes = [2440, 2471, 3099, 4741, 10567, 25575]
const regions = [
  { label: "Grodno", from: 933, to: 2748, growth: 194.5 },
  { label: "Brest", from: 1101, to: 3124, growth: 183.7 },
  { label: "Vitebsk", from: 1133, to: 3023, growth: 166.8 },
]
const months = Array.from({ length: 72 }, (_, month) => {
  return `${2015 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`
})
const seasonal = months.map((_, month) => (month === 30 ? null : 100 + month + 20 * Math.sin((month * Math.PI) / 6)))
const forecast = {
  mean: [28000, 31000, 33000],
  intervals: [
    { level: 80, low: [22000, 20000, 18000], high: [35000, 45000, 55000] },
    { level: 95, low: [18000, 14000, 11000], high: [40000, 55000, 70000] },
  ],
}

interface Screen {
  readonly name: string
  readonly scene: (options: ChartOptions) => Scene
  readonly glyphs?: Glyphs
}

const lines = (options: ChartOptions): Scene => {
  const series = [
    { name: "cybercrimes", values: cybercrimes },
    { name: "theft by computer", values: [null, null, null, null, 8075, 23587] },
  ]
  return sceneLine({ labels: years, series }, { ...options, title: "Cybercrimes in Belarus", unit: "crimes a year" })
}
const monthly = (options: ChartOptions): Scene =>
  sceneLine(
    { labels: months, series: [{ name: "north", values: seasonal }] },
    { ...options, title: "A month is missing" },
  )
const grouped = (options: ChartOptions): Scene => {
  const groups = regions.map(({ label, from, to, growth }) => ({ label, values: [from, to], note: `+${growth}%` }))
  return sceneGroupedBars(
    { series: ["2019", "2020"], groups },
    { ...options, title: "Cybercrimes by region, 2019 against 2020" },
  )
}
const growth = [
  ...regions.map(({ label, growth: value }) => ({ label, value })),
  { label: "all other crimes", value: -3.7 },
]
const intervals = [
  { label: "cyber share 2020", value: 26.8, low: 26.7, high: 26.9, rounding: { low: 26.75, high: 26.85 } },
  { label: "cyber share 2019", value: 12, low: 11.4, high: 13.1, rounding: { low: 11.5, high: 12.5 } },
  { label: "a wrong one", value: 20, low: 23, high: 28, lowOpen: true, rounding: { low: 19.5, high: 20.5 } },
  { label: "over a quarter", low: 25, high: null, lowOpen: true },
]
const residuals = Array.from({ length: 240 }, (_, index) => 40 * Math.sin(index * 12.9898) * Math.cos(index * 78.233))

const SCREENS: readonly Screen[] = [
  {
    name: "line",
    scene: (options) =>
      sceneLine(
        { labels: years, series: [{ name: "", values: cybercrimes }] },
        { ...options, title: "Cybercrimes in Belarus", unit: "crimes a year" },
      ),
  },
  { name: "lines", scene: lines },
  { name: "lines-ascii", scene: lines, glyphs: "ascii" },
  { name: "lines-braille", scene: lines, glyphs: "braille" },
  { name: "monthly", scene: monthly },
  { name: "monthly-braille", scene: monthly, glyphs: "braille" },
  {
    name: "log",
    scene: (options) =>
      sceneLine(
        { labels: years, series: [{ name: "", values: cybercrimes }] },
        { ...options, title: "Cybercrimes in Belarus", scale: "log" },
      ),
  },
  {
    name: "fan",
    scene: (options) =>
      sceneFan(
        { labels: [...years, "2021", "2022", "2023"], history: cybercrimes, forecast },
        { ...options, title: "Cybercrimes in Belarus, forecast to 2023", unit: "crimes a year" },
      ),
  },
  {
    name: "fan-ascii",
    glyphs: "ascii",
    scene: (options) => sceneFan({ history: cybercrimes, forecast }, { ...options, title: "Cybercrimes in Belarus" }),
  },
  {
    name: "projection",
    scene: (options) =>
      sceneFan(
        {
          noun: "projection",
          labels: [...years, "2021"],
          history: cybercrimes,
          forecast: {
            mean: [31000],
            intervals: [
              { level: 80, low: [26000], high: [45000] },
              { level: 95, low: [24000], high: [null] },
            ],
          },
          points: [
            { letter: "a", name: "ratio", value: 87192 },
            { letter: "b", name: "run-rate", value: 26533 },
            { letter: "c", name: "remainder-as-last-year", value: 28606 },
          ],
        },
        { ...options, title: "Cybercrimes in Belarus, 2021 projected", unit: "crimes a year" },
      ),
  },
  {
    name: "bars",
    scene: (options) => sceneBars(growth, { ...options, title: "Growth, 2020 on 2019", format: "percent-change" }),
  },
  {
    name: "vertical-bars",
    scene: (options) =>
      sceneBars(growth, {
        ...options,
        title: "Growth, 2020 on 2019",
        format: "percent-change",
        orientation: "vertical",
      }),
  },
  { name: "grouped-bars", scene: grouped },
  { name: "grouped-bars-ascii", scene: grouped, glyphs: "ascii" },
  {
    name: "slope",
    scene: (options) =>
      sceneSlope(
        { from: "2019", to: "2020", lines: regions },
        { ...options, title: "Cybercrimes by region", unit: "crimes" },
      ),
  },
  { name: "spark", scene: (options) => sceneSpark(cybercrimes, { ...options, label: "cybercrimes" }) },
  {
    name: "histogram",
    scene: (options) => sceneHistogram(residuals, { ...options, title: "Residuals", unit: "crimes" }),
  },
  {
    name: "intervals",
    scene: (options) => sceneIntervals(intervals, { ...options, title: "Published and recomputed", format: "share" }),
  },
  {
    name: "shares",
    scene: (options) => {
      const rows = [
        { label: "2019", values: [8075, 2492] },
        { label: "2020", values: [23587, 1988] },
      ]
      return sceneShares(
        { parts: ["theft by computer", "other cybercrimes"], rows },
        { ...options, title: "Theft among cybercrimes" },
      )
    },
  },
  {
    name: "autocorrelations",
    scene: (options) => {
      const correlations = Array.from({ length: 24 }, (_, lag) => 0.6 ** (lag + 1) - 0.1 * Math.cos(lag))
      return sceneAcf({ correlations, observations: 120 }, { ...options, title: "Residuals" })
    },
  },
]

describe.each(SCREENS)("$name", ({ name, scene, glyphs }) => {
  test.each([60, 80, 120])("looks as expected at %i columns, plain and coloured", (width) => {
    const set = glyphs === undefined ? {} : { glyphs }
    expectScreen(`charts/${name}-${width}.txt`, `${drawText(scene({ width }), set)}\n`)
    expectScreen(`charts/${name}-${width}.ansi`, `${drawText(scene({ width }), { ...set, depth: 8 })}\n`)
  })

  test("looks as expected in SVG", () => {
    if (glyphs === undefined) expectScreen(`charts/${name}.svg`, `${drawSvg(scene({}))}\n`)
  })
})
