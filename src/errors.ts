/**
 * Every error that nfold throws has one of these codes. Codes are stable: a program may switch on them, the message is for people.
 */
export type NfoldErrorCode =
  | "bad-argument"
  | "bad-figure"
  | "bad-period"
  | "bad-release"
  | "bad-json"
  | "bad-text"
  | "bad-csv"
  | "bad-series"
  | "zero-base"
  | "negative-base"
  | "missing-values"
  | "too-short"
  | "too-large"
  | "no-solution"
  | "not-eligible"
  | "contradiction"
  | "fit-failed"
  | "missing-package"
  | "cannot-read"
  | "cannot-write"

/** One thing that is wrong with an input: what, where, and what would be accepted. */
export interface Problem {
  readonly message: string
  /** Place inside a structured input, such as `claims[3].from`. */
  readonly path?: string
  /** 1-based line of the input. */
  readonly line?: number
  /** 1-based column of the input, in UTF-16 units. */
  readonly column?: number
  /** What would be accepted instead. */
  readonly expected?: string
}

/** What is known of an error beside its code and message. */
export interface NfoldErrorDetails extends Omit<Problem, "message"> {
  /** All problems of the input when there are several; the error's own message is then the first of them. */
  readonly problems?: readonly Problem[]
  readonly cause?: unknown
}

/**
 * The one error type of nfold: `code` says what kind, `message` says what is wrong and what would be accepted,
 * `path`, `line`, `column` say where. The library throws it and never prints.
 *
 * @example
 * new NfoldError("zero-base", "multiple: the earlier value is 0").code // => "zero-base"
 */
export class NfoldError extends Error {
  readonly code: NfoldErrorCode
  readonly path: string | undefined
  readonly line: number | undefined
  readonly column: number | undefined
  readonly expected: string | undefined
  readonly problems: readonly Problem[]

  constructor(code: NfoldErrorCode, message: string, details: NfoldErrorDetails = {}) {
    const { cause, problems, ...place } = details
    super(message, cause === undefined ? undefined : { cause })
    this.name = "NfoldError"
    this.code = code
    this.path = place.path
    this.line = place.line
    this.column = place.column
    this.expected = place.expected
    this.problems = problems ?? [{ ...place, message }]
  }
}

/** A value as messages of errors name it: as JSON, of which no more than a line is shown, however long or deep it is. */
export function shown(value: unknown): string {
  if (typeof value === "number") return String(value)
  const text = jsonOf(value)
  return text.length > longestShown ? `${text.slice(0, longestShown)}...` : text
}

const longestShown = 120

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return `a value of the type ${typeof value} that JSON cannot carry`
  }
}
