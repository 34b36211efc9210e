import { expect, test } from "vitest"
import { runNfold } from "./run-nfold.ts"

const release = "data/belarus-cybercrime-2021.json"
const cybercrimes = ["project", release, "--measure", "cybercrimes", "--area", "belarus"]

test("nfold project prints known values, methods with weights and reasons, findings and a chart with a legend", async () => {
  const { code, out, err } = await runNfold(cybercrimes)
  expect([code, err]).toEqual([0, ""])
  for (const text of [
    "Cybercrimes, Belarus: projection of 2021",
    "a ratio",
    "87,195",
    "remainder-as-last-year",
    "* central",
    "it errs by a factor",
    "79.5 a day",
    "72.7 a",
    "fewer than\n   21,286, 69.6 a day",
    "80% interval",
    "a  ratio",
  ])
    expect(out).toContain(text)
  for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(80)
})

test("nfold project --json is one object of the documented form", async () => {
  const { out } = await runNfold(["project", release, "--json"])
  const result = JSON.parse(out)
  expect(Object.keys(result)).toEqual(["format", "projections"])
  expect(result.format).toBe("nfold/project@1")
  for (const projection of result.projections) {
    expect(Object.keys(projection).sort()).toEqual(
      ["measure", "area", "unit", "period", "kind", "known", "methods", "central", "assumed", "findings"].sort(),
    )
    expect(Object.keys(projection.known[0]).sort()).toEqual(["id", "period", "value"])
    expect(Object.keys(projection.methods[0]).sort()).toEqual(
      ["assumption", "hi80", "hi95", "lo80", "lo95", "name", "value", "weight"].sort(),
    )
    expect(Object.keys(projection.central).sort()).toEqual(["hi80", "hi95", "lo80", "lo95", "value"])
  }
  const years = result.projections.map(({ measure, area, kind }: Record<string, string>) => [measure, area, kind])
  expect(years).toContainEqual(["cybercrimes", "belarus", "part-year"])
  expect(years).toContainEqual(["computer-thefts", "belarus", "short-series"])
  expect(years.filter(([measure, area]: string[]) => measure === "cybercrimes" && area === "belarus")).toHaveLength(1)
})

test("--assume bounds the result, is printed and carried in JSON", async () => {
  const { out } = await runNfold([...cybercrimes, "--json", "--assume", "share<=35%"])
  const [projection] = JSON.parse(out).projections
  expect(projection.assumed[0]).toContain("share<=35%")
  const others = Number(/beside ([\d,]+)/.exec(projection.assumed[0])?.[1]?.replaceAll(",", ""))
  expect(projection.central.hi95).toBeLessThanOrEqual((others * 35) / 65 + 1)
  const { out: text } = await runNfold([...cybercrimes, "--assume", "growth=-10%..+20%"])
  expect(text).toContain("Assumed: growth=-10%..+20%")
})

test("a scenario that contradicts the data ends with 2 and says so", async () => {
  const { code, out, err } = await runNfold([...cybercrimes, "--assume", "total=4000"])
  expect([code, out]).toEqual([2, ""])
  expect(err).toContain("4,289 are already counted")
})

test("a monthly table that ends mid-year gives the projection of that year", async () => {
  const rows = Array.from(
    { length: 40 },
    (_, i) => `${2018 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, "0")},${100 + i}`,
  )
  const { out } = await runNfold(
    ["project", "-", "--from", "csv", "--time", "month", "--value", "n", "--json"],
    ["month,n", ...rows].join("\n"),
  )
  const [projection, ...more] = JSON.parse(out).projections
  expect(more).toEqual([])
  expect(projection).toMatchObject({ period: "2021", kind: "part-year", measure: "n" })
  expect(projection.methods.map(({ name }: { name: string }) => name)).toContain("seasonal-run-rate")
})

test("a table may mix years and parts of years, and --by tells series apart", async () => {
  const table =
    "t,v,r\n2019,100,a\n2020,120,a\n2020-01/2020-02,18,a\n2021-01/2021-02,21,a\nMarch 2019,5,b\n2019,50,b\n2020,55,b"
  const { out } = await runNfold(
    ["project", "-", "--from", "csv", "--time", "t", "--value", "v", "--by", "r", "--json"],
    table,
  )
  expect(JSON.parse(out).projections.map(({ area, kind }: Record<string, string>) => [area, kind])).toEqual([
    ["a", "part-year"],
    ["b", "short-series"],
  ])
})

