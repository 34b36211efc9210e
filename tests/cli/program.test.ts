import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { cellWidth } from "../../src/charts/width.ts"
import { nfold } from "./in-process.ts"

const BELARUS = fileURLToPath(new URL("../../data/belarus-cybercrime-2021.json", import.meta.url))
const PROSE = fileURLToPath(new URL("../../data/belarus-cybercrime-2021.txt", import.meta.url))

let folder = ""
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nfold-"))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe("nfold check", () => {
  test("prints verdicts, growth, implied figures and two charts, in 80 columns and without an escape when piped", async () => {
    const { code, out, err } = await nfold(["check", BELARUS])
    expect([code, err]).toEqual([0, ""])
    for (const part of [
      "What matters",
      "[ok] 2.4 times more",
      "[??] 2.5-fold increase",
      "Computed growth",
      "95,252 to 95,607",
    ]) {
      expect(out).toContain(part)
    }
    expect(out).toContain("Cybercrimes by area, 2019 against 2020")
    expect(out).toContain("By year, 2019 to 2020")
    expect(out).not.toContain("\u001b")
    expect(Math.max(...out.split("\n").map(cellWidth))).toBeLessThanOrEqual(80)
  })

  test.each([40, 60, 80, 120])("keeps to %i columns", async (width) => {
    for (const path of [BELARUS, PROSE]) {
      const { out } = await nfold(["check", path, "--width", String(width)])
      for (const line of out.split("\n")) expect(cellWidth(line), line).toBeLessThanOrEqual(width)
    }
  })

  test("with --ascii every byte is below 0x80", async () => {
    const { out } = await nfold(["check", PROSE, BELARUS, "--ascii"])
    expect([...out].filter((character) => character.charCodeAt(0) > 0x7e)).toEqual([])
  })

  test("colours on a terminal, and the text without the colours is the same", async () => {
    const plain = await nfold(["check", BELARUS])
    const coloured = await nfold(["check", BELARUS], { terminal: 80, environment: { TERM: "xterm-256color" } })
    expect(coloured.out).toContain("\u001b[")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes of colour are what is taken out
    expect(coloured.out.replaceAll(/\u001b\[[\d;]*m/g, "")).toBe(plain.out)
    const forbidden = await nfold(["check", BELARUS], { terminal: 80, environment: { NO_COLOR: "1" } })
    expect(forbidden.out).toBe(plain.out)
  })

  test("--describe gives words in place of charts", async () => {
    const { out } = await nfold(["check", BELARUS, "--describe"])
    expect(out).toContain("Grodno region: 2019 933; 2020 2,748; +194.5%.")
    expect(out).not.toMatch(/[█▒╭┤]/)
  })

  test("--json is exactly what check returns, one object a line", async () => {
    const { out } = await nfold(["check", BELARUS, PROSE, "--json"])
    const [first, second, rest] = out.split("\n")
    expect(rest).toBe("")
    expect(JSON.parse(first ?? "")).toMatchObject({
      format: "nfold/check@1",
      language: "en",
      rounding: "nearest",
      conflicts: [],
    })
    expect(JSON.parse(second ?? "")).toMatchObject({ source: null })
  })

  test("--rounding overrides the rule of the release", async () => {
    const { out } = await nfold(["check", BELARUS, "--json", "--rounding", "half-up"])
    expect(JSON.parse(out)).toMatchObject({ rounding: "half-up" })
  })

  test("reads prose from standard input, with a byte-order mark and Windows line ends", async () => {
    const { code, out } = await nfold(["check", "-"], { stdin: "\uFEFFThefts fell by 50%,\r\nfrom 200 to 100.\r\n" })
    expect([code, out.includes("50% [ok],")]).toEqual([0, true])
  })

  test("exits 1 when a claim does not hold, and marks it", async () => {
    const { code, out } = await nfold(["check", "-"], { stdin: "Thefts fell by 40%, from 200 to 100." })
    expect(code).toBe(1)
    expect(out).toContain("40% [!!]")
  })

  test("control characters never reach the terminal", async () => {
    const { out } = await nfold(["check", "-"], {
      stdin: "\u001b]0;x\u0007Thefts \u202efell by 40%, from 200\u0000 to 100.",
    })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may be left
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/)
  })

  test("annotates a pull request at the place of the claim", async () => {
    const path = file("bulletin.txt", "First line.\nThefts fell by 40%, from 200 to 100.")
    const { code, out } = await nfold(["check", path, "--format", "github"])
    expect(code).toBe(1)
    expect(out).toMatch(
      /^::error file=.*bulletin\.txt,line=2,endLine=2,col=8,endColumn=19,title=nfold::"fell by 40%25": /,
    )
  })

  test("writes the text as HTML, in which nothing of it is markup", async () => {
    const path = file("page.txt", "<script>alert(1)</script> Thefts fell by 40%, from 200 to 100.\u0007")
    const page = join(folder, "page.html")
    await nfold(["check", path, "--html", page])
    const html = readFileSync(page, "utf8")
    expect(html).toContain("&lt;script&gt;")
    expect(html).not.toContain("<script")
    expect(html).not.toContain("\u0007")
    expect(html).toMatch(/<mark class="inconsistent" title="[^"]+">40%<sup>!!<\/sup><\/mark>/)
  })

  test("writes its charts as SVG", async () => {
    const picture = join(folder, "chart.svg")
    await nfold(["check", BELARUS, "--svg", picture])
    expect(readFileSync(picture, "utf8")).toMatch(/^<svg /)
  })
})

