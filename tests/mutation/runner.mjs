import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { dirname, resolve } from "node:path"
import { pathToFileURL } from "node:url"
import { build } from "esbuild"
import { expect } from "vitest"

/**
 * A runner for Stryker that keeps the tests of a room loaded, in one file, and calls them one by one, the quickest first, until
 * one fails. Vitest takes half a second to begin, which is most of the time of a mutant; here most take milliseconds.
 */
export const strykerPlugins = [{ kind: "TestRunner", name: "in-process", factory: createRunner }]

/** Where instrumented code looks up which mutant is on, and counts. */
const stryker = {}
globalThis.__stryker__ = stryker

function createRunner() {
  let tests = []
  let hits = {}
  const learn = (dryRun) => {
    tests.sort((a, b) => dryRun.times[a.id] - dryRun.times[b.id])
    hits = dryRun.hits
  }
  return {
    // Mutants are on only while a test runs: what was loaded before needs no reload.
    capabilities: () => ({ reloadEnvironment: true }),
    init: async () => {
      tests = await collectTests()
      if (existsSync(dryRunFile)) learn(JSON.parse(readFileSync(dryRunFile, "utf8")))
    },
    dryRun: async () => {
      const results = []
      for (const test of tests) {
        stryker.currentTestId = test.id
        const start = performance.now()
        const failure = await failureOf(test)
        const outcome = failure === null ? { status: 0 } : { status: 1, failureMessage: failure }
        results.push({ id: test.id, name: test.id, timeSpentMs: performance.now() - start, ...outcome })
      }
      stryker.currentTestId = undefined
      const times = Object.fromEntries(results.map(({ id, timeSpentMs }) => [id, timeSpentMs]))
      const learned = { times, hits: stryker.mutantCoverage.perTest }
      writeFileSync(dryRunFile, JSON.stringify(learned))
      learn(learned)
      return { status: "complete", tests: results, mutantCoverage: stryker.mutantCoverage }
    },
    mutantRun: async ({ activeMutant, testFilter }) => {
      const wanted = new Set(testFilter ?? tests.map(({ id }) => id))
      let nrOfTests = 0
      for (const test of tests) {
        if (!wanted.has(test.id)) continue
        nrOfTests++
        // A mutant that comes by much more often than the code itself is in a loop that does not end.
        const hitLimit = 1000 + 20 * (hits[test.id]?.[activeMutant.id] ?? 0)
        Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
        const failureMessage = await failureOf(test)
        if (stryker.hitCount > hitLimit) return { status: "timeout", reason: "a loop that does not end" }
        if (failureMessage !== null) return { status: "killed", killedBy: [test.id], failureMessage, nrOfTests }
      }
      return { status: "survived", nrOfTests }
    },
  }
}

/** What the dry run found, for the runners that take over after a mutant that never ended. */
const dryRunFile = "dry-run.json"

async function failureOf({ run }) {
  try {
    await run()
    return null
  } catch (error) {
    return String(error?.message ?? error).slice(0, 200)
  }
}

/** Puts the tests of the room and all that they import in one file beside them, and takes them up as they are declared. */
async function collectTests() {
  // From the folder in which the mutants are, which is that of the process by now.
  const { room } = await import(pathToFileURL(resolve("tests/mutation/rooms.mjs")).href)
  const tests = []
  const titles = []
  const test = (title, run) => tests.push({ id: [...titles, title].join(" > "), run })
  const describe = (title, declare) => {
    titles.push(title)
    declare()
    titles.pop()
  }
  for (const declare of [test, describe]) {
    declare.each = (rows) => (title, run) => {
      for (const [index, row] of rows.entries()) {
        declare(`${title} #${index}`, () => run(...(Array.isArray(row) ? row : [row])))
      }
    }
  }
  globalThis.collected = { describe, expect, it: test, test }
  const outfile = resolve(dirname(room.tests[0]), "room.mutation.js")
  await build({
    stdin: { contents: room.tests.map((path) => `import "./${path}"`).join("\n"), resolveDir: process.cwd() },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    alias: { "fast-check": "./tests/mutation/few-cases.mjs", vitest: "./tests/mutation/collected.mjs" },
    ignoreAnnotations: true,
    logLevel: "error",
  })
  await import(pathToFileURL(outfile).href)
  return tests
}
