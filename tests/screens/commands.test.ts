import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { cellWidth } from "../../src/charts/width.ts"
import { nfold } from "../cli/in-process.ts"
import { expectScreen } from "../expect-screen.ts"
import { type Session, sessions } from "./sessions.ts"
import { axesOf, misplacedTicks } from "./ticks.ts"

const widths = [60, 80, 120]
const plain = { NO_COLOR: "1", LANG: "C.UTF-8" }
const coloured = { TERM: "xterm-256color", LANG: "C.UTF-8" }
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes of colour are what is taken out
const escapes = /\u001b\[[\d;]*m/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may reach a terminal
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

/** What shells and screen readers read: a script, and one sentence a line. */
const notForTheEye = new Set(["completion", "describe"])

/** Sessions with vertical axes. */
const drawn = new Set(["demo", "check", "project", "forecast", "chart", "chart-times"])

const home = process.cwd()
let folder = ""

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nfold-screens-"))
  for (const source of ["../../data", "inputs"]) cpSync(new URL(source, import.meta.url), folder, { recursive: true })
  process.chdir(folder)
})

afterAll(() => {
  process.chdir(home)
  rmSync(folder, { recursive: true })
})

describe.each(sessions)("nfold: $name", (session) => {
  const { name } = session
  test.each(widths)("looks as expected on a terminal of %i columns, plain and coloured", async (width) => {
    const screen = await screenOf(session, width, plain)
    const painted = await screenOf(session, width, coloured)
    expectScreen(`commands/${name}-${width}.txt`, screen)
    expectScreen(`commands/${name}-${width}.ansi`, painted)
    expect(screen).not.toMatch(controls)
    expect(painted.replaceAll(escapes, "")).toBe(screen)
    expect(misplacedTicks(screen)).toEqual([])
    if (drawn.has(name)) expect(axesOf(screen).length).toBeGreaterThan(0)
    expect(notForTheEye.has(name) ? [] : tooWide(screen, width)).toEqual([])
  })

  // Names of models and options are words that help cannot break at 40 columns.
  test.each(notForTheEye.has(name) ? [] : name === "help" ? [300] : [40, 300])("keeps to %i columns", async (width) => {
    expect(tooWide(await screenOf(session, width, plain), width)).toEqual([])
  })
})

test("a chart with a tick on the wrong row is seen as one", () => {
  const chart = ["20 ┤", "   │", "10 ┤", " 0 ┤", "   └──"].join("\n")
  expect(misplacedTicks(chart)).toEqual(["20 on row 0, 10 on row 2, 0 on row 3"])
})

test("every file of commands/ is the screen of a session", () => {
  const expected = sessions.flatMap(({ name }) =>
    widths.flatMap((width) => ["txt", "ansi"].map((ending) => `${name}-${width}.${ending}`)),
  )
  const found = readdirSync(fileURLToPath(new URL("commands", import.meta.url)))
  expect(found.filter((file) => !file.endsWith("-changed")).sort()).toEqual(expected.sort())
})

/** A session as a terminal shows it: what is typed, what is printed, and how it ended when that was not 0. */
async function screenOf(
  { commands }: Session,
  width: number,
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  const shown: string[] = []
  for (const command of commands) {
    const { words, stdin } = readCommand(command)
    const { code, out, err } = await nfold(words, {
      environment,
      terminal: width,
      errorTerminal: width,
      ...(stdin === null ? {} : { stdin }),
    })
    const end = code === 0 ? "" : `[exit ${code}]\n`
    shown.push(`$ ${command}\n${out}${err}${end}`)
  }
  return shown.join("\n")
}

function readCommand(command: string): { readonly words: readonly string[]; readonly stdin: string | null } {
  const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "").slice(1)
  const from = words.indexOf("<")
  if (from === -1) return { words, stdin: null }
  return { words: words.slice(0, from), stdin: readFileSync(words[from + 1] ?? "", "utf8") }
}

function tooWide(screen: string, width: number): readonly string[] {
  return screen.split("\n").filter((row) => !mayRunOn(row) && cellWidth(row) > width)
}

/** What is or may be typed, errors (one a line), and lines that programs read: answers of a stream and annotations. */
function mayRunOn(row: string): boolean {
  return ["$ ", "  nfold ", "Usage: ", "nfold: ", "{", "::"].some((start) => row.startsWith(start))
}
