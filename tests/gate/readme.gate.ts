import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { runnableExample } from "./docstrings.ts"
import { blocksOf, withScreens } from "./readme.ts"
import { runExample } from "./run-example.ts"

const readme = readFileSync("README.md", "utf8")

test("every screen in the README is what its command prints: npm run readme writes them anew", () => {
  expect(blocksOf(readme).filter(({ language }) => language === "console").length).toBeGreaterThan(5)
  expect(withScreens(readme)).toBe(readme)
})

const examples = blocksOf(readme).filter(({ language }) => language === "ts")

test("the README has library examples that state values", () => {
  expect(examples.length).toBeGreaterThan(3)
  for (const { text } of examples) expect(runnableExample(text).values, text).toBeGreaterThan(0)
})

for (const [index, { text }] of examples.entries()) {
  test(`library example ${index + 1} of the README gives the values it states`, () => runExample(text))
}

test("the two commands of the README are the ones that the gate runs and that package.json has", () => {
  expect(readme).toContain("npm ci && npm start")
  expect(readme).toContain("npm cit")
  expect(readFileSync(".ci/run", "utf8")).toContain("npm cit")
})

test("every script that the README names is in package.json, and the block of overrides is the package's own", () => {
  const manifest = JSON.parse(readFileSync("package.json", "utf8"))
  for (const [, script] of readme.matchAll(/npm run ([\w:]+)/g)) expect(Object.keys(manifest.scripts)).toContain(script)
  const block = blocksOf(readme).find(({ language, text }) => language === "json" && text.includes("overrides"))
  expect(JSON.parse(block?.text ?? "{}").overrides).toEqual(manifest.overrides)
})
