import { setTimeout } from "node:timers/promises"
import { expect, test } from "vitest"
import { inOrder } from "../../src/cli/jobs.ts"

test("results come in the order of their inputs, however long each takes, and never more than so many are under way", async () => {
  let running = 0
  let most = 0
  const run = async (input: number): Promise<number> => {
    most = Math.max(most, ++running)
    await setTimeout((input * 7) % 5)
    running -= 1
    return input
  }
  const results: number[] = []
  for await (const result of inOrder(counted(30), 4, run)) results.push(result)
  expect(results).toEqual(Array.from({ length: 30 }, (_, n) => n))
  expect(most).toBe(4)
})

test("inputs are not read ahead of what has been taken", async () => {
  let read = 0
  async function* inputs(): AsyncGenerator<number> {
    for (;;) yield read++
  }
  const results = inOrder(inputs(), 3, async (input) => input)
  await results.next()
  await setTimeout(5)
  expect(read).toBe(3)
  await results.return(undefined)
})

test("a task that fails is thrown when its turn comes", async () => {
  const results = inOrder(counted(3), 3, async (input) => {
    if (input === 1) throw new Error("second")
    return input
  })
  expect((await results.next()).value).toBe(0)
  await expect(results.next()).rejects.toThrow("second")
})

async function* counted(count: number): AsyncGenerator<number> {
  for (let n = 0; n < count; n++) yield n
}
