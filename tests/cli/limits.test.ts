import { expect, test } from "vitest"
import { nfold } from "./in-process.ts"

const refused = (what: string): object => ({ code: 2, out: "", err: expect.stringContaining(what) })

test.each(["text", "json"])("an input of %s without an end is read no further than the limit", async (format) => {
  const answer = await nfold(["check", "/dev/zero", "--from", format])
  expect(answer).toMatchObject(
    refused("/dev/zero: more than 16 MB; less at a time, NDJSON for many series, or --unlimited"),
  )
})

test("standard input has the same limit", async () => {
  const stdin = Buffer.alloc(16 * 1024 * 1024 + 1, "a")
  expect(await nfold(["check", "-"], { stdin })).toMatchObject(refused("standard input: more than 16 MB"))
})

test("more than a million cells are refused, in one row or many", async () => {
  const wide = Array.from({ length: 1_000_001 }, () => "1").join(",")
  const long = `t,v\n${"2020,1\n".repeat(500_001)}`
  for (const stdin of [wide, long]) {
    expect(await nfold(["chart", "-"], { stdin })).toMatchObject(refused("standard input: more than 1000000 cells"))
  }
})

test("more than 50,000 figures are refused before what follows from them is computed", async () => {
  const figures = Array.from({ length: 50_001 }, (_, index) => ({ id: `f${index}`, written: "1", kind: "count" }))
  const release = JSON.stringify({ format: "nfold/release@1", figures })
  expect(await nfold(["check", "-", "--from", "json"], { stdin: release })).toMatchObject(
    refused("more than 50000 figures"),
  )
  const prose = "Fires fell by 5%, thefts by 6%.\n".repeat(25_001)
  expect(await nfold(["check", "-"], { stdin: prose })).toMatchObject(refused("more than 50000 figures"))
})

test("--unlimited lifts the limits", async () => {
  const stdin = Buffer.alloc(16 * 1024 * 1024 + 1, "a")
  expect(await nfold(["check", "-", "--unlimited", "--json"], { stdin })).toMatchObject({ code: 0, err: "" })
})

test("values nested a hundred thousand deep are an error of their line", async () => {
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`
  const lines = [
    deep,
    `{"id":"a","values":${deep}}`,
    `{"id":"b","values":[1,2],"horizon":${deep}}`,
    `{"id":"c","values":[1,2],"model":"naive","horizon":1}`,
  ]
  const { code, out } = await nfold(["forecast", "--ndjson"], { stdin: lines.join("\n") })
  const answers = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
  expect(code).toBe(1)
  expect(answers.map(({ error }) => error?.code ?? "answered")).toEqual([
    "bad-json",
    "bad-series",
    "bad-argument",
    "answered",
  ])
  expect(out).not.toContain("an error in nfold")
})

test("what was received is named on one line, however long it is", async () => {
  const { out } = await nfold(["forecast", "--ndjson"], {
    stdin: `{"values":[1,2],"model":"${"x".repeat(1_000_000)}"}`,
  })
  expect(out.length).toBeLessThan(2000)
})
