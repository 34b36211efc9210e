import { expect, test } from "vitest"
import { NfoldError } from "../src/errors.ts"

test("an error carries its code, its place and, alone, is its own problem", () => {
  const error = new NfoldError("zero-base", "multiple: the earlier value is 0", { path: "claims[3].from" })
  expect(error).toBeInstanceOf(Error)
  expect(error.code).toBe("zero-base")
  expect(error.problems).toEqual([{ message: "multiple: the earlier value is 0", path: "claims[3].from" }])
})
