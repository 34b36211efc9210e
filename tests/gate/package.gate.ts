import { execFileSync, spawnSync } from "node:child_process"
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"

/** The package as a stranger gets it: packed, installed into an empty folder, used from each side. */
let folder = ""
let tarball = ""

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nfold-package-"))
  const packed = JSON.parse(
    run("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder], process.cwd()),
  )
  tarball = join(folder, packed[0].filename)
  writeFileSync(join(folder, "package.json"), '{ "name": "stranger", "private": true, "type": "module" }\n')
  run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", tarball])
})

afterAll(() => rmSync(folder, { recursive: true }))

test("ES modules import every entry point", () => {
  write(
    "esm.mjs",
    `import { multiple, check, parseRelease, formatMultiple } from "nfold"
     import * as danfo from "nfold/danfo"
     import { show } from "nfold/notebook"
     import schema from "nfold/release.schema.json" with { type: "json" }
     console.log(formatMultiple(multiple(10567, 25575)), typeof check, typeof parseRelease, Object.keys(danfo).length > 3, typeof show, typeof schema.$schema)`,
  )
  expect(run("node", ["--no-warnings", "esm.mjs"])).toBe("2.4x function function true function string\n")
})

test("CommonJS requires every entry point", () => {
  write(
    "cjs.cjs",
    `const { multiple } = require("nfold")
     console.log(multiple(2, 5), typeof require("nfold/danfo").withGrowth, typeof require("nfold/notebook").show, typeof require("nfold/release.schema.json"))`,
  )
  expect(run("node", ["--no-warnings", "cjs.cjs"])).toBe("2.5 function function object\n")
})

test("strict TypeScript, declarations checked, compiles a use of the library", () => {
  write(
    "strict.ts",
    `import { check, forecast, multiple, parseRelease, type CheckResult, type Forecast, type Release } from "nfold"
     import { show } from "nfold/notebook"
     const release: Release = parseRelease({ format: "nfold/release@1", figures: [{ id: "a", written: "10,567", kind: "count" }] })
     const result: CheckResult = check(release, { rounding: "half-up" })
     const ahead: Forecast = forecast([1, 2, 3, 4], { horizon: 2 })
     export const used: readonly unknown[] = [multiple(1, 2) satisfies number, result.claims[0]?.verdict, ahead.mean[0], show]`,
  )
  write("tsconfig.json", JSON.stringify({ compilerOptions: strictOptions, files: ["strict.ts"] }))
  expect(run(bin("tsc"), ["-p", "tsconfig.json"])).toBe("")
})

test("a bundler takes only what is used, for the browser", () => {
  write("small.js", 'import { multiple } from "nfold"\nconsole.log(multiple(2, 5))\n')
  write("all.js", 'import * as nfold from "nfold"\nconsole.log(nfold)\n')
  const bundle = (entry: string): string =>
    run(bin("esbuild"), [entry, "--bundle", "--minify", "--format=esm", "--platform=browser"])
  const all = bundle("all.js")
  expect(all).not.toMatch(/from"node:|require\("node:/)
  expect(bundle("small.js").length).toBeLessThan(all.length / 10)
})

test("Deno imports it", () => {
  write("deno.ts", 'import { multiple } from "nfold"\nconsole.log(multiple(2, 5))\n')
  expect(run(bin("deno"), ["run", "--no-remote", "--allow-read", "--allow-env", "deno.ts"])).toBe("2.5\n")
})

test("the binary runs, checks the release that ships and refuses what is not there", () => {
  const nfold = (...words: string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(join(folder, "node_modules/.bin/nfold"), words, { cwd: folder, encoding: "utf8" })
  expect(nfold("--version").stdout).toBe(`${JSON.parse(readFileSync("package.json", "utf8")).version}\n`)
  const demo = nfold("demo")
  expect(demo.status).toBe(0)
  expect(demo.stdout).toContain("25,575")
  expect(demo.stdout).toBe(run("node", [resolve("dist/cli/nfold.js"), "demo"]))
  expect(nfold("check", "absent.json")).toMatchObject({ status: 2, stdout: "" })
})

test("nfold/danfo without danfojs-node says what to install", () => {
  write(
    "danfo.mjs",
    `import { toFrame, withGrowth } from "nfold/danfo"
     for (const call of [() => toFrame(null), () => withGrowth({}, { value: "n", time: "year" })])
       await call().then(() => console.log("no error"), (error) => console.log(error.code, error.message))`,
  )
  const printed = run("node", ["danfo.mjs"]).trim().split("\n")
  expect(printed).toHaveLength(2)
  for (const line of printed) expect(line).toMatch(/^missing-package .*npm install danfojs-node@1\.2\.0.*overrides/)
})

test("the package's types and metadata satisfy attw and publint", () => {
  cpSync(tarball, join(folder, "nfold.tgz"))
  expect(
    spawnSync(bin("attw"), ["nfold.tgz", "--profile", "esm-only"], { cwd: folder, encoding: "utf8" }),
  ).toMatchObject({ status: 0 })
  expect(spawnSync(bin("publint"), [process.cwd(), "--strict"], { encoding: "utf8" })).toMatchObject({ status: 0 })
})

test("only what is needed is shipped, and with its dependencies it is under 10 MB", () => {
  const files = readdirSync(join(folder, "node_modules/nfold"))
  expect(files.sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "data", "dist", "package.json"])
  const size = bytes(join(folder, "node_modules"))
  process.stdout.write(`installed with its dependencies: ${(size / 1e6).toFixed(1)} MB\n`)
  expect(size).toBeLessThan(10e6)
})

const strictOptions = {
  target: "es2022",
  module: "nodenext",
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
  noEmit: true,
  types: [],
}

function bin(name: string): string {
  return resolve("node_modules/.bin", name)
}

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text)
}

function run(command: string, words: readonly string[], cwd: string = folder): string {
  return execFileSync(command, words, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] })
}

function bytes(path: string): number {
  const stat = statSync(path)
  return stat.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + bytes(join(path, name)), 0) : stat.size
}