describe("bad input: exit 2, one line a problem with file and place, nothing on standard output", () => {
  const release = (figures: readonly object[], more: object = {}): string =>
    JSON.stringify({ format: "nfold/release@1", figures, ...more })
  const a = { id: "a", written: "10", kind: "count" }

  test.each<[string, string, string | Buffer, RegExp]>([
    ["an empty file", "empty.json", "", /empty\.json: empty, where JSON was expected/],
    ["no JSON", "broken.json", '{\n  "format": }', /broken\.json:2:13: not JSON: unexpected "}"; a value/],
    ["JSON of another shape", "shape.json", "[1]", /shape\.json: found a list; expected an object/],
    [
      "an unknown field",
      "field.json",
      release([{ ...a, peroid: "2020" }]),
      /figures\[0\]\.peroid: unknown field "peroid", perhaps "period" is meant/,
    ],
    [
      "a claim naming no figure",
      "claim.json",
      release([a], { claims: [{ id: "c", kind: "multiple", from: "x" }] }),
      /claims\[0\]\.from: no figure "x"; figures are a/,
    ],
    [
      "two figures with one id",
      "twice.json",
      release([a, a]),
      /figures\[1\]\.id: "a" is already the id of figures\[0\]/,
    ],
    [
      "a measure that is part of itself",
      "circle.json",
      release([], { measures: [{ id: "m", label: "m", partOf: "m" }] }),
      /measures\[0\]\.partOf: part of itself/,
    ],
    ["a count of -3", "count.json", release([{ ...a, written: "-3" }]), /figures\[0\]\.written: .*-3.*whole number/],
    [
      "a share of 140%",
      "share.json",
      release([{ ...a, written: "140%", kind: "share" }]),
      /figures\[0\]\.written: .*140%.*0 to 100/,
    ],
    [
      "a period that ends before it starts",
      "period.json",
      release([{ ...a, period: "2021-02/2021-01" }]),
      /figures\[0\]\.period: .*ends before it starts/,
    ],
    ["10 MB of noise", "noise.json", "x".repeat(10_000_000), /noise\.json:1:1: not JSON: unexpected "x"/],
    [
      "Latin-1 bytes",
      "latin.txt",
      Buffer.from([0x41, 0x0a, 0xe9, 0x74, 0xe9]),
      /latin\.txt:2:1: not UTF-8 text; text in UTF-8; byte 0xE9/,
    ],
    ["a name that does not tell", "release.dat", "", /release\.dat: a \.dat file is of no known format; .*--from/],
    ["a series", "series.csv", "a,b\n1,2", /series\.csv: a csv file holds a series/],
  ])("%s", async (_, name, content, message) => {
    const { code, out, err } = await nfold(["check", file(name, content)])
    expect([code, out]).toEqual([2, ""])
    expect(err).toMatch(message)
    expect(err).toMatch(/^nfold: [^\n]*\n$/)
  })

  test("a missing file", async () => {
    const { code, err } = await nfold(["check", join(folder, "none.json")])
    expect([code, err]).toEqual([2, `nfold: ${join(folder, "none.json")}: no such file; a file that can be read\n`])
  })

  test("all problems of all files are reported at once", async () => {
    const broken = file(
      "many.json",
      release([
        { ...a, written: "-3" },
        { id: "a", written: "x", kind: "count", measure: "m" },
      ]),
    )
    const { code, out, err } = await nfold(["check", BELARUS, broken, join(folder, "none.json"), "--json"])
    expect([code, out]).toEqual([2, ""])
    expect(err.trim().split("\n")).toHaveLength(5)
  })

  test("without a file and with a keyboard: short help, exit 2, no waiting", async () => {
    const { code, out, err } = await nfold(["check"])
    expect([code, out]).toEqual([2, ""])
    expect(err).toMatch(/^nfold: check needs a file; nfold check FILE, or nfold check - to read standard input\n$/)
  })
})

