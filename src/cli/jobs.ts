import { setImmediate } from "node:timers/promises"
import { answerBatch, type Batch, type BatchAnswer } from "./forecast-worker.ts"

/** Something that answers batches, several at a time. */
export interface Jobs {
  readonly answer: (batch: Batch) => Promise<BatchAnswer>
  readonly close: () => Promise<void>
  /** Batches that may be under way at once. */
  readonly atOnce: number
}

/** Answers in this thread for one job, in a pool of worker threads for more. */
export async function startJobs(count: number): Promise<Jobs> {
  if (count === 1) return { answer: answerHere, close: async () => undefined, atOnce: 1 }
  const { Tinypool } = await import("tinypool")
  const pool = new Tinypool({
    // From the folder of this file or of the chunk that it is bundled into, which stand side by side.
    filename: new URL("../cli/forecast-worker.js", import.meta.url).href,
    runtime: "worker_threads",
    minThreads: count,
    maxThreads: count,
    // What a forecast leaves behind is collected soon, so that memory does not grow with the stream.
    resourceLimits: { maxYoungGenerationSizeMb: 2 },
  })
  return {
    answer: (batch) => pool.run(batch, { name: "answerBatch" }) as Promise<BatchAnswer>,
    close: () => pool.destroy(),
    // One batch at work and one waiting for each worker.
    atOnce: 2 * count,
  }
}

/** Lets signals and writes through before it starts. */
async function answerHere(batch: Batch): Promise<BatchAnswer> {
  await setImmediate()
  return answerBatch(batch)
}

/** The results of tasks in the order of their inputs, at most `atOnce` of them under way. */
export async function* inOrder<Input, Output>(
  inputs: AsyncIterable<Input>,
  atOnce: number,
  run: (input: Input) => Promise<Output>,
): AsyncGenerator<Output> {
  const running: Promise<Output>[] = []
  for await (const input of inputs) {
    const task = run(input)
    // A failure is thrown when its turn comes; until then it must not count as unhandled.
    task.catch(() => undefined)
    running.push(task)
    if (running.length >= atOnce) yield await (running.shift() as Promise<Output>)
  }
  for (const task of running) yield await task
}
