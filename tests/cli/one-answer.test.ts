import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"
import { expect, test } from "vitest"
import { nfoldPath } from "./run-nfold.ts"

const data = (name: string): string => fileURLToPath(new URL(`../../data/${name}`, import.meta.url))

const answerOf = (words: readonly string[], environment: Readonly<Record<string, string>>, input = ""): string => {
  const env = { PATH: process.env.PATH, ...environment }
  const { stdout, stderr } = spawnSync(process.execPath, [nfoldPath, ...words], { encoding: "utf8", env, input })
  return stdout + stderr
}

const surroundings = [
  { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" },
  { TZ: "America/St_Johns", LC_ALL: "de_DE.UTF-8", LANG: "ar_EG.UTF-8" },
  { TZ: "Asia/Kathmandu", LC_ALL: "fa_IR.UTF-8", LANGUAGE: "th" },
]

test.each([
  [["check", data("belarus-cybercrime-2021.json")]],
  [["check", data("belarus-cybercrime-2021.txt"), "--json"]],
  [["project", data("belarus-cybercrime-2021.json")]],
  [["forecast", data("air-passengers.csv"), "--model", "theta", "--horizon", "14"]],
  [["chart", data("air-passengers.csv")]],
  [["growth", "1,258", "4,289"]],
])("nfold %j gives one answer in every time zone and locale, and when run again", (words) => {
  const usual = answerOf(words, { TZ: "UTC", LC_ALL: "C.UTF-8" })
  expect(usual.length).toBeGreaterThan(100)
  expect(answerOf(words, { TZ: "UTC", LC_ALL: "C.UTF-8" })).toBe(usual)
  for (const environment of surroundings) expect(answerOf(words, environment)).toBe(usual)
})

test("a stream has one answer with 1, 2 and 4 jobs", () => {
  const input = Array.from({ length: 60 }, (_, id) =>
    JSON.stringify({
      id,
      values: Array.from({ length: 8 + (id % 20) }, (_unused, at) => ((id * 37 + at * at * 11) % 100) + at),
      model: ["auto", "ets", "theta", "naive"][id % 4],
      horizon: 4,
    }),
  ).join("\n")
  const [one, two, four] = ["1", "2", "4"].map((jobs) => answerOf(["forecast", "--ndjson", "--jobs", jobs], {}, input))
  expect(one?.split("\n")).toHaveLength(61)
  expect(two).toBe(one)
  expect(four).toBe(one)
})
