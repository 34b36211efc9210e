import { type Line, readLines } from "../io/lines.ts"
import { openStream } from "../io/open-stream.ts"
import type { LineDefaults } from "./answer-line.ts"
import { inFile } from "./errors.ts"
import type { Batch } from "./forecast-worker.ts"
import { inOrder, startJobs } from "./jobs.ts"
import { startProgress } from "./progress.ts"
import { type ExitCode, isOver, limitsOf, printAndWait, type World } from "./world.ts"

/**
 * Forecasts a stream of series, one a line, one answer a line, in order. Lines are read no faster than answers are taken, so that memory does not grow
 * with the stream; the answers do not depend on the number of jobs. 1 when a line could not be answered.
 */
export async function forecastStream(
  world: World,
  file: string,
  defaults: LineDefaults,
  jobCount: number,
): Promise<ExitCode> {
  const { stream, size } = file === "-" ? { stream: world.stdin, size: null } : await openNamed(file)
  const progress = startProgress(world.stderr, world.clock, size)
  const jobs = await startJobs(jobCount)
  let failed = 0
  try {
    const batches = batchesOf(readLines(stream, limitsOf(world).line), jobCount === 1 ? 1 : linesAtOnce)
    const answers = inOrder(batches, jobs.atOnce, async (lines) => ({
      ...(await jobs.answer({ lines, defaults } satisfies Batch)),
      lines,
    }))
    for await (const answer of answers) {
      await printAndWait(world, answer.text)
      if (isOver(world)) break
      failed += answer.failed
      progress.advance(answer.lines.length, sizeOf(answer.lines))
    }
  } finally {
    progress.clear()
    await jobs.close()
  }
  return failed > 0 ? 1 : 0
}

/** Enough that handing them to a worker costs nothing beside a forecast. */
const linesAtOnce = 8

/** Lines in batches of at most `most`; those that have arrived do not wait for more. */
async function* batchesOf(arrivals: AsyncIterable<readonly Line[]>, most: number): AsyncGenerator<readonly Line[]> {
  for await (const lines of arrivals) {
    for (let from = 0; from < lines.length; from += most) yield lines.slice(from, from + most)
  }
}

function sizeOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { bytes }) => sum + bytes, 0)
}

async function openNamed(file: string): ReturnType<typeof openStream> {
  try {
    return await openStream(file)
  } catch (error) {
    throw inFile(file, error)
  }
}
