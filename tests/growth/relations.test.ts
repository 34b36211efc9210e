import fc from "fast-check"
import { describe, expect, test } from "vitest"
import type { Known, Relation } from "../../src/growth/relation.ts"
import { relations } from "../../src/growth/relations.ts"
import { sumRelation } from "../../src/growth/sum.ts"
import { between, contains, type Ends, exactly, type Interval } from "../../src/numbers/interval.ts"
import {
  add,
  compare,
  divide,
  fromInteger,
  hundred,
  multiply,
  one,
  type Rational,
  rational,
  sign,
  subtract,
} from "../../src/numbers/rational.ts"

type Values = Readonly<Record<string, Rational>>

/** The formulas once more, as plain arithmetic: whether the relation holds for values of all its terms. */
const holds: Readonly<Record<string, (values: Values) => boolean>> = {
  "times-as-many": ({ earlier, later, multiple }) => above(earlier) && same(divide(later!, earlier!), multiple),
  "times-more": ({ earlier, later, multiple }) =>
    above(earlier) && same(subtract(divide(later!, earlier!), one), multiple),
  "divided-by": ({ earlier, later, multiple }) => above(later) && same(divide(earlier!, later!), multiple),
  "percent-change": ({ earlier, later, percentChange }) =>
    above(earlier) && same(divide(multiply(hundred, subtract(later!, earlier!)), earlier!), percentChange),
  difference: ({ earlier, later, difference }) => same(subtract(later!, earlier!), difference),
  "points-change": ({ earlier, later, points }) => same(subtract(later!, earlier!), points),
  share: ({ part, whole, share }) => above(whole) && same(divide(multiply(hundred, part!), whole!), share),
  "part-of": ({ part, whole }) => compare(part!, whole!) <= 0,
  rest: ({ part, whole, rest }) => same(subtract(whole!, part!), rest),
  "rest-of-share": ({ part, share, rest }) =>
    above(part) &&
    above(share) &&
    compare(share!, hundred) <= 0 &&
    same(multiply(part!, subtract(divide(hundred, share!), one)), rest),
  contribution: ({ earlierPart, laterPart, earlierWhole, contribution }) =>
    above(earlierWhole) &&
    same(divide(multiply(hundred, subtract(laterPart!, earlierPart!)), earlierWhole!), contribution),
  "index-number": ({ value, base, index }) => above(base) && same(divide(multiply(hundred, value!), base!), index),
  sum: ({ whole, part1, part2, part3 }) => same(add(add(part1!, part2!), part3!), whole),
}

function above(value: Rational | undefined): boolean {
  return value !== undefined && sign(value) > 0
}

function same(a: Rational, b: Rational | undefined): boolean {
  return b !== undefined && compare(a, b) === 0
}

const values = fc.integer({ min: -20, max: 60 }).map((quarter) => rational(BigInt(quarter), 4n))
const intervals: fc.Arbitrary<Interval> = fc
  .tuple(values, fc.option(values), fc.constantFrom<Ends>("[]", "[)", "(]", "()"), fc.boolean())
  .map(([low, high, ends, wide]) => {
    if (high === null) return wide ? between(low, null, ends) : between(null, low, ends)
    return compare(low, high) <= 0 ? between(low, high, ends) : between(high, low, ends)
  })
  .filter((made) => made !== null)

/** A member next to the end of an interval: the end itself where it belongs to it. */
function nearEnd(set: Interval, side: "low" | "high"): Rational {
  const end = set[side]
  const other = side === "low" ? set.high : set.low
  const inward = fromInteger(side === "low" ? 1 : -1)
  if (end === null) return other === null ? fromInteger(7) : subtract(other, multiply(inward, fromInteger(1000)))
  if (side === "low" ? !set.lowOpen : !set.highOpen) return end
  const step = other === null ? one : divide(subtract(other, end), fromInteger(1000))
  return add(end, other === null ? multiply(inward, rational(1n, 1000n)) : step)
}

/** Fixes the term at a value and then every other term at a member of what is left for it; null when nothing is left. */
function complete(relation: Relation, term: string, value: Rational, known: Known): Values | null {
  let fixed: Known = { ...known, [term]: exactly(value) }
  const chosen: Record<string, Rational> = { [term]: value }
  for (const other of Object.keys(relation.terms)) {
    if (other === term) continue
    const left = relation.solve(other, fixed)
    if (left === null) return null
    chosen[other] = nearEnd(left, "low")
    fixed = { ...fixed, [other]: exactly(chosen[other]) }
  }
  return chosen
}

const all: readonly Relation[] = [...relations, sumRelation(3)]

describe.each(all.map((relation) => [relation.name, relation] as const))("%s", (name, relation) => {
  const terms = Object.keys(relation.terms)
  const anything = fc.tuple(...terms.map(() => fc.option(intervals, { freq: 4 }))).map((sets) => {
    const pairs = terms.map((term, index) => [term, sets[index]] as const)
    return Object.fromEntries(pairs.filter(([, set]) => set !== null && set !== undefined)) as Known
  })

  test("names its result and base among its terms", () => {
    expect(terms).toContain(relation.result)
    if (relation.base !== null) expect(terms).toContain(relation.base)
    for (const term of terms) expect(relation.formula).toContain(term)
  })

  test("both ends of every solution are reached by values for which the formula holds", () => {
    fc.assert(
      fc.property(
        anything,
        fc.constantFrom(...terms),
        fc.constantFrom("low" as const, "high" as const),
        (known, term, side) => {
          const solved = relation.solve(term, known)
          if (solved === null) return
          const value = nearEnd(solved, side)
          const found = complete(relation, term, value, known)
          expect(found).not.toBeNull()
          if (found === null) return
          expect(holds[name]?.(found)).toBe(true)
          for (const other of terms)
            expect(
              contains(known[other] ?? { low: null, high: null, lowOpen: true, highOpen: true }, found[other]!),
            ).toBe(true)
        },
      ),
      { numRuns: 400 },
    )
  })

  test("no values for which the formula holds are left out", () => {
    const inner = terms.filter((term) => term !== relation.result)
    fc.assert(
      fc.property(fc.tuple(...inner.map(() => values)), anything, (chosen, known) => {
        const others = Object.fromEntries(inner.map((term, index) => [term, chosen[index]!]))
        const point: Known = Object.fromEntries(inner.map((term) => [term, exactly(others[term]!)]))
        const solved = relation.solve(relation.result, point)
        if (solved === null) {
          const tried = [-150, -1, 0, 1, 20, 150].map((value) => ({ ...others, [relation.result]: fromInteger(value) }))
          expect(tried.some((values) => holds[name]?.(values))).toBe(false)
          return
        }
        const whole: Values = { ...others, [relation.result]: nearEnd(solved, "high") }
        expect(holds[name]?.(whole)).toBe(true)
        const around: Known = Object.fromEntries(
          Object.entries(known).filter(([term, set]) => set !== undefined && contains(set, whole[term]!)),
        )
        for (const term of terms) {
          const answer = relation.solve(term, around)
          expect(answer !== null && contains(answer, whole[term]!)).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
  })
})

test("the total behind 25,575 crimes at 26.8% is from 95,251.4 to 95,607.5 crimes", () => {
  const share = relations.find(({ name }) => name === "share")
  const known = {
    part: exactly(fromInteger(25_575)),
    share: between(rational(2675n, 100n), rational(2685n, 100n)) ?? exactly(one),
  }
  expect(share?.solve("whole", known)).toEqual(
    between(rational(2_557_500n * 100n, 2685n), rational(2_557_500n * 100n, 2675n)),
  )
})
