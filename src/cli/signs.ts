const MINUS = "\u2212"

/**
 * A leading hyphen before a digit is a sign, not an option: `nfold growth -5 10` and `-1,200` are numbers. Command line parsers
 * take them for options, so the sign becomes U+2212 before parsing; `restoreHyphen` turns it back where an option has taken it.
 */
export function readSigns(words: readonly string[]): string[] {
  const end = words.indexOf("--")
  return words.map((word, index) => {
    const beforeEnd = end === -1 || index < end
    return beforeEnd && /^-[.,(]?\d/.test(word) ? MINUS + word.slice(1) : word
  })
}

/** The value of an option as it was typed. */
export function restoreHyphen(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(restoreHyphen)
  return typeof value === "string" && value.startsWith(MINUS) ? `-${value.slice(1)}` : value
}
