import type { Finding } from "./types.ts"

/** A finding with its place in the ranking: the larger, the sooner a reader should see it. */
export interface RankedFinding extends Finding {
  readonly weight: number
}

/** The sentences, weightiest first; equal weights keep their order. */
export function inOrder(findings: readonly RankedFinding[]): readonly Finding[] {
  return findings.toSorted((a, b) => b.weight - a.weight).map(({ code, text, because }) => ({ code, text, because }))
}
