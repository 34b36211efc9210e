import type { ImpliedFigure } from "../check/types.ts"
import type { CheckResult } from "../findings/types.ts"

/**
 * What an implied figure rests on. Of a text the words that were printed ("from 26.8% and 25,575"), since its ids are
 * printed nowhere; of a release file its ids, which are the file's own.
 */
export function groundsText({ because }: ImpliedFigure, { figures, claims }: CheckResult): string {
  const printed = new Map<string, string>()
  for (const { id, written, start } of [...figures, ...claims])
    if (start !== null && written !== "") printed.set(id, written)
  if (!because.every((id) => printed.has(id))) return `from ${because.join(", ")}`
  return `from ${[...new Set(because.map((id) => `"${printed.get(id)}"`))].join(", ")}`
}
