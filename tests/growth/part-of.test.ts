import { expect, test } from "vitest"
import { contributionRelation } from "../../src/growth/contribution.ts"
import { linearRelation } from "../../src/growth/linear.ts"
import { partOfRelation } from "../../src/growth/part-of.ts"
import { restOfShareRelation } from "../../src/growth/rest-of-share.ts"
import { shareRelation } from "../../src/growth/share.ts"
import { interval } from "../numbers/intervals.ts"

test("a part ends where its whole does, a whole starts where its part does", () => {
  expect(partOfRelation.solve("part", { whole: interval(1, 5, "[]") })).toEqual(interval(null, 5, "(]"))
  expect(partOfRelation.solve("part", { whole: interval(1, 5, "[)") })).toEqual(interval(null, 5, "()"))
  expect(partOfRelation.solve("whole", { part: interval(1, 5, "[]") })).toEqual(interval(1, null, "[)"))
  expect(partOfRelation.solve("whole", { part: interval(1, 5, "(]") })).toEqual(interval(1, null, "()"))
  expect(partOfRelation.solve("part", { part: interval(3, 9), whole: interval(1, 5) })).toEqual(interval(3, 5))
  expect(partOfRelation.solve("part", { part: interval(6, 9), whole: interval(1, 5) })).toBeNull()
  expect(partOfRelation.solve("whole", { part: interval(6, 9), whole: interval(1, 5) })).toBeNull()
})

test("what is known of a term against its domain leaves no solution for any term", () => {
  const negative = { whole: interval(-5, -1) }
  expect(shareRelation.solve("part", negative)).toBeNull()
  expect(shareRelation.solve("share", negative)).toBeNull()
  expect(shareRelation.solve("whole", negative)).toBeNull()
  expect(restOfShareRelation.solve("rest", { share: interval(101, 110) })).toBeNull()
  expect(restOfShareRelation.solve("part", { share: interval(-5, 0) })).toBeNull()
  for (const term of ["earlierPart", "laterPart", "earlierWhole", "contribution"] as const) {
    expect(contributionRelation.solve(term, { earlierWhole: interval(-5, 0) })).toBeNull()
  }
  const bounded = linearRelation({
    name: "half",
    formula: "half = whole / 2",
    terms: { half: "quantity", whole: "quantity" },
    result: "half",
    base: null,
    claim: null,
    coefficients: { half: 2, whole: -1 },
    domains: { whole: interval(0, null) },
  })
  expect(bounded.solve("half", { whole: interval(4, 6) })).toEqual(interval(2, 3))
  expect(bounded.solve("whole", { half: interval(-1, 2) })).toEqual(interval(0, 4))
  expect(bounded.solve("half", { whole: interval(-6, -4) })).toBeNull()
  expect(bounded.solve("whole", { whole: interval(-6, -4) })).toBeNull()
})