describe("the program", () => {
  test("nfold alone on a terminal says what to try", async () => {
    const { code, out } = await nfold([], { terminal: 80 })
    expect(code).toBe(0)
    expect(out.match(/^ {2}nfold .*$/gm)).toHaveLength(3)
  })

  test("--help of every command begins with examples and names the options once", async () => {
    for (const name of ["check", "growth", "share", "implied"]) {
      const { code, out } = await nfold([name, "--help"])
      expect([name, code]).toEqual([name, 0])
      expect(out).toMatch(/^Examples:\n/)
      expect(out.match(/^ {2}--json /gm)).toHaveLength(1)
    }
  })

  test("an unknown command or option is refused with the nearest one", async () => {
    expect(await nfold(["chekc"])).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringMatching(/unknown command 'chekc'; did you mean check\?/),
    })
    expect(await nfold(["check", "--jsno", BELARUS])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/unknown option '--jsno'; did you mean --json\?/),
    })
  })

  test("--version prints the version and nothing else", async () => {
    expect(await nfold(["--version"])).toEqual({ code: 0, out: "1.2.3\n", err: "" })
  })

  test("--debug adds where an error arose", async () => {
    const { err } = await nfold(["check", "--debug", join(folder, "none.json")])
    expect(err).toMatch(/\n? {4}at .*\nnfold: .*no such file/s)
  })
})

describe("nfold growth, share and implied", () => {
  const json = async (...words: string[]): Promise<unknown> => JSON.parse((await nfold([...words, "--json"])).out)

  test("growth 10,567 25,575", async () => {
    expect(await json("growth", "10,567", "25,575")).toMatchObject({
      format: "nfold/growth@1",
      difference: { value: 15008, low: 15008, high: 15008, text: "+15,008" },
      multiple: { value: 25575 / 10567, text: "2.42x" },
      percentChange: { text: "+142.0%" },
      baseProblem: null,
    })
  })

  // INTERFACES: 55 (11) is 5x, 2.6 to 10.6
  test("growth 11 55 says what chance alone allows", async () => {
    expect(await json("growth", "11", "55")).toMatchObject({
      multiple: { value: 5 },
      chance: {
        low95: expect.closeTo(2.588, 3),
        high95: expect.closeTo(10.594, 3),
        note: expect.stringMatching(/real counts scatter more/),
      },
    })
  })

  test.each([
    ["0", "zero-base"],
    ["-5", "negative-base"],
    ["(5)", "negative-base"],
  ])("growth %s 10 leaves the multiple open, says why and exits 0", async (from, baseProblem) => {
    expect(await json("growth", from, "10")).toMatchObject({ multiple: null, percentChange: null, baseProblem })
    expect((await nfold(["growth", from, "10"])).code).toBe(0)
  })

  test("of two shares the difference is in percentage points", async () => {
    expect(await json("growth", "12%", "26.8%")).toMatchObject({
      difference: { low: 14.25, high: 15.35, text: "+14.8 pp (+14.2 pp to +15.4 pp)" },
      chance: null,
    })
  })

  test("share and implied", async () => {
    expect(await json("share", "23,587", "25,575")).toMatchObject({ share: { text: "92.2%" } })
    expect(await json("implied", "25,575", "26.8%")).toMatchObject({
      whole: { low: 95252, high: 95607 },
      rest: { low: 69677, high: 70032 },
    })
  })

  test.each([
    [["growth", "abc", "5"], /^nfold: from "abc" is no figure; /],
    [["growth", "12%", "500"], /^nfold: 12% is a share and 500 a count; two figures of one kind/],
    [["implied", "5", "140%"], /^nfold: share "140%" can be no share; /],
    [["share", "5", "0"], /^nfold: /],
    [["growth", "5"], /^nfold: missing required argument 'to'/],
  ])("%j is refused", async (words, message) => {
    const { code, out, err } = await nfold(words)
    expect([code, out]).toEqual([2, ""])
    expect(err).toMatch(message)
  })
})
