import { Command, CommanderError } from "commander"
import { NfoldError } from "../errors.ts"
import { noLimits } from "../io/limits.ts"
import { COMMANDS } from "./commands.ts"
import { exampleText, helpWidth, paragraph } from "./help.ts"
import { readSigns, restoreHyphen } from "./signs.ts"
import { firstExamples, welcome } from "./welcome.ts"
import { type ExitCode, print, type World } from "./world.ts"

/**
 * Runs nfold: `words` are the command line without node and script. Nothing is thrown: what goes wrong becomes lines on standard
 * error and exit code 2.
 */
export async function run(words: readonly string[], given: World, readVersion: () => string): Promise<ExitCode> {
  const world = words.includes("--unlimited") ? { ...given, limits: noLimits } : given
  let code: ExitCode = 0
  try {
    const program = await buildProgram(words, world, readVersion, (answer) => {
      code = answer
    })
    if (words.length === 0) {
      if (world.stdout.isTTY === true) print(world, welcome(helpWidth(world)))
      else program.outputHelp()
      return 0
    }
    requireCommand(words)
    await program.parseAsync(readSigns(words), { from: "user" })
    return code
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    // Loaded only when something is wrong, so that a start costs less.
    const { errorLines, usageLines } = await import("./error-lines.ts")
    const { isTTY, columns = 80 } = world.stderr
    const view = { debug: words.includes("--debug"), words, terminal: isTTY === true ? columns : null }
    const lines = error instanceof CommanderError ? usageLines(plain(error.message), view) : errorLines(error, view)
    world.stderr.write(`${lines.join("\n")}\n`)
    return 2
  }
}

async function buildProgram(
  words: readonly string[],
  world: World,
  readVersion: () => string,
  finish: (code: ExitCode) => void,
): Promise<Command> {
  const program = quiet(new Command("nfold"), world)
    .description("Growth figures as they are published: check, compute, project, forecast and draw them.")
    .usage("COMMAND [options]")
    .option("--debug", "show where in the program an error arose")
    .option("--unlimited", "read inputs of any size: trusted ones, where there is memory")
    .version(readVersion(), "-V, --version", "print the version")
    .helpCommand("help [command]", "show help for a command")
    .addHelpText("after", () => afterHelp(helpWidth(world)))
  const named = words.filter((word) => !word.startsWith("-") && word !== "help")[0]
  for (const entry of COMMANDS) {
    const command = quiet(program.command(entry.name), world).summary(entry.summary).description(entry.summary)
    if (entry.name === named) (await entry.load()).define(command, world, finish, COMMANDS)
  }
  return program
}

/** Commander answers a question about a command that is not there with the help of the program. */
function requireCommand([first, second]: readonly string[]): void {
  if (first !== "help" || second === undefined || COMMANDS.some(({ name }) => name === second)) return
  throw new NfoldError("bad-argument", `unknown command '${second}'`, {
    expected: `one of ${COMMANDS.map(({ name }) => name).join(", ")}`,
  })
}

/** Usage errors are thrown, not printed, and options are read as they were typed. */
function quiet(command: Command, world: World): Command {
  return command
    .exitOverride()
    .helpOption("-h, --help", "show this help")
    .configureHelp({ sortSubcommands: false, helpWidth: helpWidth(world), minWidthToWrap: 10 })
    .configureOutput({ writeOut: (text) => print(world, text), writeErr: () => undefined })
    .hook("preAction", (_, action) => {
      for (const [name, value] of Object.entries(action.opts())) action.setOptionValue(name, restoreHyphen(value))
    })
}

/** Commander writes "error: unknown option '--widht'\n(Did you mean --width?)", and minus signs as they were read. */
function plain(message: string): string {
  return message
    .replace(/^error: /, "")
    .replaceAll("'\u2212", "'-")
    .replace(/\n\((Did you mean .*)\)$/s, (_, hint: string) => `; ${hint.charAt(0).toLowerCase()}${hint.slice(1)}`)
    .replaceAll(/\s+/g, " ")
}

function afterHelp(width: number): string {
  return [
    `\nTry:\n${exampleText(firstExamples, width)}`,
    paragraph("Without sight of the screen: --describe (or NFOLD_DESCRIBE=1) gives words in place of charts.", width),
    paragraph("Exit codes: 0 done; 1 a claim does not hold; 2 could not run; 130 interrupted.", width),
  ]
    .join("\n")
    .trimEnd()
}
