import { expect, test } from "vitest"
import { runNfold } from "./run-nfold.ts"

const quarterly = [
  "quarter,value",
  ...Array.from(
    { length: 28 },
    (_, t) => `${2015 + Math.floor(t / 4)}-Q${(t % 4) + 1},${50 + t + [8, 0, 3, 5][t % 4]!}`,
  ),
].join("\n")

test("nfold backtest prints a row for each model, naive always among them, and a chart", async () => {
  const { code, out, err } = await runNfold(
    ["backtest", "--model", "theta", "--model", "drift", "--horizon", "2", "-"],
    quarterly,
  )
  expect([code, err]).toEqual([0, ""])
  expect(out).toMatch(/^ model +sMAPE +MASE +RMSSE +OWA/m)
  for (const model of ["naive", "theta", "drift"]) expect(out).toMatch(new RegExp(`^ ${model} +[\\d.]+`, "m"))
  expect(out).toContain("mean absolute scaled error")
})

test("nfold backtest --json is one object of the documented form", async () => {
  const words = ["backtest", "--model", "seasonalNaive", "--horizon", "3", "--origins", "4", "--json", "-"]
  const { out } = await runNfold(words, quarterly)
  const result = JSON.parse(out)
  expect(result).toMatchObject({ format: "nfold/backtest@1", origins: 4, horizon: 3 })
  expect(result.models.map(({ name }: { name: string }) => name)).toEqual(["naive", "seasonalNaive"])
  expect(Object.keys(result.models[0])).toEqual([
    ...["name", "smape", "mase", "rmsse", "owa", "coverage80", "coverage95", "msis", "seconds"],
  ])
})

test("with --by the scores are means over the series", async () => {
  const text = `t,r,v\n${[1, 2, 3, 4, 5, 6, 7, 8].flatMap((v, t) => [`${2000 + t},a,${v}`, `${2000 + t},b,${10 - v}`]).join("\n")}`
  const { out } = await runNfold(
    ["backtest", "--by", "r", "--model", "drift", "--horizon", "1", "--origins", "3", "--json", "-"],
    text,
  )
  const { origins, models } = JSON.parse(out)
  expect(origins).toBe(6)
  expect(models[1].smape).toBeCloseTo(0, 9)
})

test("a series too short for one origin ends with 2", async () => {
  const { code, out, err } = await runNfold(["backtest", "--horizon", "5", "-"], "1\n2\n3\n")
  expect([code, out]).toEqual([2, ""])
  expect(err).toContain("needs at least 7 values")
})
