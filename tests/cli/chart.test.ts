import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { runNfold } from "./run-nfold.ts"

const crimes = "year,crimes\n2015,2440\n2016,2471\n2017,3099\n2018,4741\n2019,10567\n2020,25575\n"
const regions =
  "region,year,crimes\nGrodno,2019,933\nBrest,2019,1101\nVitebsk,2019,1133\nGrodno,2020,2748\nBrest,2020,3124\nVitebsk,2020,3023\n"
const growth = "region;growth\nГродно;194,5\nBrest;183,7\n"

let folder = ""
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "nfold-chart-"))
})
afterAll(() => rm(folder, { recursive: true }))

describe("nfold chart", () => {
  test("draws a line over time from standard input, 80 wide and plain", async () => {
    const { code, out, err } = await runNfold(["chart"], crimes)
    expect({ code, err }).toEqual({ code: 0, err: "" })
    expect(out).toContain("25,575")
    expect(out).not.toContain("\u001b")
    expect(Math.max(...out.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  test("keeps a fan within --within", async () => {
    const falling = "year,cases\n2015,9\n2016,7\n2017,4\n2018,3\n2019,1\n2020,1\n2021,0\n"
    const free = await runNfold(["chart", "--type", "fan", "--describe"], falling)
    const bounded = await runNfold(["chart", "--type", "fan", "--describe", "--within", "0,"], falling)
    expect(free.out).toMatch(/interval.*[-\u2212]\d/)
    expect(bounded.code).toBe(0)
    expect(bounded.out).not.toMatch(/interval.*[-\u2212]\d/)
  })

  test("draws bars where the places are names, with decimal commas", async () => {
    const { code, out } = await runNfold(["chart", "-"], growth)
    expect(code).toBe(0)
    expect(out).toContain("Гродно │█")
    expect(out).toContain("194.5")
  })

  test("draws the first time against the last as slopes, and regions as groups of bars", async () => {
    const columns = ["--time", "year", "--value", "crimes", "--by", "region"]
    const slope = await runNfold(["chart", "--type", "slope", ...columns], regions)
    expect(slope.out).toContain("Grodno 933 ●")
    expect(slope.out).toContain("● 2,748 Grodno")
    const bars = await runNfold(["chart", "--type", "bar", ...columns], regions)
    expect(bars.out).toContain("Grodno 2019 │")
  })

  test("draws a spark, a histogram and a forecast fan", async () => {
    expect((await runNfold(["chart", "--type", "spark"], crimes)).out).toBe(
      "▁▁▁▂▃█ 2,440 to 25,575 (low 2,440, high 25,575)\n",
    )
    expect((await runNfold(["chart", "--type", "histogram"], crimes)).out).toContain("count")
    const fan = await runNfold(["chart", "--type", "fan"], crimes)
    expect(fan.out).toContain("observed to 2020 ┊ forecast")
    expect(fan.out).toContain("95% interval")
  })

  test("says the same in words with --describe, and keeps to bytes below 0x80 with --ascii", async () => {
    const words = await runNfold(["chart", "--describe"], crimes)
    expect(words.out).toBe(
      "Line chart: crimes.\n6 values; first 2,440 (2015); last 25,575 (2020); change +23,135, +948.2%; highest 25,575 (2020); lowest 2,440 (2015).\n",
    )
    expect((await runNfold(["chart", "--ascii"], crimes)).out).toMatch(/^[\x20-\x7e\n]*$/)
  })

  test("draws series from NDJSON", async () => {
    const lines = '{"id":"a","values":[1,2,null,4]}\n{"id":"b","values":[4,3]}\n'
    const { code, out } = await runNfold(["chart", "--from", "ndjson", "--type", "spark"], lines)
    expect({ code, out }).toEqual({ code: 0, out: "a ▁▃ █ 1 to 4 (low 1, high 4)\nb █▁   4 to 3 (low 3, high 4)\n" })
    const bad = await runNfold(["chart", "--from", "ndjson"], '{"id":"a","values":[1]}\n{"values":"x"}\n')
    expect({ code: bad.code, out: bad.out }).toEqual({ code: 2, out: "" })
    expect(bad.err).toContain("standard input:2:1: no series")
  })

  test("writes SVG, too", async () => {
    const file = join(folder, "out.svg")
    const { code, out } = await runNfold(["chart", "--svg", file], crimes)
    expect(code).toBe(0)
    expect(out).toContain("25,575")
    expect(await readFile(file, "utf8")).toMatch(/^<svg [\s\S]*<\/svg>\n$/)
  })

  test.each<[string, readonly string[], string, string]>([
    ["an unknown type", ["--type", "pie"], crimes, "Allowed choices are line, bar, slope, spark, fan, histogram"],
    ["an unknown column", ["--value", "nope"], crimes, 'no column "nope"; the columns are "year", "crimes"'],
    ["a cell that is no number", [], "year,crimes\n2015,x\n", 'standard input:2:6: "x" is no number'],
    ["a name that occurs twice", [], "region,crimes\nA,1\nA,2\n", 'standard input:3:1: "A" occurs twice'],
    ["an empty table", [], "", "the file is empty"],
    ["a height out of range", ["--height", "2"], crimes, "It must be from 4 to 100"],
    ["a folder that is not there", ["--svg", "/nowhere/out.svg"], crimes, "/nowhere/out.svg: the folder is not there"],
  ])("refuses %s: exit 2, nothing on standard output", async (_, words, input, message) => {
    const { code, out, err } = await runNfold(["chart", ...words], input)
    expect({ code, out }).toEqual({ code: 2, out: "" })
    expect(err).toContain(message)
  })

  test("names a file that it cannot read", async () => {
    const file = join(folder, "table.xyz")
    await writeFile(file, crimes)
    expect((await runNfold(["chart", file])).err).toContain(`${file}: a .xyz file is of no known format`)
    expect((await runNfold(["chart", "/nowhere.csv"])).err).toContain("/nowhere.csv: no such file")
  })
})
