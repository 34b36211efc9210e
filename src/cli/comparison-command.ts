import type { Command } from "commander"
import { jsonLine } from "../reports/json.ts"
import type { View } from "../reports/view.ts"
import { addHelp, type Example } from "./help.ts"
import {
  addDrawOptions,
  addJsonOption,
  addRoundingOption,
  type DrawOptions,
  type RoundingOptions,
  wishesOf,
} from "./options.ts"
import { capabilitiesOf, type ExitCode, print, type World } from "./world.ts"

/** A command that answers a question of two figures. */
export interface Comparison<Result> {
  readonly names: readonly [string, string]
  readonly examples: readonly Example[]
  readonly answer: (first: string, second: string, options: RoundingOptions) => Result
  readonly lines: (result: Result, view: View) => readonly string[]
}

interface Options extends DrawOptions, RoundingOptions {
  readonly json?: boolean
}

/** Adds arguments, options and action of such a command. */
export function defineComparison<Result>(
  command: Command,
  world: World,
  finish: (code: ExitCode) => void,
  { names, examples, answer, lines }: Comparison<Result>,
): void {
  const [first, second] = names
  addHelp(command, world, { examples })
  command.argument(`<${first}>`, FIGURE).argument(`<${second}>`, FIGURE)
  addDrawOptions(addRoundingOption(addJsonOption(command))).action((one: string, other: string, options: Options) => {
    const result = answer(one, other, options)
    const text =
      options.json === true ? jsonLine(result) : lines(result, capabilitiesOf(world, wishesOf(options))).join("\n")
    print(world, `${text}\n`)
    finish(0)
  })
}

const FIGURE = "25,575, 25.5k, 26.8%, -5 or (5)"
