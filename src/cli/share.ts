import type { Command } from "commander"
import { shareAnswer } from "../reports/comparison.ts"
import { shareAnswerLines } from "../reports/comparison-text.ts"
import { defineComparison } from "./comparison-command.ts"
import { readFigure } from "./figure-argument.ts"
import type { ExitCode, World } from "./world.ts"

export function define(command: Command, world: World, finish: (code: ExitCode) => void): void {
  defineComparison(command, world, finish, {
    names: ["part", "whole"],
    examples: [
      ["nfold share 23,587 25,575", "92.2%"],
      ["nfold share 4.4 14.2", "what the rounding of both allows"],
    ],
    answer: (part, whole, options) =>
      shareAnswer(readFigure("part", part, options), readFigure("whole", whole, options)),
    lines: shareAnswerLines,
  })
}
