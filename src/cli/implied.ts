import type { Command } from "commander"
import { impliedAnswer } from "../reports/comparison.ts"
import { impliedAnswerLines } from "../reports/comparison-text.ts"
import { defineComparison } from "./comparison-command.ts"
import { readFigure } from "./figure-argument.ts"
import type { ExitCode, World } from "./world.ts"

export function define(command: Command, world: World, finish: (code: ExitCode) => void): void {
  defineComparison(command, world, finish, {
    names: ["part", "share"],
    examples: [
      ["nfold implied 25,575 26.8%", "of 95,252 to 95,607, and the rest"],
      ['nfold implied 25,575 "almost 27%"', ""],
    ],
    answer: (part, share, options) =>
      impliedAnswer(readFigure("part", part, options), readFigure("share", share, options, "share")),
    lines: impliedAnswerLines,
  })
}
