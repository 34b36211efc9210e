import { resolve } from "node:path"
import { expect, test } from "vitest"
import { documentedFunctions, runnableExample } from "./docstrings.ts"

const entries = ["src/index.ts", "src/danfo/index.ts", "src/notebook/index.ts"].map((path) => resolve(path))
const functions = documentedFunctions(entries)
const names: Record<string, unknown> = {
  ...(await import("../../src/index.ts")),
  ...(await import("../../src/danfo/index.ts")),
  ...(await import("../../src/notebook/index.ts")),
}

test("every public function has a docstring with at least one example and its value", () => {
  const bare = functions.filter((f) => f.summary === "" || !f.examples.some((text) => runnableExample(text).values > 0))
  expect(bare.map((f) => `${f.name} (${f.file.replace(/.*\/src\//, "src/")})`)).toEqual([])
  expect(functions.length).toBeGreaterThan(40)
})

for (const { name, examples } of functions) {
  for (const [index, example] of examples.entries()) {
    test(`${name}: example ${index + 1} of its docstring gives the value it states`, async () => {
      await run(example)
    })
  }
}

async function run(example: string): Promise<void> {
  const { code } = runnableExample(example)
  const scope = { ...names, $compare: compare }
  const AsyncFunction = Object.getPrototypeOf(async () => {}).constructor
  await new AsyncFunction(...Object.keys(scope), `{ ${code}\n }`)(...Object.values(scope))
}

function compare(actual: unknown, expected: unknown, text: string): void {
  expect(rounded(actual), text).toEqual(rounded(expected))
}

/** Numbers at ten significant digits, so that an example states what a reader would see and no more. */
function rounded(value: unknown): unknown {
  if (typeof value === "number") return Number.isFinite(value) ? Number(value.toPrecision(10)) : value
  if (ArrayBuffer.isView(value)) return Array.from(value as Float64Array, (item) => rounded(item))
  if (Array.isArray(value)) return value.map(rounded)
  if (value !== null && typeof value === "object" && Object.getPrototypeOf(value) === Object.prototype)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rounded(item)]))
  return value
}
