import type { Period } from "../calendar/period.ts"
import type { FigureKind } from "../figures/figure.ts"
import type { Relation } from "../growth/relation.ts"
import { type Interval, notNegative, unbounded } from "../numbers/interval.ts"

/**
 * Where a variable comes from: a figure prints it; a relation needs it and nobody prints it; it is what is left of a whole; it is a
 * step inside a long sum; or it is what a claim says.
 */
export type Origin = "printed" | "unknown" | "rest" | "subtotal" | "claim"

/** Something that has one value: a measure in an area and a period, or what one figure prints. */
export interface Variable {
  readonly index: number
  readonly origin: Origin
  readonly kind: FigureKind
  readonly unit: string | null
  readonly measure: string | null
  readonly area: string | null
  readonly period: Period | null
  /** The figures that print it, none when it is unknown. */
  readonly printed: readonly PrintedValue[]
  /** What its kind allows. */
  readonly domain: Interval
}

export interface PrintedValue {
  readonly id: string
  readonly written: string
  readonly interval: Interval
}

/** A relation of growth between variables. */
export interface Constraint {
  readonly relation: Relation
  readonly variables: Readonly<Record<string, number>>
  /** The claim or figure that states it; null when it follows from what is part of what. */
  readonly statedBy: string | null
}

/** A part, its whole, and what is left of the whole without it: a quantity of its own, which nobody printed. */
export interface Rest {
  readonly part: number
  readonly whole: number
  readonly rest: number
}

/**
 * What a release says, as one system. Whether a claim can hold, what an unknown can be and what contradicts what are three questions
 * to it, so that their answers agree. Variables are named by their index.
 */
export interface System {
  readonly variables: readonly Variable[]
  readonly constraints: readonly Constraint[]
  readonly rests: readonly Rest[]
  readonly byPlace: ReadonlyMap<string, number>
  readonly byFigure: ReadonlyMap<string, number>
}

/** A system that is being built. */
export interface SystemBuilder extends System {
  readonly variables: Variable[]
  readonly constraints: Constraint[]
  readonly rests: Rest[]
  readonly byPlace: Map<string, number>
  readonly byFigure: Map<string, number>
}

export function newBuilder(): SystemBuilder {
  return { variables: [], constraints: [], rests: [], byPlace: new Map(), byFigure: new Map() }
}

/** A measure in an area and a period. */
export interface Place {
  readonly measure: string
  readonly area: string | null
  readonly period: Period
}

/** Equal for equal places, however the period is written: 2020-Q1 is January-March 2020. */
export function placeKey({ measure, area, period }: Place): string {
  const { first, last } = period
  return [measure, area ?? "", first.year, first.month, first.day, last.year, last.month, last.day].join("\u0000")
}

export function addVariable(builder: SystemBuilder, variable: Omit<Variable, "index" | "domain">): number {
  const index = builder.variables.length
  builder.variables.push({ ...variable, index, domain: domainOf(variable.kind, variable.origin) })
  return index
}

/** The variable at a place, made unknown when nothing is printed there. */
export function variableAt(builder: SystemBuilder, place: Place, kind: FigureKind, unit: string | null): number {
  const key = placeKey(place)
  const found = builder.byPlace.get(key)
  if (found !== undefined) return found
  const index = addVariable(builder, { ...place, origin: "unknown", kind, unit, printed: [] })
  builder.byPlace.set(key, index)
  return index
}

/** A part is never more than its whole, so that no rest is below zero. */
function domainOf(kind: FigureKind, origin: Origin): Interval {
  return kind === "count" || kind === "multiple" || origin === "rest" ? notNegative : unbounded
}

/** A share that is printed or claimed, with what it is a share of; all by index. */
export interface StatedShare {
  readonly part: number
  readonly whole: number
  readonly share: number
}

/** The shares that are stated, by the pair of part and whole. */
export function statedShares({ constraints }: System): ReadonlyMap<string, StatedShare> {
  const shares = constraints.flatMap(({ relation, variables: { part, whole, share } }) =>
    relation.name !== "share" || part === undefined || whole === undefined || share === undefined
      ? []
      : [[pairKey(part, whole), { part, whole, share }] as const],
  )
  return new Map(shares)
}

export function pairKey(first: number, second: number): string {
  return `${first} ${second}`
}
