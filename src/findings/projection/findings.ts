import { atLeastCounted } from "./at-least-counted.ts"
import { baseEffect } from "./base-effect.ts"
import type { ProjectionContext, ProjectionFinding } from "./context.ts"
import { disagreement } from "./disagreement.ts"
import { overDispersion } from "./over-dispersion.ts"
import { shareThatFollows } from "./share-that-follows.ts"
import { turningPoint } from "./turning-point.ts"
import { weights } from "./weights.ts"

/** What a projection lets be said in words, the most certain first. */
export function projectionFindings(context: ProjectionContext): readonly ProjectionFinding[] {
  return kinds.flatMap((find) => find(context))
}

/** One file each; a new finding is a file and a line here. */
const kinds: readonly ((context: ProjectionContext) => readonly ProjectionFinding[])[] = [
  atLeastCounted,
  baseEffect,
  turningPoint,
  shareThatFollows,
  overDispersion,
  disagreement,
  weights,
]
