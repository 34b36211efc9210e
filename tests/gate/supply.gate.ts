import { readFileSync } from "node:fs"
import { expect, test } from "vitest"

interface LockedPackage {
  readonly version: string
  readonly dev?: boolean
  readonly peer?: boolean
  /** In development only, or there for an optional peer of somebody's. */
  readonly devOptional?: boolean
  readonly hasInstallScript?: boolean
  readonly license?: string
  readonly resolved?: string
  readonly dependencies?: Record<string, string>
}

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: Record<string, string> }
const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as { packages: Record<string, LockedPackage> }
const shipped = Object.entries(lock.packages).filter(
  ([path, { dev, peer, devOptional }]) => path !== "" && !dev && !peer && !devOptional,
)
const names = shipped.map(([path]) => path.replace(/^.*node_modules\//, "")).sort()

test("what is installed with nfold is exactly what it names, at exact versions", () => {
  const theirs = shipped.flatMap(([, { dependencies }]) => Object.keys(dependencies ?? {}))
  expect(theirs).toEqual(["fast-string-truncated-width"])
  expect(names).toEqual([...Object.keys(manifest.dependencies), ...theirs].sort())
  for (const [name, version] of Object.entries(manifest.dependencies)) {
    expect(lock.packages[`node_modules/${name}`]?.version).toBe(version)
  }
})

test("nothing that is installed with nfold has an install script", () => {
  expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([])
})

test("everything that is installed with nfold has a licence that MIT may stand on", () => {
  const compatible = ["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD"]
  expect(
    shipped
      .filter(([, { license }]) => !compatible.includes(license ?? ""))
      .map(([path, { license }]) => `${path}: ${license}`),
  ).toEqual([])
})

test("everything comes from the npm registry", () => {
  const elsewhere = Object.entries(lock.packages).filter(
    ([path, { resolved }]) =>
      path !== "" && resolved !== undefined && !resolved.startsWith("https://registry.npmjs.org/"),
  )
  expect(elsewhere.map(([path]) => path)).toEqual([])
})

test("the README names every runtime dependency and why it is there", () => {
  const readme = readFileSync("README.md", "utf8")
  for (const name of names) expect(readme).toMatch(new RegExp(`\\| \`${name.replace(/[/.]/g, "\\$&")}\` \\| \\S`))
})
