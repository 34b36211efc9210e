import { wrapped } from "./layout.ts"
import type { View } from "./view.ts"

/** What was read, in words, before what follows from it. */
export function readingLines(
  { reading, notes }: { readonly reading: string; readonly notes: readonly string[] },
  view: View,
): readonly string[] {
  return [`Read as ${reading}.`, ...notes.map((note) => `Note: ${note}`)].flatMap((line) =>
    wrapped(line, view.width, view),
  )
}
