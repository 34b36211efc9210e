import type { Readable, Writable } from "node:stream"
import { type Limits, usualLimits } from "../io/limits.ts"
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
  /** Aborted by Ctrl-C: what is being written is still written, then the program ends with 130. */
  readonly interrupted: AbortSignal
  /** How much of an input is held at once; the usual where nothing is said. */
  readonly limits?: Limits
  /** To be called before long work that never waits: from then on Ctrl-C ends the program in the midst of it. */
  readonly endOnInterrupt: () => void
  /** Milliseconds from any start. */
  readonly clock: () => number
}

/** 0 done; 1 ran to the end and the answer is bad news; 2 could not run; 130 interrupted. */
export type ExitCode = 0 | 1 | 2 | 130

/** How to draw on standard output. */
export function capabilitiesOf(world: World, wishes: Wishes): Capabilities {
  const { stdout, environment } = world
  return decideCapabilities({ environment, isTerminal: stdout.isTTY === true, columns: stdout.columns }, wishes)
}

/** How much of an input is held at once. */
export function limitsOf({ limits }: World): Limits {
  return limits ?? usualLimits
}

/** Writes to standard output; a closed pipe is no error. */
export function print(world: World, text: string): void {
  if (!isOver(world)) world.stdout.write(text)
}

/** Writes to standard output and waits until there is room for more, as a stream that may be long must. */
export async function printAndWait(world: World, text: string): Promise<void> {
  if (isOver(world) || world.stdout.write(text)) return
  await new Promise<void>((resolve) => {
    const proceed = (): void => {
      world.stdout.off("drain", proceed)
      world.outputClosed.removeEventListener("abort", proceed)
      resolve()
    }
    world.stdout.once("drain", proceed)
    world.outputClosed.addEventListener("abort", proceed)
  })
}

/** Whether nothing is to be written any more. */
export function isOver({ outputClosed, interrupted }: World): boolean {
  return outputClosed.aborted || interrupted.aborted
}
