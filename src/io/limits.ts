import { NfoldError } from "../errors.ts"

/** How much of an input is held at once. */
export interface Limits {
  /** Bytes of a file, or of standard input, that is read whole. */
  readonly bytes: number
  /** Bytes of one line of a stream: more than a million values. */
  readonly line: number
  /** Cells of a table. */
  readonly cells: number
  /** Figures of a text or a release: what follows from each takes more memory than the figure itself. */
  readonly figures: number
}

const megabyte = 1024 * 1024

/** What holds unless the user lifts it: with it every command stays below half a gigabyte. */
export const usualLimits: Limits = { bytes: 16 * megabyte, line: 16 * megabyte, cells: 1_000_000, figures: 50_000 }

/** For inputs that are trusted, on machines that have the memory. */
export const noLimits: Limits = { bytes: Infinity, line: Infinity, cells: Infinity, figures: Infinity }

/** @throws NfoldError `too-large` */
export function requireBytes(bytes: number, { bytes: most }: Limits): void {
  if (bytes > most) throw tooLarge(`${most / megabyte} MB`)
}

/** @throws NfoldError `too-large` */
export function requireCells(cells: number, { cells: most }: Limits): void {
  if (cells > most) throw tooLarge(`${most} cells`)
}

/** @throws NfoldError `too-large` */
export function requireFigures(figures: number, { figures: most }: Limits): void {
  if (figures > most) throw tooLarge(`${most} figures`)
}

function tooLarge(most: string): NfoldError {
  return new NfoldError("too-large", `more than ${most}`, {
    expected: "less at a time, NDJSON for many series, or --unlimited",
  })
}
