import { spawnSync } from "node:child_process"
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { nfold } from "./in-process.ts"
import { nfoldPath } from "./run-nfold.ts"

let folder = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nfold-output-"))
})
afterAll(() => rmSync(folder, { recursive: true }))

const lines = '{"id":"a","values":[1,2,3],"model":"naive"}\n'.repeat(200)

describe("what cannot be printed", () => {
  const shell = (command: string): { status: number | null; stdout: string; stderr: string } =>
    spawnSync("bash", ["-c", command.replaceAll("nfold", `${process.execPath} ${nfoldPath}`)], {
      encoding: "utf8",
      input: lines,
    })

  test.each([
    "nfold demo > /dev/full",
    "nfold --version > /dev/full",
    "nfold --help > /dev/full",
    "nfold forecast --ndjson > /dev/full",
    "nfold forecast --ndjson --jobs 2 > /dev/full",
  ])("%s is one error and exit 2", (command) => {
    expect(shell(command)).toMatchObject({ status: 2, stderr: "nfold: standard output: no room left to write it\n" })
  })

  test.each([
    ["nobody reads the errors", "nfold check absent.json 2> >(true)"],
    ["the errors cannot be written", "nfold check absent.json 2> /dev/full"],
    ["there is no standard error", "nfold check absent.json 2>&-"],
  ])("the exit code still tells when %s", (_, command) => {
    expect(shell(command)).toMatchObject({ status: 2, stdout: "" })
  })

  test("a reader that leaves early is no error", () => {
    expect(shell("set -o pipefail; nfold forecast --ndjson | head -1 > /dev/null")).toMatchObject({
      status: 0,
      stderr: "",
    })
  })
})

describe("files that are written", () => {
  const chart = (path: string): ReturnType<typeof nfold> =>
    nfold(["chart", "-", "--svg", path], { stdin: "t,v\n2019,1\n2020,2\n2021,4\n" })

  test("replace one that is there, and nothing else is left in the folder", async () => {
    const inner = mkdtempSync(join(folder, "replace-"))
    const path = join(inner, "chart.svg")
    writeFileSync(path, "before")
    expect(await chart(path)).toMatchObject({ code: 0 })
    expect(readFileSync(path, "utf8")).toMatch(/^<svg .*<\/svg>\n$/s)
    expect(readdirSync(inner)).toEqual(["chart.svg"])
  })

  test("go through a link to the file that it names", async () => {
    const [path, link] = [join(folder, "target.svg"), join(folder, "link.svg")]
    writeFileSync(path, "before")
    symlinkSync(path, link)
    await chart(link)
    expect(readFileSync(path, "utf8")).toMatch(/^<svg /)
  })

  test.each([
    ["a full device", "/dev/full", "no room left to write it"],
    ["a folder that is not there", "/absent/chart.svg", "the folder is not there"],
    ["a folder in place of the file", "/dev", "a folder, not a file"],
  ])("%s is one error, and nothing is printed", async (_, path, reason) => {
    expect(await chart(path)).toMatchObject({
      code: 2,
      out: "",
      err: `nfold: ${path}: ${reason}; a file in a folder that can be written\n`,
    })
  })
})

test("a link that leads back to itself is one error", async () => {
  const [one, two] = [join(folder, "one.json"), join(folder, "two.json")]
  symlinkSync(one, two)
  symlinkSync(two, one)
  const { code, out, err } = await nfold(["check", one])
  expect([code, out]).toEqual([2, ""])
  expect(err).toContain("a link that leads back to itself")
})

describe("arguments out of range are refused, not computed", () => {
  test.each(["2021-02-30", "2021-13-01", "99999-12-31", "yesterday"])("--as-of %s", async (date) => {
    const { code, out, err } = await nfold(["check", "-", "--as-of", date], { stdin: "Thefts fell by 5%." })
    expect([code, out]).toEqual([2, ""])
    expect(err).toContain(`argument '${date}' is invalid. It must be a date of the calendar, such as 2021-03-12.`)
  })

  test.each(["0", "51", "999999999"])("project --horizon %s", async (horizon) => {
    const { code, out, err } = await nfold(["project", "-", "--from", "csv", "--horizon", horizon], {
      stdin: "t,v\n2019,1\n2020,2\n2021,4\n",
    })
    expect([code, out]).toEqual([2, ""])
    expect(err).toContain(`the horizon is ${horizon}; 1 to 50 years`)
  })

  test("help of a command that is not there", async () => {
    expect(await nfold(["help", "__proto__"])).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringContaining("unknown command '__proto__'; one of check, growth"),
    })
  })
})
