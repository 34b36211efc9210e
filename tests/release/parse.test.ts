import { readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { NfoldError } from "../../src/errors.ts"
import { parseRelease } from "../../src/release/parse.ts"
import { formatRelease } from "../../src/release/write.ts"
import { publishedSchema } from "./published-schema.ts"

const dataFile = (name: string): string => readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8")
const count = (id: string, more: object = {}): object => ({ id, written: "10", kind: "count", ...more })
const release = (figures: readonly object[], more: object = {}): object => ({
  format: "nfold/release@1",
  figures,
  ...more,
})

function problemsOf(json: string | object): string[] {
  try {
    parseRelease(json)
    return []
  } catch (error) {
    if (!(error instanceof NfoldError)) throw error
    return error.problems.map(({ path, message, expected }) => [path, message, expected].filter(Boolean).join(" | "))
  }
}

describe("parseRelease", () => {
  test.each(["belarus-cybercrime-2021.json", "us-labour-force-2023.json", "us-consumer-prices-2023.json"])(
    "reads %s, and what formatRelease writes of it",
    (name) => {
      const read = parseRelease(dataFile(name))
      expect(read.figures.length).toBeGreaterThan(10)
      expect(parseRelease(formatRelease(read))).toEqual(read)
    },
  )

  test("reads the object that the text stands for, and shares nothing with it", () => {
    const file = JSON.parse(dataFile("belarus-cybercrime-2021.json")) as object
    const read = parseRelease(file)
    expect(read).toEqual(file)
    expect(read).not.toBe(file)
  })

  test("reports all problems at once, each with its place", () => {
    const file = release([count("a", { mesure: "x" }), count("a", { kind: "number" })], { title: "t" })
    expect(problemsOf(file)).toEqual([
      'figures[0].mesure | unknown field "mesure", perhaps "measure" is meant | known here are id, written, kind, measure, area, period, basePeriod, of, hedge, step, note',
      'figures[1].kind | found "number" | expected count, amount, share, multiple, percent-change, points-change',
      'title | unknown field "title" | known here are format, language, rounding, source, measures, areas, figures, claims',
      'figures[1].id | "a" is already the id of figures[0] | an id of its own',
    ])
  })

  test("names what is missing", () => {
    expect(problemsOf({})).toEqual([
      'format | "format" is missing | it to be there',
      'figures | "figures" is missing | it to be there',
    ])
  })

  test("a claim that names no figure is told which figures there are", () => {
    const claims = [{ id: "c", kind: "multiple", from: "x", to: "b" }]
    expect(problemsOf(release([count("first"), count("b")], { claims }))).toEqual([
      'claims[0].from | no figure "x" | figures are first, b',
    ])
  })

  test("a misspelt name is told the nearest one", () => {
    const claims = [{ id: "c", kind: "multiple", from: "theft-2091", to: "theft-2020" }]
    expect(problemsOf(release([count("theft-2019"), count("theft-2020")], { claims }))).toEqual([
      'claims[0].from | no figure "theft-2091", perhaps "theft-2019" is meant | figures are theft-2019, theft-2020',
    ])
  })

  test("an id is unique over figures and claims together", () => {
    const claims = [{ id: "a", kind: "direction" }]
    expect(problemsOf(release([count("a")], { claims }))).toEqual([
      'claims[0].id | "a" is already the id of figures[0] | an id of its own',
    ])
  })

  test("a measure or area that is part of itself is shown its circle, once", () => {
    const measures = [
      { id: "a", label: "a", partOf: "b" },
      { id: "b", label: "b", partOf: "a" },
    ]
    const areas = [{ id: "x", label: "x", partOf: "x" }]
    expect(problemsOf(release([], { measures, areas }))).toEqual([
      "measures[0].partOf | part of itself: a -> b -> a | a whole that is not among its own parts",
      "areas[0].partOf | part of itself: x -> x | a whole that is not among its own parts",
    ])
  })

  test("a period must be one, end after it starts, and come after its base", () => {
    const problems = problemsOf(
      release([
        count("a", { period: "2021-02/2021-01" }),
        count("b", { period: "last year" }),
        count("c", { period: "2020", basePeriod: "2021" }),
      ]),
    )
    expect(problems[0]).toMatch(/^figures\[0\]\.period \| .* ends before it starts/)
    expect(problems[1]).toMatch(/^figures\[1\]\.period \| "last year" is no period \| 2020, 2021-01/)
    expect(problems[2]).toBe(
      "figures[2].basePeriod | 2021 is not before the period 2020 | the earlier period of the change",
    )
  })

  test("a ranking of one and a sum of nothing are refused", () => {
    const claims = [
      { id: "c", kind: "ranking", order: ["a"] },
      { id: "d", kind: "sum", to: "a" },
    ]
    expect(problemsOf(release([count("a")], { claims })).map((problem) => problem.split(" | ")[0])).toEqual([
      "claims[0].order",
      "claims[1].order",
    ])
  })

  test.each([
    ["nothing", "", /^empty/],
    ["no JSON", "hello", /^not JSON: unexpected "h"/],
    ["JSON of another shape", "[1, 2]", /^found a list \| expected an object/],
    ["a bare word", "null", /^found null/],
    ["ten million characters of noise", "x7\u0000{".repeat(2_500_000), /^not JSON/],
    ["lists in lists, a hundred thousand deep", "[".repeat(100_000) + "]".repeat(100_000), /^found a list/],
    ["lists in lists that never end", "[".repeat(100_000), /^not JSON: the text ends too early/],
  ])("%s gets one clear message", (_, text, message) => {
    const problems = problemsOf(text)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(message)
  })

  test("an object that contains itself, or is nested too deep, gets a clear message", () => {
    const circle: Record<string, unknown> = {}
    circle.self = circle
    let deep: unknown = []
    for (let level = 0; level < 100_000; level += 1) deep = [deep]
    expect(problemsOf(circle)[0]).toMatch(/contains itself/)
    expect(problemsOf({ deep })[0]).toMatch(/nested too deeply/)
  })

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "the name %s is a name like any other",
    (name) => {
      expect(problemsOf(`{"format":"nfold/release@1","figures":[],"${name}":{}}`)[0]).toMatch(/unknown field/)
      const claims = [{ id: "c", kind: "multiple", from: name }]
      expect(problemsOf(release([count("a")], { claims }))[0]).toMatch(/no figure/)
      expect(problemsOf(release([count(name)], { claims }))).toEqual([])
    },
  )

  test("thousands of problems are cut to a readable number, and the rest is counted", () => {
    const problems = problemsOf(release(Array.from({ length: 5000 }, () => [])))
    expect(problems).toHaveLength(201)
    expect(problems.at(-1)).toBe("and 4800 more problems")
  })

  test("whatever is given, the answer is a release or an NfoldError", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => Array.isArray(problemsOf(text))),
      { numRuns: 300 },
    )
  })
})

