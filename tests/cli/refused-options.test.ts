import { spawnSync } from "node:child_process"
import { closeSync, openSync } from "node:fs"
import { tmpdir } from "node:os"
import { expect, test } from "vitest"
import { nfold } from "./in-process.ts"
import { nfoldPath } from "./run-nfold.ts"

const csv = "t,v\n2020,1\n2021,2\n2022,3\n"
const line = '{"values":[1,2,3]}\n'

const refused: readonly [words: string[], stdin: string, what: string][] = [
  [["forecast", "-", "--horizon", "-1"], csv, "argument '-1' is invalid. It must be a whole number from 1 to 10000."],
  [["forecast", "-", "--period", "0"], csv, "It must be a whole number of at least 1"],
  [["forecast", "-", "--within", "5"], csv, "It must be two bounds"],
  [["forecast", "-", "--within", "9,1"], csv, "The low bound must lie below the high one."],
  [["forecast", "-", "--level", "100"], csv, "above 0 and below 100"],
  [["forecast", "--ndjson", "--svg", "x.svg"], line, "--svg is for a table, and this is NDJSON"],
  [["forecast", "--ndjson", "--reconcile", "mint"], line, "--reconcile is for a table"],
  [["forecast", "--ndjson", "--by", "region"], line, "--by is for a table"],
  [["forecast", "-", "--time", "x"], csv, 'no column "x"; the columns are "t", "v"'],
  [["forecast", "-", "--time", "t", "--value", "v"], "t,v,v\n2020,1,2\n", 'two columns are named "v"'],
  [["project", "-", "--time", "t"], "In 2020, 5 fires.", "--time names a column of a .csv"],
  [["check", "-", "-"], "Fires fell by 5%.", "standard input is named twice; - once, and files beside it"],
  [["diff", "-", "-"], "Fires fell by 5%.", "standard input is named twice"],
  [["check", "-", "--as-of", "2021-02-30"], "Fires fell by 5%.", "It must be a date of the calendar"],
  [["check", "-", "--as-of", "tomorrow"], "Fires fell by 5%.", "It must be a date of the calendar"],
  [["check", "-", "--json", "--format", "github"], "Fires fell by 5%.", "cannot be used with option '--json'"],
]

test.each(refused)("nfold %j says what is wrong and what would be accepted", async (words, stdin, what) => {
  expect(await nfold(words, { stdin })).toMatchObject({ code: 2, out: "", err: expect.stringContaining(what) })
})

test("a project of months that make whole years lists the years", async () => {
  const months = Array.from(
    { length: 24 },
    (_, t) => `${2019 + Math.floor(t / 12)}-${String((t % 12) + 1).padStart(2, "0")},10`,
  )
  const { out } = await nfold(["project", "-", "--from", "csv", "--json"], { stdin: ["t,v", ...months].join("\n") })
  expect(JSON.parse(out).projections[0].known).toEqual([
    { period: "2019", value: 120, id: null },
    { period: "2020", value: 120, id: null },
  ])
})

// Node takes a folder for an input that holds nothing.
test.each([
  ["check", "-"],
  ["project", "-"],
  ["forecast", "-"],
  ["forecast", "--ndjson"],
  ["chart", "-"],
])("nfold %s %s says that a folder is no standard input", (...words) => {
  const folder = openSync(tmpdir(), "r")
  const { status, stdout, stderr } = spawnSync(process.execPath, [nfoldPath, ...words], {
    stdio: [folder, "pipe", "pipe"],
    encoding: "utf8",
  })
  closeSync(folder)
  expect({ status, stdout, stderr }).toEqual({
    status: 2,
    stdout: "",
    stderr: "nfold: standard input: a folder, not a file; a file or a pipe\n",
  })
})
