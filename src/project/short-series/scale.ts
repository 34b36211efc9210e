import type { ValueKind } from "../types.ts"

/** Where growth is additive: the logarithm, or of a share in percent the logit. */
export function onScale(value: number, kind: ValueKind): number {
  return kind === "share" ? Math.log(value / (100 - value)) : Math.log(value)
}

export function fromScale(x: number, kind: ValueKind): number {
  return kind === "share" ? 100 / (1 + Math.exp(-x)) : Math.exp(x)
}
