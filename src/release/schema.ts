/**
 * The shape of a release file. This is the one file that knows valibot; release.schema.json is generated from it
 * (`npm run schema`), so what validates and what is published never differ. What a shape cannot say is in references.ts
 * and values.ts.
 */
import * as v from "valibot"
import { figureKinds, hedges } from "../figures/figure.ts"
import { roundingRules } from "../numbers/rounding.ts"
import { claimKinds, type Release } from "./types.ts"

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(10_000))
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200))
const reference = v.exactOptional(v.nullable(name))
const note = v.exactOptional(v.nullable(text))
const partOf = reference
const complete = v.exactOptional(v.boolean())

const sourceFields = {
  publisher: v.exactOptional(text),
  title: v.exactOptional(text),
  published: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/))),
  url: v.exactOptional(text),
}

const measureFields = {
  id: name,
  label: text,
  unit: v.exactOptional(v.nullable(text)),
  partOf,
  complete,
  stock: v.exactOptional(v.boolean()),
}

const areaFields = { id: name, label: text, partOf, complete }

const figureFields = {
  id: name,
  written: text,
  kind: v.picklist(figureKinds),
  measure: reference,
  area: reference,
  period: reference,
  basePeriod: reference,
  of: reference,
  hedge: v.exactOptional(v.nullable(v.picklist(hedges))),
  step: v.exactOptional(v.nullable(v.pipe(v.number(), v.gtValue(0), v.maxValue(Number.MAX_VALUE)))),
  note,
}

const claimFields = {
  id: name,
  kind: v.picklist(claimKinds),
  written: v.exactOptional(text),
  figure: reference,
  from: reference,
  to: reference,
  order: v.exactOptional(v.array(name)),
  note,
}

const releaseFields = {
  format: v.literal("nfold/release@1"),
  language: v.exactOptional(name),
  rounding: v.exactOptional(v.picklist(roundingRules)),
  source: v.exactOptional(v.strictObject(sourceFields)),
  measures: v.exactOptional(v.array(v.strictObject(measureFields))),
  areas: v.exactOptional(v.array(v.strictObject(areaFields))),
  figures: v.array(v.strictObject(figureFields)),
  claims: v.exactOptional(v.array(v.strictObject(claimFields))),
}

/** The schema of a release file, as valibot knows it. */
export const releaseSchema: v.GenericSchema<unknown, Release> = v.strictObject(releaseFields)

const fieldsAt: ReadonlyMap<string, readonly string[]> = new Map([
  ["", Object.keys(releaseFields)],
  ["source", Object.keys(sourceFields)],
  ["measures", Object.keys(measureFields)],
  ["areas", Object.keys(areaFields)],
  ["figures", Object.keys(figureFields)],
  ["claims", Object.keys(claimFields)],
])

/** One thing in which a value departs from the shape. */
export interface ShapeProblem {
  readonly path: readonly (string | number)[]
  readonly kind: "unknown-field" | "missing-field" | "wrong-value"
  readonly expected: string
  /** The field names that are known at that place; empty when the problem is not one of names. */
  readonly known: readonly string[]
}

/** All departures from the shape; empty when the value is a release in shape. */
export function shapeProblems(value: unknown): readonly ShapeProblem[] {
  const result = v.safeParse(releaseSchema, value)
  if (result.success) return []
  return result.issues.map(shapeProblem).filter((problem, index, all) => !isRepeated(problem, all[index - 1]))
}

function shapeProblem(issue: v.BaseIssue<unknown>): ShapeProblem {
  const path = (issue.path ?? []).map((item) => item.key as string | number)
  const last = issue.path?.at(-1)
  const ofNames = issue.type === "strict_object" && last?.origin === "key"
  if (!ofNames) return { path, kind: "wrong-value", expected: expectedOf(issue), known: [] }
  // valibot takes a list for an object without the fields, and would report each of them as missing.
  if (Array.isArray(last.input))
    return { path: path.slice(0, -1), kind: "wrong-value", expected: "an object {...}", known: [] }
  const known = fieldsAt.get(String(path.length === 1 ? "" : path[0])) ?? []
  return issue.expected === "never"
    ? { path, kind: "unknown-field", expected: known.join(", "), known }
    : { path, kind: "missing-field", expected: "it to be there", known }
}

function isRepeated(problem: ShapeProblem, before: ShapeProblem | undefined): boolean {
  if (problem.kind !== "wrong-value" || before?.kind !== "wrong-value") return false
  return problem.path.join("\n") === before.path.join("\n")
}

function expectedOf(issue: v.BaseIssue<unknown>): string {
  switch (issue.type) {
    case "min_length":
      return "text that is not empty"
    case "max_length":
      return `text of at most ${String(issue.requirement)} characters`
    case "gt_value":
    case "max_value":
      return "a number above 0"
    case "regex":
      return "a date such as 2021-03-12, or 2021-03 or 2021"
    case "array":
      return "a list [...]"
    case "strict_object":
      return "an object {...}"
    case "string":
      return "text in double quotes"
    default:
      return (issue.expected ?? "another value")
        .replaceAll('"', "")
        .replace(/^\((.*)\)$/, "$1")
        .replaceAll(" | ", ", ")
  }
}
