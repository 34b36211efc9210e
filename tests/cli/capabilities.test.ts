import { describe, expect, test } from "vitest"
import { decideCapabilities, type Surroundings, type Wishes } from "../../src/cli/capabilities.ts"

const terminal = (environment: Surroundings["environment"] = {}, columns = 100): Surroundings => ({
  environment,
  isTerminal: true,
  columns,
})
const pipe = (environment: Surroundings["environment"] = {}): Surroundings => ({
  environment,
  isTerminal: false,
  columns: undefined,
})

describe("depth of colour, as CHARTS orders it", () => {
  test.each<[string, Surroundings, Wishes, number]>([
    ["a pipe has none", pipe({ TERM: "xterm-256color" }), {}, 0],
    ["a terminal has 16", terminal({ TERM: "xterm" }), {}, 4],
    ["TERM may promise 256", terminal({ TERM: "xterm-256color" }), {}, 8],
    ["COLORTERM may promise all", terminal({ TERM: "xterm", COLORTERM: "truecolor" }), {}, 24],
    ["TERM=dumb has none", terminal({ TERM: "dumb", COLORTERM: "24bit" }), {}, 0],
    ["NO_COLOR turns it off", terminal({ NO_COLOR: "1" }), {}, 0],
    ["an empty NO_COLOR does not", terminal({ NO_COLOR: "", TERM: "xterm" }), {}, 4],
    ["FORCE_COLOR=2 turns it on in a pipe", pipe({ FORCE_COLOR: "2" }), {}, 8],
    ["FORCE_COLOR=0 turns it off on a terminal", terminal({ FORCE_COLOR: "0" }), {}, 0],
    ["NO_COLOR beats FORCE_COLOR", pipe({ FORCE_COLOR: "3", NO_COLOR: "1" }), {}, 0],
    ["--color=always beats NO_COLOR and a pipe", pipe({ NO_COLOR: "1" }), { color: "always" }, 4],
    ["--color=never beats FORCE_COLOR", terminal({ FORCE_COLOR: "3" }), { color: "never" }, 0],
  ])("%s", (_, surroundings, wishes, depth) => {
    expect(decideCapabilities(surroundings, wishes).depth).toBe(depth)
  })
})

describe("width", () => {
  test.each<[string, Surroundings, Wishes, number]>([
    ["a terminal's own", terminal({ COLUMNS: "90" }, 132), {}, 132],
    ["a pipe's is 80, whatever COLUMNS says", pipe({ COLUMNS: "132" }), {}, 80],
    ["--width beats both", pipe(), { width: 60 }, 60],
    ["never below 40", pipe(), { width: 7 }, 40],
    ["never above 300", terminal({}, 1000), {}, 300],
  ])("%s", (_, surroundings, wishes, width) => {
    expect(decideCapabilities(surroundings, wishes).width).toBe(width)
  })
})

describe("glyphs", () => {
  test.each<[string, Surroundings, Wishes, string]>([
    ["box where nothing speaks against it", pipe(), {}, "box"],
    ["box in a UTF-8 locale", pipe({ LANG: "en_GB.UTF-8" }), {}, "box"],
    ["ASCII in another locale", pipe({ LC_ALL: "C", LANG: "en_GB.UTF-8" }), {}, "ascii"],
    ["ASCII with TERM=dumb", terminal({ TERM: "dumb" }), {}, "ascii"],
    ["ASCII on request", pipe(), { ascii: true }, "ascii"],
  ])("%s", (_, surroundings, wishes, glyphs) => {
    expect(decideCapabilities(surroundings, wishes).glyphs).toBe(glyphs)
  })
})

test("NFOLD_DESCRIBE=1 asks for words in place of charts, as --describe does", () => {
  expect(decideCapabilities(pipe({ NFOLD_DESCRIBE: "1" }), {}).describe).toBe(true)
  expect(decideCapabilities(pipe(), { describe: true }).describe).toBe(true)
  expect(decideCapabilities(pipe(), {}).describe).toBe(false)
})
