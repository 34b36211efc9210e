import { expect } from "vitest"
import { runnableExample } from "./docstrings.ts"

const names: Readonly<Record<string, unknown>> = {
  ...(await import("../../src/index.ts")),
  ...(await import("../../src/danfo/index.ts")),
  ...(await import("../../src/notebook/index.ts")),
}

/** Runs an example with every public name in scope; its imports are taken as read, its `// => value` compared. */
export async function runExample(example: string): Promise<void> {
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
