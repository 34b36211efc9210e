import type { ClaimKind, ReleaseClaim } from "../release/types.ts"
import type { Node } from "./nodes.ts"
import type { Ranking } from "./rankings.ts"
import type { Comparison } from "./relations.ts"
import type { ShareOf } from "./shares.ts"
import type { SumOf } from "./sums.ts"

/** A claim before it has a number, with the figures that it is made of. */
export interface FoundClaim {
  readonly claim: Omit<ReleaseClaim, "id" | "written" | "span">
  readonly nodes: readonly Node[]
}

const otherBasis = "the words put it on another basis than the figures beside it (adjusted, real, revised or per head)"

/** Changes that nothing was paired with: claims that cannot be verified from the text, and are said to be such. */
export function loneClaims(nodes: readonly Node[], comparisons: readonly Comparison[]): FoundClaim[] {
  const paired = new Set(comparisons.flatMap(({ changes }) => changes.map(({ id }) => id)))
  return nodes
    .filter((node) => node.role === "change" && !paired.has(node.id))
    .map((node) => {
      const turned = node.turn === null ? {} : { direction: node.turn }
      return { claim: { kind: kindOf(node), figure: node.id, from: null, to: null, ...turned }, nodes: [node] }
    })
}

/** The claims of a comparison: one a change, or the direction where no change is printed. */
export function comparisonClaims({ nodes, earlier, later, changes }: Comparison): FoundClaim[] {
  if (changes.length === 0) return directionClaims(nodes, earlier, later)
  return changes.map((change) => {
    const apart = change.otherBasis || [earlier, later].some((node) => node?.otherBasis === true)
    const ends = apart
      ? { from: null, to: null, note: otherBasis }
      : { from: earlier?.id ?? null, to: later?.id ?? null }
    const turned = change.turn === null ? {} : { direction: change.turn }
    return { claim: { kind: kindOf(change), figure: change.id, ...ends, ...turned }, nodes }
  })
}

function kindOf(change: Node): ClaimKind {
  if (change.role === "ratio") return "share"
  if (change.difference) return "difference"
  return change.kind === "multiple" || change.kind === "points-change" ? change.kind : "percent-change"
}

function directionClaims(nodes: readonly Node[], earlier: Node | null, later: Node | null): FoundClaim[] {
  if (earlier === null || later === null || earlier.otherBasis !== later.otherBasis) return []
  // "3.4%, down from 3.8%": the word between them speaks of both; what stands before the first may speak of it alone.
  const [first, second] = nodes
  const isResult = first?.role === "result"
  const direction = (first === earlier || isResult ? first?.turn : null) ?? second?.turn ?? null
  if (direction === null) return []
  return [{ claim: { kind: "direction", figure: null, from: earlier.id, to: later.id, direction }, nodes }]
}

export function shareClaims({ share, part, whole }: ShareOf): FoundClaim {
  const nodes = [share, part, whole].filter((node) => node !== null)
  return { claim: { kind: "share", figure: share.id, from: whole?.id ?? null, to: part?.id ?? null }, nodes }
}

/** Parts that are not said to be all of the whole claim no sum; they only cannot be more than it. */
export function sumClaims({ total, parts, complete }: SumOf): FoundClaim[] {
  if (!complete && !fillWhole(total, parts)) return []
  const order = parts.map(({ id }) => id)
  return [{ claim: { kind: "sum", figure: total.id, from: null, to: null, order }, nodes: [total, ...parts] }]
}

/** Whether two or more named parts come to the whole, as far as it is rounded, or to more than it can hold. */
function fillWhole(total: Node, parts: readonly Node[]): boolean {
  const sum = parts.reduce((so, part) => so + part.mention.value, 0)
  const slack = 10 ** total.mention.magnitude / 10 ** decimalsOf(total) / 2
  return sum >= total.mention.value - (total.mention.magnitude > 0 ? slack * (1 + parts.length) : 0) && parts.length > 1
}

function decimalsOf({ mention }: Node): number {
  return mention.digits.split(".")[1]?.length ?? 0
}

export function rankingClaim({ order, lowestFirst }: Ranking): FoundClaim {
  return {
    claim: {
      kind: "ranking",
      figure: null,
      from: null,
      to: null,
      order: order.map(({ id }) => id),
      direction: lowestFirst ? "down" : "up",
    },
    nodes: order,
  }
}
