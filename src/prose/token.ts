/** Digits as printed, without what separates them. */
export interface PrintedNumber {
  readonly digits: string
  /** How many of the digits stand after the decimal mark. */
  readonly decimals: number
  /** Whether thousands were set apart. */
  readonly grouped: boolean
}

/**
 * What the scanner sees: a word, a number, a mark, the end of a line, or a chain: digits joined by dots, colons,
 * slashes or hyphens, as dates, times, versions and telephone numbers are.
 */
export interface Token {
  readonly type: "word" | "number" | "mark" | "line" | "chain"
  /** As printed; words in lower case. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** White space stands before it. */
  readonly spaced: boolean
  /** A tab or two spaces stand before it, as between the cells of a row. */
  readonly wide: boolean
  /** The word starts with a capital. */
  readonly capital: boolean
  readonly number: PrintedNumber | null
}
