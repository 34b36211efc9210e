import { Command } from "commander"
import type { CommandEntry } from "./commands.ts"
import type { World } from "./world.ts"

/**
 * The program with the arguments and options of every command, for what tells of all of them: completions and the manual.
 * A run never needs this; it loads the one command that was asked for.
 */
export async function wholeProgram(world: World, commands: readonly CommandEntry[]): Promise<Command> {
  const program = new Command("nfold").description("growth figures as they are published")
  for (const { name, summary, load } of commands) {
    const command = program
      .command(name)
      .summary(summary)
      .description(summary)
      .helpOption("-h, --help", "show this help")
    const { define } = await load()
    define(command, world, () => undefined, commands)
  }
  return program
}
