/** Longer text is no figure; it is refused before anything looks at it. */
export const longestFigure = 200

/**
 * One character for each of the many that print alike: spaces, minus signs, apostrophes, percent signs. Soft hyphens and
 * zero-width characters, which do not print, go.
 */
export function plainText(text: string): string {
  return text
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .replace(/[\u2010-\u2013\u2212\ufe63\uff0d]/g, "-")
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .replace(/[\u066a\uff05]/g, "%")
    .trim()
}
