import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { ended, runNfold, startNfold } from "./run-nfold.ts"

interface Answer {
  readonly id: string | number | null
  readonly line?: number
  readonly mean?: readonly number[]
  readonly error?: { readonly code: string; readonly message: string }
  readonly notes?: readonly string[]
  readonly [end: string]: unknown
}

const folder = mkdtempSync(join(tmpdir(), "nfold-"))
const many = join(folder, "many.ndjson")
const count = 300

beforeAll(() => {
  const lines = Array.from({ length: count }, (_, n) => {
    const values = Array.from({ length: 30 }, (_, t) => 10 + n + t / 3 + ((n * t) % 7))
    return n % 50 === 49 ? "not a series" : JSON.stringify({ id: `s${n}`, values, period: 4, horizon: 3 })
  })
  writeFileSync(many, `${lines.join("\n")}\n`)
})
afterAll(() => rmSync(folder, { recursive: true }))

test("one line in, one line out, in order; what cannot be answered has an error object, and the exit code is 1", async () => {
  const lines = [
    '{"id":"a","values":[3,5,4],"horizon":2,"levels":[80,99.5],"more":true}',
    "not json",
    "",
    '{"id":"__proto__","values":[1,2,3],"period":[4,12]}',
    '{"values":[1,2]}',
    '{"id":"gap","values":[1,null,3]}',
    '{"id":"filled","values":[1,null,3],"missing":"interpolate"}',
    '{"id":"none","values":[]}',
    '{"id":"far","values":[1,2],"horizon":1000000000}',
    '{"id":"object","values":{"length":1000000000}}',
    '{"id":"model","values":[1,2],"model":"oracle"}',
    "[1,2,3]",
    '{"id":7,"values":[1e300,2e300]}',
  ]
  const { code, out, err } = await runNfold(
    ["forecast", "--ndjson", "--model", "naive", "--horizon", "1"],
    lines.join("\n"),
  )
  const answers = parse(out)
  expect(err).toBe("")
  expect(code).toBe(1)
  expect(answers.map(({ id }) => id)).toEqual([
    ...["a", null, "__proto__", null, "gap", "filled", "none", "far", "object", "model", null, 7],
  ])
  expect(answers[0]).toMatchObject({ model: "Naive", mean: [4, 4] })
  expect(Object.keys(answers[0] ?? {})).toEqual(["id", "model", "mean", "lo80", "hi80", "lo99.5", "hi99.5"])
  expect(answers[1]).toMatchObject({ line: 2, error: { code: "bad-json" } })
  expect(answers[2]?.notes?.join()).toContain("longer than the series")
  expect(answers.map(({ error }) => error?.code ?? "answered")).toEqual([
    ...["answered", "bad-json", "answered", "answered", "missing-values", "answered", "too-short", "bad-argument"],
    ...["bad-series", "bad-argument", "bad-json", "answered"],
  ])
  expect(answers[10]?.line).toBe(12)
})

test("an id comes back as it was sent, with what could fool a terminal as escapes", async () => {
  const id = "\u202Eabc\u0007\u009B"
  const { code, out } = await runNfold(
    ["forecast", "--ndjson", "--model", "naive"],
    JSON.stringify({ id, values: [1, 2] }),
  )
  expect(code).toBe(0)
  expect(out).toContain('"\\u202eabc\\u0007\\u009b"')
  expect(parse(out)[0]?.id).toBe(id)
})

test("bytes that are no UTF-8 and a line beyond 16 MB are errors of their own, and the lines after them are answered", async () => {
  const good = '{"id":"good","values":[1,2]}\n'
  const long = Buffer.alloc(17 * 1024 * 1024, "1")
  const input = Buffer.concat([Buffer.from([0xff, 0xfe, 0x0a]), long, Buffer.from(`\n${good}`)])
  const { code, out } = await runNfold(["forecast", "--ndjson", "--model", "naive"], input)
  const answers = parse(out)
  expect(code).toBe(1)
  expect(answers.map(({ error }) => error?.code)).toEqual(["bad-text", "too-large", undefined])
  expect(answers[2]?.id).toBe("good")
})

