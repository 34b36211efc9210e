import { NfoldError, type Problem } from "../errors.ts"
import { readJson } from "./json.ts"
import { nearestName } from "./nearest.ts"
import { referenceProblems } from "./references.ts"
import { type ShapeProblem, shapeProblems } from "./schema.ts"
import { soundPart } from "./sound-part.ts"
import type { Release } from "./types.ts"
import { valueProblems } from "./values.ts"

const mostProblems = 200

/**
 * Reads a release file: its text, or the object that its text stands for. Everything that is wrong with it is reported at once,
 * each problem with its place (`claims[3].from`) and what would be accepted. Fields that the format does not know are
 * problems too, so that a misspelt `basePeriod` is not silently without effect.
 *
 * @param json  the text of a release file, or an object of that shape
 * @returns the release; nothing in it is shared with the input
 * @throws NfoldError `bad-json` when it is no JSON, with line and column; `bad-release` when it is no release, with `problems`
 * @see release.schema.json, which ships as `nfold/release.schema.json`
 * @example
 * parseRelease({ format: "nfold/release@1", figures: [{ id: "a", written: "25,575", kind: "count" }] }).figures[0].written // => "25,575"
 */
export function parseRelease(json: string | object): Release {
  const value = readJson(typeof json === "string" ? json : textOf(json))
  const misshapen = shapeProblems(value)
  const release = misshapen.length === 0 ? (value as Release) : soundPart(value, misshapen)
  const problems = [
    ...misshapen.map((problem) => shapeMessage(problem, value)),
    ...(release === null ? [] : [...referenceProblems(release), ...valueProblems(release)]),
  ]
  if (release === null || problems.length > 0) throw badRelease(problems)
  return release
}

function textOf(json: object): string {
  try {
    return JSON.stringify(json)
  } catch (cause) {
    throw new NfoldError("bad-json", "parseRelease: the object is nested too deeply or contains itself", {
      expected: "an object that JSON can carry",
      cause,
    })
  }
}

function badRelease(problems: readonly Problem[]): NfoldError {
  const shown = problems.slice(0, mostProblems)
  const hidden = problems.length - shown.length
  const all = hidden === 0 ? shown : [...shown, { message: `and ${hidden} more problems` }]
  const first = shown[0] ?? { message: "not a release" }
  const place = first.path === undefined ? "" : `${first.path}: `
  const wanted = first.expected === undefined ? "" : `; ${first.expected}`
  return new NfoldError("bad-release", `${place}${first.message}${wanted}`, { ...first, problems: all })
}

function shapeMessage(problem: ShapeProblem, value: unknown): Problem {
  const path = writePath(problem.path)
  const name = String(problem.path.at(-1) ?? "")
  const place = path === "" ? {} : { path }
  switch (problem.kind) {
    case "unknown-field": {
      const nearest = nearestName(name, problem.known)
      const meant = nearest === null ? "" : `, perhaps "${nearest}" is meant`
      return { ...place, message: `unknown field "${name}"${meant}`, expected: `known here are ${problem.expected}` }
    }
    case "missing-field":
      return { ...place, message: `"${name}" is missing`, expected: problem.expected }
    case "wrong-value":
      return {
        ...place,
        message: `found ${show(valueAt(value, problem.path))}`,
        expected: `expected ${problem.expected}`,
      }
  }
}

/** ["claims", 3, "from"] as `claims[3].from`. */
function writePath(path: readonly (string | number)[]): string {
  return path.reduce<string>((written, key) => {
    if (typeof key === "number") return `${written}[${key}]`
    return written === "" ? key : `${written}.${key}`
  }, "")
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, key) => (inner as Readonly<Record<string | number, unknown>>)[key], value)
}

function show(value: unknown): string {
  if (Array.isArray(value)) return "a list"
  if (value === null) return "null"
  if (typeof value === "object") return "an object"
  const text = JSON.stringify(value) ?? "nothing"
  return text.length > 60 ? `${text.slice(0, 57)}...` : text
}
