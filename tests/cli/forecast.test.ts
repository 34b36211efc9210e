import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, describe, expect, test } from "vitest"
import { runNfold } from "./run-nfold.ts"

const folder = mkdtempSync(join(tmpdir(), "nfold-"))
afterAll(() => rmSync(folder, { recursive: true }))

const monthly = [
  "month,total",
  ...Array.from(
    { length: 36 },
    (_, t) => `${2019 + Math.floor(t / 12)}-${String((t % 12) + 1).padStart(2, "0")},${100 + 2 * t + 9 * (t % 12)}`,
  ),
].join("\n")

describe("nfold forecast of a CSV", () => {
  test("says how it read the times, prints the model, a table with times, and a fan chart", async () => {
    const { code, out, err } = await runNfold(["forecast", "--model", "ets", "--horizon", "3", "-"], monthly)
    expect([code, err]).toEqual([0, ""])
    expect(out).toContain("Read as monthly, 36 values, 2019-01 to 2021-12.")
    expect(out).toMatch(/Model: ETS\(/)
    expect(out).toMatch(/^ time +mean +lo80 +hi80 +lo95 +hi95$/m)
    expect(out).toMatch(/^ 2022-03( +[\d,.]+){5}$/m)
    expect(out).toContain("┄┄┄ forecast")
    for (const line of out.split("\n")) expect([...line].length).toBeLessThanOrEqual(80)
  })

  test("uses the season of the times: twelve months ahead is where this month was", async () => {
    const { out } = await runNfold(["forecast", "--model", "seasonalNaive", "--json", "-"], monthly)
    const { format, forecasts } = JSON.parse(out)
    expect(format).toBe("nfold/forecast@1")
    expect(forecasts).toHaveLength(1)
    expect(forecasts[0].mean).toHaveLength(24)
    expect(forecasts[0].mean[0]).toBe(148)
    expect(forecasts[0].time.slice(0, 2)).toEqual(["2022-01", "2022-02"])
    expect(Object.keys(forecasts[0])).toEqual(["id", "model", "mean", "lo80", "hi80", "lo95", "hi95", "time"])
  })

  test("has no times when the file has none", async () => {
    const { out } = await runNfold(["forecast", "--model", "naive", "--horizon", "1", "--json", "-"], "1\n2\n3\n")
    expect(JSON.parse(out).forecasts[0]).toMatchObject({ id: null, mean: [3], time: null })
  })

  test("takes levels, bounds and a period from the command line, also bounds below zero", async () => {
    const words = [
      "forecast",
      "--model",
      "naive",
      "--json",
      "--level",
      "99.5",
      "--within",
      "-5,8",
      "--period",
      "3",
      "-",
    ]
    const { out } = await runNfold(words, "1\n7\n3\n")
    const [one] = JSON.parse(out).forecasts
    expect(one.mean).toHaveLength(6)
    expect(Math.min(...one["lo99.5"])).toBeGreaterThanOrEqual(-5)
    expect(Math.max(...one["hi99.5"])).toBeLessThanOrEqual(8)
  })

  test("words in place of charts with --describe, ASCII with --ascii", async () => {
    const described = await runNfold(["forecast", "--model", "naive", "--describe", "-"], monthly)
    expect(described.out).not.toMatch(/[▒░┤│]/)
    expect(described.out).toMatch(/^2022-01: mean [\d,.]+, lo80/m)
    const ascii = await runNfold(["forecast", "--model", "naive", "--ascii", "-"], monthly)
    expect([...ascii.out].every((sign) => sign < "\u0080")).toBe(true)
  })

  test("--svg writes the chart", async () => {
    const file = join(folder, "fan.svg")
    await runNfold(["forecast", "--model", "naive", "--svg", file, "-"], monthly)
    expect(readFileSync(file, "utf8")).toMatch(/^<svg/)
  })
})

describe("nfold forecast --by", () => {
  const regions = [
    "year,region,births",
    ...[2018, 2019, 2020, 2021].flatMap((year, t) => [`${year},north,${10 + t}`, `${year},south,${20 - t}`]),
  ].join("\n")
  const words = [
    "forecast",
    "--time",
    "year",
    "--value",
    "births",
    "--by",
    "region",
    "--model",
    "drift",
    "--json",
    "--horizon",
    "2",
  ]

  test("forecasts each name", async () => {
    const { out } = await runNfold([...words, "-"], regions)
    const { forecasts } = JSON.parse(out)
    expect(forecasts.map(({ id }: { id: string }) => id)).toEqual(["north", "south"])
    expect(forecasts[0].time).toEqual(["2022", "2023"])
  })

  test.each(["mint", "bottom-up"])("--reconcile %s adds the whole, and it is the sum of the parts", async (method) => {
    const { out } = await runNfold([...words, "--reconcile", method, "-"], regions)
    const [north, south, total] = JSON.parse(out).forecasts
    expect(total.id).toBe("total")
    for (const step of [0, 1]) expect(north.mean[step] + south.mean[step]).toBeCloseTo(total.mean[step], 9)
  })

  test("--reconcile finds the whole in the table", async () => {
    const whole = `${regions}\n${[2018, 2019, 2020, 2021].map((year) => `${year},country,30`).join("\n")}`
    const { out } = await runNfold([...words, "--reconcile", "mint", "-"], whole)
    const { forecasts } = JSON.parse(out)
    expect(forecasts.map(({ id }: { id: string }) => id)).toEqual(["north", "south", "country"])
    expect(forecasts[0].mean[0] + forecasts[1].mean[0]).toBeCloseTo(forecasts[2].mean[0], 9)
  })

  test("--reconcile of one series, or of series over other times, is refused", async () => {
    expect((await runNfold(["forecast", "--reconcile", "mint", "-"], monthly)).code).toBe(2)
    const ragged = await runNfold([...words, "--reconcile", "mint", "-"], `${regions}\n2022,north,14\n`)
    expect([ragged.code, ragged.out]).toEqual([2, ""])
    expect(ragged.err).toContain('"south"')
  })
})

describe("what nfold forecast cannot read ends with 2, nothing on standard output, and every line named", () => {
  const faults: readonly [string, string, readonly string[], readonly string[]][] = [
    ["no such column", "a,b\n1,2\n", ["--value", "c"], ['1:1: no column "c"; the columns are "a", "b"']],
    [
      "a gap",
      "t,v\n2020,1\n2021,\n2024,3\n",
      [],
      ["3:1: no value for 2021", "3:1: no row for 2022 to 2023 after this one"],
    ],
    ["bad cells", "t,v\n2020,1\nfoo,2\n2022,bar\n", [], ['3:1: "foo" is no time', '4:6: "bar" is no number']],
    ["a duplicate", "t,v\n2020,1\n2020,2\n", [], ["3:1: 2020 occurs twice, first on line 2"]],
    ["an empty file", "", [], ["the file is empty"]],
    ["a stream that is not called one", '{"id":"a","values":[1,2]}', [], ["--ndjson"]],
    ["a horizon of 0", "1\n2\n", ["--horizon", "0"], ["must be a whole number from 1 to 10000"]],
    ["an unknown model", "1\n2\n", ["--model", "oracle"], ["oracle"]],
    ["levels that are none", "1\n2\n", ["--level", "80,100"], ["--level"]],
    ["bounds that are none", "1\n2\n", ["--within", "a,b"], ["--within"]],
  ]
  test.each(faults)("%s", async (_, text, words, messages) => {
    const { code, out, err } = await runNfold(["forecast", ...words, "-"], text)
    expect([code, out]).toEqual([2, ""])
    for (const message of messages) expect(err).toContain(message)
  })

  test("a file that is not there, and one of another kind", async () => {
    expect((await runNfold(["forecast", "missing.csv"])).err).toBe(
      "nfold: missing.csv: no such file; a file that can be read\n",
    )
    const release = join(folder, "release.json")
    writeFileSync(release, "{}")
    expect((await runNfold(["forecast", release])).err).toContain("a series in .csv or .ndjson")
  })
})

test("gaps are filled when that is asked for, and it is said which", async () => {
  const { code, out } = await runNfold(
    ["forecast", "--model", "naive", "--missing", "interpolate", "-"],
    "t,v\n2020,1\n2021,\n2022,3\n",
  )
  expect(code).toBe(0)
  expect(out).toContain("interpolated: line 3: no value for 2021")
})
