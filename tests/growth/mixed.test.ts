import { describe, expect, test } from "vitest"
import { parseFigure } from "../../src/figures/parse.ts"
import type { Computed, Quantity } from "../../src/growth/computed.ts"
import { contributionToGrowth } from "../../src/growth/contribution.ts"
import { difference } from "../../src/growth/difference.ts"
import { indexNumber } from "../../src/growth/index-number.ts"
import { multiple } from "../../src/growth/multiple.ts"
import { percentChange } from "../../src/growth/percent-change.ts"
import { termsOf } from "../../src/growth/relation.ts"
import { relations } from "../../src/growth/relations.ts"
import { share } from "../../src/growth/share.ts"
import { between, type Interval } from "../../src/numbers/interval.ts"
import { rational } from "../../src/numbers/rational.ts"

const formulas: Readonly<Record<string, (a: Quantity, b: Quantity) => Computed>> = {
  multiple,
  percentChange,
  difference,
  indexNumber,
  share,
  contributionToGrowth: (a, b) => contributionToGrowth({ earlier: a, later: b }, parseFigure("500")),
}

describe("a number beside a figure is an exact figure", () => {
  test.each(Object.entries(formulas))("%s", (_, formula) => {
    const [twenty, rounded] = [parseFigure("20"), parseFigure("40.5")]
    expect(formula(20, rounded)).toEqual(formula(twenty, rounded))
    expect(formula(rounded, 20)).toEqual(formula(rounded, twenty))
  })

  test("also as any one of the three terms of a contribution", () => {
    const [a, b, c] = [parseFigure("20"), parseFigure("45"), parseFigure("500")]
    const all = contributionToGrowth({ earlier: a, later: b }, c)
    expect(contributionToGrowth({ earlier: 20, later: b }, c)).toEqual(all)
    expect(contributionToGrowth({ earlier: a, later: 45 }, c)).toEqual(all)
    expect(contributionToGrowth({ earlier: a, later: b }, 500)).toEqual(all)
    expect(contributionToGrowth({ earlier: 20, later: 45 }, c)).toEqual(all)
  })
})

describe("no value of any term goes with a base below zero", () => {
  const below = between(rational(-2n, 1n), rational(-1n, 1n), "[]")
  test.each(relations.filter(({ base }) => base !== null))("$formula", (relation) => {
    for (const term of termsOf(relation))
      expect(relation.solve(term, { [relation.base ?? ""]: below as Interval })).toBeNull()
  })
})