describe("bad JSON", () => {
  test.each([
    ['{"a": 1,}', 1, 9],
    ['{\n  "a": [1, 2\n}', 3, 1],
    ['{"a" 1}', 1, 6],
    ['{"a": 01}', 1, 7],
    ['{"a": "x\n"}', 1, 9],
    ['{"a": "\\x"}', 1, 8],
    ['{"a": 1} 2', 1, 10],
    ["{'a': 1}", 1, 2],
  ])("%j is wrong at line %i, column %i", (text, line, column) => {
    try {
      parseRelease(text)
      expect.unreachable()
    } catch (error) {
      expect(error).toMatchObject({ code: "bad-json", line, column })
    }
  })
})

describe("release.schema.json", () => {
  test("is the one that follows from the schema that validates: npm run schema writes it", () => {
    expect(readFileSync(new URL("../../src/release/release.schema.json", import.meta.url), "utf8")).toBe(
      publishedSchema(),
    )
  })
})

test("formatRelease writes control characters and marks of direction as escapes, which come back as they were", () => {
  const label = "a\u009b2J\u202eb\u2028c"
  const release = parseRelease({ format: "nfold/release@1", measures: [{ id: "m", label }], figures: [] })
  const text = formatRelease(release)
  expect(text).toContain('"a\\u009b2J\\u202eb\\u2028c"')
  expect(parseRelease(text)).toEqual(release)
})
