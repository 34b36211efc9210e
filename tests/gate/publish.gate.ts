import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { homedir } from "node:os"
import { expect, test } from "vitest"

const npm = (...words: string[]): { status: number | null; stdout: string } =>
  spawnSync("npm", words, { encoding: "utf8", maxBuffer: 2 ** 28 })

interface Packed {
  readonly files: readonly { readonly path: string }[]
  readonly size: number
  readonly unpackedSize: number
}

test("nothing that is installed with nfold is known to be vulnerable, where the registry says", () => {
  const { metadata } = JSON.parse(npm("audit", "--omit=dev", "--json").stdout) as {
    readonly metadata?: { readonly vulnerabilities: { readonly total: number } }
  }
  process.stdout.write(metadata === undefined ? "the registry answers no audit\n" : "audited by the registry\n")
  expect(metadata?.vulnerabilities.total ?? 0).toBe(0)
})

test("it could be published: built files, data and papers, and nothing of the machine it was built on", () => {
  const { status, stdout } = npm("publish", "--dry-run", "--json", "--ignore-scripts")
  expect(status).toBe(0)
  const answer = JSON.parse(stdout) as Packed | Readonly<Record<string, Packed>>
  const { files, size, unpackedSize } = "files" in answer ? (answer as Packed) : (Object.values(answer)[0] as Packed)
  process.stdout.write(`packed ${(size / 1e6).toFixed(2)} MB, unpacked ${(unpackedSize / 1e6).toFixed(2)} MB\n`)
  const paths = files.map(({ path }) => path)
  const usual = /^(?:dist\/.+\.(?:js|d\.ts|json|1)|data\/[\w-]+\.json|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/
  expect(paths.filter((path) => !usual.test(path))).toEqual([])
  const ownOnly = [process.cwd(), homedir(), "node_modules/", "file://"]
  for (const path of paths.filter((one) => one.endsWith(".js"))) {
    const text = readFileSync(path, "utf8").replaceAll(/^\/\/ node_modules\/.*$/gm, "")
    expect({ path, found: ownOnly.filter((one) => text.includes(one)) }).toEqual({ path, found: [] })
  }
})

test("the manifest says under what terms, for whom, and that a publication is to be signed by where it was built", () => {
  expect(JSON.parse(readFileSync("package.json", "utf8"))).toMatchObject({
    license: "MIT",
    publishConfig: { access: "public", provenance: true },
    engines: { node: ">=20.19" },
    sideEffects: false,
  })
})
