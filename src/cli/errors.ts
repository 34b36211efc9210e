import { NfoldError, type Problem } from "../errors.ts"
import { printable } from "../reports/printable.ts"

const FILES = new WeakMap<NfoldError, string>()

/** Remembers which file an error is about, so that its lines name it. */
export function inFile(file: string, error: unknown): unknown {
  if (error instanceof NfoldError) FILES.set(error, file)
  return error
}

/**
 * The lines that standard error gets: one for each problem, `nfold: FILE:LINE:COLUMN: what; what would be accepted`. The stack is
 * shown only with --debug.
 */
export function errorLines(error: unknown, debug: boolean): string[] {
  if (error instanceof AggregateError) return error.errors.flatMap((one) => errorLines(one, debug))
  const lines = error instanceof NfoldError ? problemLines(error) : [`nfold: ${unexpected(error)}`]
  const stack = debug && error instanceof Error && error.stack !== undefined ? error.stack.split("\n").slice(1) : []
  return [...stack, ...lines].map(printable)
}

function problemLines(error: NfoldError): string[] {
  const file = FILES.get(error)
  return error.problems.map((problem) => `nfold: ${place(file, problem)}${problem.message}${wanted(problem)}`)
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
