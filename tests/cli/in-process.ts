import { Readable, Writable } from "node:stream"
import { run } from "../../src/cli/program.ts"
import type { OutputStream, World } from "../../src/cli/world.ts"

/** What a run printed, and how it ended. */
export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** The world of a run. */
export interface Setting {
  /** What is piped in; without it, standard input is a keyboard. */
  readonly stdin?: string | Buffer
  readonly environment?: Readonly<Record<string, string>>
  /** Columns, when standard output is a terminal. */
  readonly terminal?: number
  /** Columns, when standard error is a terminal. */
  readonly errorTerminal?: number
}

/** Runs nfold from its sources, in a world made for the test: no process is started. */
export async function nfold(
  words: readonly string[],
  { stdin, environment = {}, terminal, errorTerminal }: Setting = {},
): Promise<Outcome> {
  const out: string[] = []
  const err: string[] = []
  const world: World = {
    environment,
    stdin: Object.assign(Readable.from(stdin === undefined ? [] : [stdin]), { isTTY: stdin === undefined }),
    stdout: collector(out, terminal),
    stderr: collector(err, errorTerminal),
    outputClosed: new AbortController().signal,
    interrupted: new AbortController().signal,
    endOnInterrupt: () => undefined,
    clock: () => 0,
  }
  const code = await run(words, world, () => "1.2.3")
  return { code, out: out.join(""), err: err.join("") }
}

function collector(into: string[], columns: number | undefined): OutputStream {
  const stream = new Writable({
    write: (chunk, _, done) => {
      into.push(String(chunk))
      done()
    },
  })
  return Object.assign(stream, columns === undefined ? {} : { isTTY: true, columns })
}
