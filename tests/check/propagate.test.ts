import { describe, expect, test } from "vitest"
import { componentsOf } from "../../src/check/components.ts"
import { solve } from "../../src/check/conflicts.ts"
import { roundOutward } from "../../src/check/outward.ts"
import { propagate } from "../../src/check/propagate.ts"
import { groundsOf } from "../../src/check/reasons.ts"
import { addSum } from "../../src/check/sums.ts"
import { addVariable, type Constraint, newBuilder, type SystemBuilder } from "../../src/check/system.ts"
import type { FigureKind } from "../../src/figures/figure.ts"
import { partOfRelation } from "../../src/growth/part-of.ts"
import { shareRelation } from "../../src/growth/share.ts"
import { between, type Interval } from "../../src/numbers/interval.ts"
import { compare, fromInteger, fromNumber, type Rational, rational } from "../../src/numbers/rational.ts"
import { toNumber } from "../../src/numbers/to-number.ts"

type Ends = readonly [number | null, number | null]

const intervalOf = ([low, high]: Ends): Interval => {
  const found = between(low === null ? null : fromNumber(low), high === null ? null : fromNumber(high))
  if (found === null) throw new Error("an empty interval")
  return found
}

/** A system of variables a, b, c, ... in which a figure of the same name prints each that has ends. */
function systemOf(
  kind: FigureKind,
  printed: readonly (Ends | null)[],
  constraints: readonly Constraint[],
): SystemBuilder {
  const builder = newBuilder()
  for (const [index, ends] of printed.entries()) {
    const id = "abcdefgh"[index] ?? ""
    addVariable(builder, {
      ...{ origin: ends === null ? "unknown" : "printed", kind, unit: null, measure: null, area: null, period: null },
      printed: ends === null ? [] : [{ id, written: id, interval: intervalOf(ends) }],
    })
  }
  builder.constraints.push(...constraints)
  return builder
}

const partOf = (part: number, whole: number, statedBy: string | null = null): Constraint => ({
  ...{ relation: partOfRelation, variables: { part, whole }, statedBy },
})

const whole = (builder: SystemBuilder) => ({
  variables: builder.variables.map(({ index }) => index),
  constraints: builder.constraints.map((_, index) => index),
})

function boundsOf(builder: SystemBuilder, believes: (id: string) => boolean = () => true): readonly Ends[] {
  const outcome = propagate(builder, { ...whole(builder), believes })
  if (!("bounds" in outcome)) throw new Error("a contradiction")
  const number = (end: Rational | null): number | null => (end === null ? null : toNumber(end))
  return [...outcome.bounds.values()].map(({ interval }) => [number(interval.low), number(interval.high)])
}

