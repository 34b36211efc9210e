import { resolve } from "node:path"
import { expect, test } from "vitest"
import { documentedFunctions, runnableExample } from "./docstrings.ts"
import { runExample } from "./run-example.ts"

const entries = ["src/index.ts", "src/danfo/index.ts", "src/notebook/index.ts"].map((path) => resolve(path))
const functions = documentedFunctions(entries)
test("every public function has a docstring with at least one example and its value", () => {
  const bare = functions.filter((f) => f.summary === "" || !f.examples.some((text) => runnableExample(text).values > 0))
  expect(bare.map((f) => `${f.name} (${f.file.replace(/.*\/src\//, "src/")})`)).toEqual([])
  expect(functions.length).toBeGreaterThan(40)
})

for (const { name, examples } of functions) {
  for (const [index, example] of examples.entries()) {
    test(`${name}: example ${index + 1} of its docstring gives the value it states`, async () => {
      await runExample(example)
    })
  }
}
