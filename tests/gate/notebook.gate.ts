import { execFileSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"

interface Output {
  readonly output_type: string
  readonly text?: string | readonly string[]
  readonly data?: Readonly<Record<string, string | readonly string[]>>
}

interface Cell {
  readonly cell_type: string
  readonly source: string | readonly string[]
  readonly outputs?: readonly Output[]
}

const kept = codeCells("examples/ratios.ipynb")
let folder = ""
let ran: readonly Cell[] = []

/** The notebook is executed from top to bottom on Deno's kernel; the runner fails when a cell does. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nfold-notebook-"))
  const environment = {
    ...process.env,
    HOME: folder,
    JUPYTER_PATH: join(folder, ".local/share/jupyter"),
    NO_COLOR: "1",
  }
  execFileSync(resolve("node_modules/.bin/deno"), ["jupyter", "--install", "--force"], {
    env: environment,
    stdio: "pipe",
  })
  const executed = join(folder, "ratios.ipynb")
  execFileSync("/usr/bin/python3", ["tests/run_notebook.py", "examples/ratios.ipynb", executed], {
    env: environment,
    stdio: "pipe",
  })
  ran = codeCells(executed)
})

afterAll(() => rmSync(folder, { recursive: true }))

test("the notebook has at least eight code cells, each with an output", () => {
  expect(kept.length).toBeGreaterThanOrEqual(8)
  expect(kept.filter(({ outputs = [] }) => outputs.length === 0)).toEqual([])
})

test("every cell gives the output that the notebook shows: npm run notebook writes it anew", () => {
  expect(ran.map(shownBy)).toEqual(kept.map(shownBy))
})

test("results are tables and charts for a notebook, DataFrames among them", () => {
  const everything = ran.map(shownBy).join("\n")
  for (const part of ["<table>", "<svg ", "crimes_multiple", "consistent", "remainder-as-last-year"])
    expect(everything).toContain(part)
})

function codeCells(path: string): readonly Cell[] {
  const { cells } = JSON.parse(readFileSync(path, "utf8")) as { readonly cells: readonly Cell[] }
  return cells.filter(({ cell_type }) => cell_type === "code")
}

/** All that a cell puts before its reader, stream and displays together. */
function shownBy({ outputs = [] }: Cell): string {
  return outputs.map(({ text = "", data = {} }) => joined(text) + Object.values(data).map(joined).join("\n")).join("")
}

function joined(text: string | readonly string[]): string {
  return typeof text === "string" ? text : text.join("")
}