describe("propagate", () => {
  test("carries what one constraint gives to those that were asked before it, up and down", () => {
    // a <= b <= c <= d, in the order that serves worst
    const upwards = [partOf(2, 3), partOf(1, 2), partOf(0, 1)]
    expect(boundsOf(systemOf("amount", [[10, null], null, null, null], upwards))).toEqual(new Array(4).fill([10, null]))
    expect(boundsOf(systemOf("amount", [null, null, null, [null, 7]], upwards.toReversed()))).toEqual(
      new Array(4).fill([null, 7]),
    )
    expect(
      boundsOf(
        systemOf(
          "amount",
          [
            [1, 9],
            [3, 50],
            [2, 40],
            [null, 7],
          ],
          upwards,
        ),
      ),
    ).toEqual([
      [1, 7],
      [3, 7],
      [3, 7],
      [3, 7],
    ])
  })

  test("tightens counts to whole numbers, and amounts not", () => {
    expect(boundsOf(systemOf("count", [[1.5, 3.5]], []))).toEqual([[2, 3]])
    expect(boundsOf(systemOf("amount", [[1.5, 3.5]], []))).toEqual([[1.5, 3.5]])
  })

  test("leaves out what is not believed, figures and constraints alike", () => {
    const builder = systemOf(
      "amount",
      [
        [10, 12],
        [5, 20],
        [0, 15],
      ],
      [partOf(1, 0, "x"), partOf(2, 1, "y")],
    )
    expect(boundsOf(builder)).toEqual([
      [10, 12],
      [5, 12],
      [0, 12],
    ])
    expect(boundsOf(builder, (id) => id !== "x")).toEqual([
      [10, 12],
      [5, 20],
      [0, 15],
    ])
    expect(boundsOf(builder, (id) => id !== "a")).toEqual([
      [5, null],
      [5, 20],
      [0, 15],
    ])
  })

  test("gives up on small gains, and on any that go on for ever, with bounds that are wide but true", () => {
    // b is at most a, a is a share of b: only nought will do, and each round takes off a little
    const shrinking = (share: number): number => {
      const constraint = { relation: shareRelation, variables: { part: 0, whole: 1, share: 2 }, statedBy: null }
      const builder = systemOf(
        "amount",
        [
          [0, 1e6],
          [0, 1e6],
          [share, share],
        ],
        [constraint, partOf(1, 0)],
      )
      return boundsOf(builder)[1]?.[1] ?? 0
    }
    expect(shrinking(99.95)).toBeGreaterThan(0.99e6)
    expect(shrinking(90)).toBeLessThan(1e6 * 0.9 ** 20)
    expect(shrinking(90)).toBeGreaterThan(1e6 * 0.9 ** 30)
  })

  test("says why each end is where it is", () => {
    const builder = systemOf(
      "amount",
      [
        [10, 12],
        [5, 20],
        [0, 15],
      ],
      [partOf(1, 0, "x"), partOf(2, 1, "y")],
    )
    const outcome = propagate(builder, { ...whole(builder), believes: () => true })
    const bound = "bounds" in outcome ? outcome.bounds.get(2) : undefined
    expect([...groundsOf(bound?.low ?? []).ids]).toEqual(["c"])
    expect([...groundsOf(bound?.high ?? []).ids].sort()).toEqual(["a", "b", "x", "y"])
    expect([...groundsOf(bound?.high ?? []).constraints].sort()).toEqual([0, 1])
    expect([...groundsOf(bound?.low ?? []).constraints]).toEqual([])
  })

  test("names what a contradiction rests on, and nothing else", () => {
    const builder = systemOf(
      "amount",
      [
        [10, 12],
        [20, 30],
        [0, 15],
      ],
      [partOf(1, 0, "x"), partOf(2, 1, "y")],
    )
    const outcome = propagate(builder, { ...whole(builder), believes: () => true })
    const reasons = "contradiction" in outcome ? outcome.contradiction : []
    expect([...groundsOf(reasons).ids].sort()).toEqual(["a", "b", "x"])
    const twice = systemOf("amount", [[10, 12]], [])
    const [first] = twice.variables
    const other = { id: "z", written: "z", interval: intervalOf([1, 2]) }
    if (first !== undefined) twice.variables[0] = { ...first, printed: [...first.printed, other] }
    const direct = propagate(twice, { ...whole(twice), believes: () => true })
    expect("contradiction" in direct && [...groundsOf(direct.contradiction).ids].sort()).toEqual(["a", "z"])
  })
})

