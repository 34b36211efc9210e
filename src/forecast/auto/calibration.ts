import type { AutoState } from "./auto.ts"

/** How much wider than the members' average an interval must be to hold what it promises. */
export function widen(_state: Pick<AutoState, "periods" | "length">, _step: number, _probability: number): number {
  return 1.3
}
