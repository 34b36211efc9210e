import { NfoldError } from "../errors.ts"
import { guerreroLambda } from "../series/guerrero.ts"
import { applyTransform, invertTransform, type Transform } from "../series/transforms.ts"
import type { Mapping } from "./model.ts"
import type { ResolvedOptions } from "./prepare.ts"

/**
 * How the values of a series become what a family sees: divided by their mean magnitude (signed, so that a series and its negative look the
 * same), transformed, and divided by the mean magnitude again.
 */
export function findMapping(name: string, values: Float64Array, resolved: ResolvedOptions): Mapping {
  const transform = findTransform(name, values, resolved)
  if (transform.kind === "none") return { unit: 1, transform, scale: signedMagnitude(values) }
  const unit = transform.kind === "logit" ? 1 : signedMagnitude(values)
  const transformed = values.map((value) => applyTransform(transform, value / unit))
  return { unit, transform, scale: Math.abs(signedMagnitude(transformed)) }
}

/** The values as a family sees them. */
export function mapValues(mapping: Mapping, values: Float64Array): Float64Array {
  return values.map((value) => applyTransform(mapping.transform, value / mapping.unit) / mapping.scale)
}

/** A value of the family as a value of the series, kept finite. */
export function mapBack(mapping: Mapping, value: number): number {
  return withinFloats(invertTransform(mapping.transform, value * mapping.scale) * mapping.unit)
}

/** The nearest finite number. */
export function withinFloats(value: number): number {
  return Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, value))
}

/** Whether larger values of the family are smaller values of the series. */
export function isFlipped(mapping: Mapping): boolean {
  return mapping.scale * mapping.unit < 0
}

function findTransform(name: string, values: Float64Array, resolved: ResolvedOptions): Transform {
  const [low, high] = resolved.within
  if (low !== null && high !== null && high - low < Infinity && values.every((value) => value > low && value < high)) {
    return { kind: "logit", low, high }
  }
  if (resolved.transform === "none") return { kind: "none" }
  if (values.some((value) => value <= 0)) {
    throw new NfoldError("bad-series", `${name}: transform ${resolved.transform} needs values above 0`, {
      path: "transform",
    })
  }
  if (resolved.transform === "log") return { kind: "box-cox", lambda: 0 }
  const lambda =
    resolved.transform === "box-cox" ? guerreroLambda(values, resolved.periods[0] ?? 1) : resolved.transform
  return { kind: "box-cox", lambda }
}

/** Mean magnitude of the values, with the sign of their sum (of the first that is not zero, when they cancel); 1 when all are zero. */
function signedMagnitude(values: Float64Array): number {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  if (largest === 0) return 1
  let sum = 0
  let magnitude = 0
  for (const value of values) {
    sum += value / largest
    magnitude += Math.abs(value / largest)
  }
  const direction = Math.abs(sum) > 1e-6 * magnitude ? sum : (values.find((value) => value !== 0) ?? 1)
  // The smallest numbers there are have no fraction: their mean may round to zero.
  return Math.sign(direction) * ((magnitude / values.length) * largest || largest)
}
