import type { Command } from "commander"
import type { CommandEntry } from "./commands.ts"
import { bashCompletion, fishCompletion, zshCompletion } from "./completion-scripts.ts"
import { wholeProgram } from "./whole-program.ts"
import { type ExitCode, print, type World } from "./world.ts"

const scripts = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion }

/** `nfold completion SHELL` prints a script that needs nothing else: the shell itself answers at each tab. */
export function define(
  command: Command,
  world: World,
  _finish: (code: ExitCode) => void,
  commands: readonly CommandEntry[],
): void {
  command
    .addArgument(command.createArgument("<shell>", "bash, zsh or fish").choices(Object.keys(scripts)))
    .addHelpText("after", INSTALL)
    .action(async (shell: keyof typeof scripts) => {
      print(world, scripts[shell](await wholeProgram(world, commands)))
    })
}

const INSTALL = `
To have it in every new shell:
  nfold completion bash > ~/.local/share/bash-completion/completions/nfold
  nfold completion zsh  > "\${fpath[1]}/_nfold"
  nfold completion fish > ~/.config/fish/completions/nfold.fish

For this shell only: source <(nfold completion bash)
`