describe("solve", () => {
  const named = (builder: SystemBuilder, counted = ""): readonly (readonly string[])[] =>
    solve(builder, (id) => counted.includes(id)).conflicts.map((ids) => [...ids].sort())

  test("names no more than contradict each other, claims before counts", () => {
    // a >= 10 is in b <= 7; c and d lie between them and are innocent
    const chain = [partOf(0, 2, "x"), partOf(2, 3, "y"), partOf(3, 1, "z")]
    const builder = systemOf(
      "amount",
      [
        [10, 12],
        [0, 7],
        [0, 100],
        [0, 100],
      ],
      chain,
    )
    expect(named(builder)).toEqual([["a", "b", "x", "y", "z"]])
    expect(named(builder, "abcd")).toEqual([["x", "y", "z"]])
    expect(named(builder, "abcdxyz")).toEqual([["a", "b", "x", "y", "z"]])
  })

  test("leaves out of a conflict what does not take part, and finds the next one", () => {
    // two ways to contradict: a in b, and e in f
    const builder = systemOf(
      "amount",
      [
        [10, 12],
        [0, 7],
        [3, 100],
        [2, 50],
        [20, 21],
        [0, 19],
      ],
      [partOf(2, 3), partOf(0, 1), partOf(4, 5), partOf(3, 5)],
    )
    expect(named(builder)).toEqual([
      ["a", "b"],
      ["e", "f"],
    ])
    const { bounds } = solve(builder, () => false)
    expect([...bounds.keys()].sort()).toEqual([0, 1, 2, 3, 4, 5])
  })

  test("knows of a component what contradictions elsewhere do not touch", () => {
    const builder = systemOf("amount", [[10, 12], [0, 7], [3, 9], null], [partOf(0, 1), partOf(2, 3)])
    expect(componentsOf(builder).map(({ variables, constraints }) => [variables, constraints])).toEqual([
      [[0, 1], [0]],
      [[2, 3], [1]],
    ])
    const { bounds, conflicts } = solve(builder, () => false)
    expect(conflicts).toHaveLength(1)
    expect(bounds.get(3)?.interval).toMatchObject({ low: fromInteger(3), high: null })
  })

  test("says nothing of a part whose kind alone forbids it", () => {
    const builder = systemOf("count", [null, [5, 5]], [])
    builder.constraints.push({ relation: partOfRelation, variables: { part: 1, whole: 0 }, statedBy: null })
    const [first] = builder.variables
    if (first !== undefined) builder.variables[0] = { ...first, domain: intervalOf([0, 4]) }
    const { conflicts } = solve(builder, () => true)
    expect(conflicts).toEqual([["b"]])
  })
})

describe("addSum", () => {
  test.each([3, 16, 17, 40, 300])("bounds the last of %d parts exactly, and the whole", (length) => {
    const parts = Array.from({ length }, (_, index): Ends | null => (index === length - 1 ? null : [index, index + 1]))
    const builder = newBuilder()
    for (const ends of [[1000 * length, 1000 * length] as Ends, ...parts]) {
      addVariable(builder, {
        ...{ origin: "printed", kind: "amount", unit: null, measure: null, area: null, period: null },
        printed: ends === null ? [] : [{ id: `p${builder.variables.length}`, written: "", interval: intervalOf(ends) }],
      })
    }
    addSum(builder, { whole: 0, parts: parts.map((_, index) => index + 1), statedBy: "s" })
    expect(builder.constraints.every(({ statedBy }) => statedBy === "s")).toBe(true)
    // no constraint has more than sixteen parts and their sum
    expect(Math.max(...builder.constraints.map(({ variables }) => Object.keys(variables).length))).toBeLessThanOrEqual(
      17,
    )
    const least = ((length - 1) * (length - 2)) / 2
    expect(boundsOf(builder)[length]).toEqual([1000 * length - least - (length - 1), 1000 * length - least])
  })
})

describe("roundOutward", () => {
  const long = 10n ** 61n
  const third = rational(1n, 3n * long + 1n)

  test("moves an end of more than sixty digits outward to one of forty", () => {
    const rounded = roundOutward({ low: third, high: third, lowOpen: true, highOpen: false })
    expect(rounded).toEqual({ low: fromInteger(0), high: rational(1n, 10n ** 40n), lowOpen: true, highOpen: false })
    const { low, high } = roundOutward({
      low: rational(-long - 1n, long + 2n),
      high: null,
      lowOpen: true,
      highOpen: true,
    })
    expect(low).toEqual(fromInteger(-1))
    expect(high).toBeNull()
  })

  test("leaves shorter ends and missing ones as they are", () => {
    const short = rational(1n, 10n ** 59n + 1n)
    const same = { low: short, high: fromInteger(7), lowOpen: false, highOpen: true }
    expect(roundOutward(same)).toEqual(same)
    const open = { low: null, high: third, lowOpen: true, highOpen: true }
    expect(roundOutward(open).low).toBeNull()
    expect(compare(roundOutward(open).high ?? third, third)).toBe(1)
  })
})