describe("with --jobs", () => {
  test("the output is the same for any number of them", async () => {
    const [one, two, five] = await Promise.all(
      ["1", "2", "5"].map((jobs) => runNfold(["forecast", many, "--model", "theta", "--jobs", jobs])),
    )
    expect(one?.code).toBe(1)
    expect(parse(one?.out ?? "")).toHaveLength(count)
    expect(two).toEqual(one)
    expect(five).toEqual(one)
  })

  test("a number of jobs that is none is refused", async () => {
    const { code, out, err } = await runNfold(["forecast", many, "--jobs", "0"])
    expect([code, out]).toEqual([2, ""])
    expect(err).toContain("--jobs")
  })
})

test("parts of a stream given to several processes, as GNU parallel does, give the answers of the whole", async () => {
  const lines = Array.from({ length: 40 }, (_, n) => `{"id":${n},"values":[${n},${n + 1},${2 * n}]}\n`)
  const words = ["forecast", "--ndjson", "--model", "drift"]
  const whole = await runNfold(words, lines.join(""))
  const parts = await Promise.all(
    [0, 1, 2, 3].map((part) => runNfold(words, lines.slice(10 * part, 10 * part + 10).join(""))),
  )
  expect(parts.map(({ out }) => out).join("")).toBe(whole.out)
})

test("answers come while the input is still open", async () => {
  const child = startNfold(["forecast", "--ndjson", "--model", "naive"])
  const first = new Promise<string>((resolve) => {
    child.stdout?.once("data", (data: Buffer) => resolve(data.toString()))
  })
  child.stdin?.write('{"id":"first","values":[1,2]}\n')
  expect(await first).toContain('"first"')
  child.stdin?.end()
  expect((await ended(child)).code).toBe(0)
})

test.each(["1", "2"])("Ctrl-C ends the program with 130 and whole lines, with %s jobs", async (jobs) => {
  const child = startNfold(["forecast", "--ndjson", "--model", "naive", "--jobs", jobs])
  child.stdin?.on("error", () => undefined)
  child.stdout?.once("data", () => child.kill("SIGINT"))
  const values = Array.from({ length: 200 }, (_, t) => t)
  for (let n = 0; n < 2000; n++) child.stdin?.write(`${JSON.stringify({ id: n, values, horizon: 100 })}\n`)
  const { code, out } = await ended(child)
  expect(code).toBe(130)
  expect(out.endsWith("\n")).toBe(true)
  const ids = parse(out).map(({ id }) => id)
  expect(ids).toEqual(ids.map((_, index) => index))
})

test.each(["1", "2"])("a reader that leaves early is no error, with %s jobs", async (jobs) => {
  const child = startNfold(["forecast", "--ndjson", "--model", "naive", "--jobs", jobs])
  child.stdin?.on("error", () => undefined)
  child.stdout?.once("data", () => child.stdout?.destroy())
  let err = ""
  child.stderr?.on("data", (data: Buffer) => {
    err += data.toString()
  })
  const values = Array.from({ length: 200 }, (_, t) => t)
  for (let n = 0; n < 2000; n++) child.stdin?.write(`${JSON.stringify({ id: n, values, horizon: 100 })}\n`)
  const code = await new Promise((resolve) => child.on("close", resolve))
  expect([code, err]).toEqual([0, ""])
})

test("a file that is not there is named, and nothing is printed", async () => {
  expect(await runNfold(["forecast", "missing.ndjson"])).toEqual({
    code: 2,
    out: "",
    err: "nfold: missing.ndjson: no such file; a file that can be read\n",
  })
})

function parse(out: string): readonly Answer[] {
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Answer)
}
