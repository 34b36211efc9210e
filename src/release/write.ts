import { escapeJson } from "./escape-json.ts"
import type { Release } from "./types.ts"

/**
 * A release as the text of a release file. Spans, notations and directions, which only prose gives, are left out: a release file
 * has what was written and nothing derived.
 *
 * @param release  a release, from a file or from prose
 * @returns JSON text, two spaces a level, with a final newline; `parseRelease` reads it back
 * @example
 * parseRelease(formatRelease({ format: "nfold/release@1", figures: [] })).figures // => []
 */
export function formatRelease(release: Release): string {
  const file = {
    ...release,
    figures: release.figures.map(({ span: _span, notation, ...figure }) => ({
      ...figure,
      written: notation ?? figure.written,
    })),
    ...(release.claims === undefined
      ? {}
      : { claims: release.claims.map(({ span: _span, direction: _direction, ...claim }) => claim) }),
  }
  return `${escapeJson(JSON.stringify(file, null, 2))}\n`
}
