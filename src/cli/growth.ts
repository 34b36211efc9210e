import type { Command } from "commander"
import { growthAnswer } from "../reports/comparison.ts"
import { growthAnswerLines } from "../reports/comparison-text.ts"
import { defineComparison } from "./comparison-command.ts"
import { readFigure } from "./figure-argument.ts"
import type { ExitCode, World } from "./world.ts"

export function define(command: Command, world: World, finish: (code: ExitCode) => void): void {
  defineComparison(command, world, finish, {
    names: ["from", "to"],
    examples: [
      ["nfold growth 10,567 25,575", "2.42 times as many, +142.0%"],
      ["nfold growth 12% 26.8%", "percentage points, as rounding allows"],
    ],
    answer: (from, to, options) => growthAnswer(readFigure("from", from, options), readFigure("to", to, options)),
    lines: growthAnswerLines,
  })
}
