import { NfoldError, type Problem } from "../errors.ts"
import { printable } from "../reports/printable.ts"
import { caretLines, type Spot } from "./caret.ts"
import { sourceOf } from "./errors.ts"
import { rowOfText, spotInText, spotInWords } from "./spots.ts"

/** What goes into error lines beside the error. */
export interface ErrorView {
  /** Show where in the program the error arose. */
  readonly debug: boolean
  /** What was typed. */
  readonly words: readonly string[]
  /** Cells a line, where a person reads them: then the offending text is shown below each error. Null: one line an error. */
  readonly terminal: number | null
}

/** The lines that standard error gets: one for each problem, `nfold: FILE:LINE:COLUMN: what; what would be accepted`. */
export function errorLines(error: unknown, view: ErrorView): readonly string[] {
  if (error instanceof AggregateError) return error.errors.flatMap((one) => errorLines(one, view))
  const lines = error instanceof NfoldError ? problemLines(error, view) : [`nfold: ${unexpected(error)}`]
  const stack = view.debug && error instanceof Error ? (error.stack?.split("\n").slice(1) ?? []) : []
  return [...stack.map(printable), ...lines]
}

/** The line of a usage error, and the word that it is about. */
export function usageLines(message: string, view: ErrorView): readonly string[] {
  const spot = view.terminal === null ? null : spotInWords(view.words, message)
  return [printable(`nfold: ${message}`), ...pointed(spot, view)]
}

function problemLines(error: NfoldError, view: ErrorView): readonly string[] {
  const { file, text } = sourceOf(error) ?? { text: null }
  return error.problems.flatMap((problem, index) => {
    const isShown = view.terminal !== null && index < mostShown
    const spot = isShown ? spotOf(problem, text, view) : null
    return [printable(`nfold: ${place(file, problem)}${messageOf(problem)}${wanted(problem)}`), ...pointed(spot, view)]
  })
}

/** Problems whose place is shown; more would hide the first from view. */
const mostShown = 20

function spotOf(problem: Problem, text: string | null, { words }: ErrorView): Spot | null {
  const inText = text === null ? null : spotInText(text, problem)
  return inText ?? spotInWords(words, problem.message) ?? (text === null ? null : rowOfText(text, problem))
}

function pointed(spot: Spot | null, { terminal }: ErrorView): readonly string[] {
  return spot === null || terminal === null ? [] : caretLines(spot, terminal)
}

/** Who draws from the command line did not call the function that a chart's message begins with. */
function messageOf({ message }: Problem): string {
  return message.replace(/^render[A-Z]\w*: /, "")
}

function place(file: string | undefined, problem: Problem): string {
  const position = problem.line === undefined ? "" : `${problem.line}:${problem.column ?? 1}`
  const parts = [file, position, problem.path].filter((part) => part !== undefined && part !== "")
  if (parts.length === 0) return ""
  const [first, ...rest] = parts
  const spaced = position === "" ? rest.join(": ") : rest.join(":")
  return rest.length === 0 ? `${first}: ` : `${first}:${position === "" ? " " : ""}${spaced}: `
}

function wanted(problem: Problem): string {
  return problem.expected === undefined ? "" : `; ${problem.expected}`
}

function unexpected(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  return `an error in nfold itself: ${message}; run it again with --debug and report what it prints`
}
