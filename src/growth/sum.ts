import { linearRelation } from "./linear.ts"
import type { Relation, TermKind } from "./relation.ts"

/** The whole is the sum of its parts, when they are all of them: terms `whole`, `part1`, `part2`, ... */
export function sumRelation(parts: number): Relation {
  const names = Array.from({ length: parts }, (_, index) => `part${index + 1}`)
  const quantity: TermKind = "quantity"
  return linearRelation({
    name: "sum",
    formula: `whole = ${names.join(" + ")}`,
    terms: Object.fromEntries(["whole", ...names].map((name) => [name, quantity])),
    result: "whole",
    base: null,
    claim: { kind: "sum", order: names, words: "the parts add up to {whole}" },
    coefficients: Object.fromEntries([["whole", 1], ...names.map((name) => [name, -1])]),
  })
}
