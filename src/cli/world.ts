import type { Readable, Writable } from "node:stream"
import { type Capabilities, decideCapabilities, type Wishes } from "./capabilities.ts"

/** A stream that may be a terminal. */
export interface OutputStream extends Writable {
  readonly isTTY?: boolean
  readonly columns?: number
}

/** Everything outside the program that a command may touch; nfold.ts makes the real one, tests make their own. */
export interface World {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly stdin: Readable & { readonly isTTY?: boolean }
  readonly stdout: OutputStream
  readonly stderr: OutputStream
  /** Aborted when nobody reads standard output any more: a command that streams stops then. */
  readonly outputClosed: AbortSignal
}

/** 0 done; 1 ran to the end and the answer is bad news; 2 could not run; 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 130

/** How to draw on standard output. */
export function capabilitiesOf(world: World, wishes: Wishes): Capabilities {
  const { stdout, environment } = world
  return decideCapabilities({ environment, isTerminal: stdout.isTTY === true, columns: stdout.columns }, wishes)
}

/** Writes to standard output; a closed pipe is no error. */
export function print(world: World, text: string): void {
  if (!world.outputClosed.aborted) world.stdout.write(text)
}
