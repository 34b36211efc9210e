import { expect, test } from "vitest"
import { readSigns, restoreHyphen } from "../../src/cli/signs.ts"

test("a hyphen before a digit is a sign, before a letter an option", () => {
  expect(readSigns(["growth", "-5%", "-1,200", "--json", "-V", "-.5"])).toEqual([
    "growth",
    "\u22125%",
    "\u22121,200",
    "--json",
    "-V",
    "\u2212.5",
  ])
})

test("after -- nothing is changed", () => {
  expect(readSigns(["growth", "--", "-5", "10"])).toEqual(["growth", "--", "-5", "10"])
})

test("an option gets back what was typed", () => {
  expect(restoreHyphen("\u22125,10")).toBe("-5,10")
  expect(restoreHyphen(["\u22121", "a"])).toEqual(["-1", "a"])
  expect(restoreHyphen(true)).toBe(true)
})
