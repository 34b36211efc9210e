import type { Line } from "../io/lines.ts"
import { answerLine, type LineDefaults } from "./answer-line.ts"
import { keepHeapSteady } from "./steady-heap.ts"

// In every thread that answers, once its heap is there.
keepHeapSteady()

/** Lines that one task answers, and what the command line says of them. */
export interface Batch {
  readonly lines: readonly Line[]
  readonly defaults: LineDefaults
}

/** The answers to a batch, one line each, and how many of them are errors. */
export interface BatchAnswer {
  readonly text: string
  readonly failed: number
}

/** Answers a batch of lines; runs in a worker with --jobs, else in the program itself. */
export function answerBatch({ lines, defaults }: Batch): BatchAnswer {
  const answers = lines.map((line) => answerLine(line, defaults))
  return {
    text: answers.map(({ text }) => `${text}\n`).join(""),
    failed: answers.filter(({ failed }) => failed).length,
  }
}
