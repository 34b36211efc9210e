import { spawnSync } from "node:child_process"
import { expect, test } from "vitest"

test("the documentation of the library is made without a warning", () => {
  const { status, stdout } = spawnSync("node_modules/.bin/typedoc", ["--emit", "none"], { encoding: "utf8" })
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" })
})