test("prose on standard input is read as a release", async () => {
  const text = "In 2020 there were 25,575 cybercrimes, in 2019 there were 10,567 cybercrimes."
  const { code, out } = await runNfold(["project", "-", "--json"], text)
  expect(code).toBe(0)
  expect(JSON.parse(out).projections[0]).toMatchObject({ period: "2021", kind: "short-series" })
})

test("--horizon projects more years, --year only one", async () => {
  const horizon = await runNfold(["project", "data/belarus-academy-annual.json", "--horizon", "3", "--json"])
  expect(JSON.parse(horizon.out).projections.map(({ period }: { period: string }) => period)).toEqual([
    "2021",
    "2022",
    "2023",
  ])
  const year = await runNfold(["project", "data/belarus-academy-annual.json", "--year", "2023", "--json"])
  expect(JSON.parse(year.out).projections.map(({ period }: { period: string }) => period)).toEqual(["2023"])
})

test.each([
  ["y,v\n2019,5", "at least two whole years (1 found)"],
  ["y,v\n2019,5\nlater,7", '"later" is no period'],
  ["y,v\n2019,5\n2020,x", '"x" is no number'],
  ["y,v\n2019,5\n2020,-7", "is below zero"],
])("%j ends with 2 and names what is wrong", async (table, message) => {
  const { code, out, err } = await runNfold(["project", "-", "--from", "csv"], table)
  expect([code, out]).toEqual([2, ""])
  expect(err).toContain(message)
})

test("--describe gives words in place of the chart", async () => {
  const { out } = await runNfold([...cybercrimes, "--describe"])
  expect(out).toContain("ratio at 2021: 87,195")
  expect(out).not.toMatch(/[┤┊▒]/)
})

test("lines of NDJSON are short series of years, one projection each, named by their ids", async () => {
  const lines = '{"id":"a","values":[100,110,125]}\n{"id":"b","values":[7,9]}\n'
  const { code, out } = await runNfold(["project", "-", "--from", "ndjson", "--json"], lines)
  expect(code).toBe(0)
  const { projections } = JSON.parse(out)
  expect(projections.map(({ area, period, kind }: Record<string, string>) => [area, period, kind])).toEqual([
    ["a", null, "short-series"],
    ["b", null, "short-series"],
  ])
  expect(projections[0].methods[0].value).toBeCloseTo(125 * Math.sqrt(1.25), 9)
})

test("a line of NDJSON with a season, a gap or one value is refused with its number", async () => {
  const lines = '{"values":[1,2,3],"period":12}\n{"values":[1,null,3]}\n{"values":[5]}\n'
  const { code, out, err } = await runNfold(["project", "-", "--from", "ndjson"], lines)
  expect([code, out]).toEqual([2, ""])
  expect(err).toContain("standard input:1:1: a part of a year needs dates")
  expect(err).toContain("standard input:2:1: value 2 is missing")
  expect(err).toContain("standard input:3:1: projectSeries: one value is known; at least two values")
})

test("a measure, area or column that there is not is refused with those that there are", async () => {
  const measure = await runNfold(["project", release, "--measure", "thefts"])
  expect([measure.code, measure.out]).toEqual([2, ""])
  expect(measure.err).toContain('nothing to project of measure "thefts"; cybercrimes, computer-thefts')
  const table = "year,count,other\n2019,5,1\n2020,7,2\n"
  const { code, err } = await runNfold(["project", "-", "--from", "csv", "--value", "count"], table)
  expect(code).toBe(2)
  expect(err).toContain('--time is not given; the columns are "year", "count", "other"')
})

test("of a table of two columns either may be named", async () => {
  const table = "year,count\n2019,5\n2020,7\n"
  for (const named of [["--time", "year"], ["--value", "count"], []]) {
    const { code, out } = await runNfold(["project", "-", "--from", "csv", "--json", ...named], table)
    expect(code).toBe(0)
    expect(JSON.parse(out).projections[0].period).toBe("2021")
  }
})

test("a year of which only a part is known, without that part of the year before, is no less than the part", async () => {
  const table = "time,value\n2019,0\n2020,0\n2021-01/2021-02,3\n"
  const { code, out } = await runNfold(["project", "-", "--from", "csv", "--json"], table)
  const [projection] = JSON.parse(out).projections
  expect(code).toBe(0)
  expect(projection.known).toHaveLength(3)
  for (const { value, lo80, hi80, lo95, hi95 } of [projection.central, ...projection.methods])
    for (const end of [value, lo80, hi80, lo95, hi95]) expect(end).toBeGreaterThanOrEqual(3)
})
