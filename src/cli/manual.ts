import type { Command } from "commander"

/**
 * The manual page nfold(1) in roff, made from the help of every command, so that both say the same.
 *
 * @see man-pages(7), groff_man(7)
 */
export function manualPage(program: Command, version: string): string {
  const help = program.createHelp()
  const commands = program.commands.flatMap((command) => [
    `.SS ${roff(`nfold ${command.name()} ${command.usage()}`)}`,
    sentence(command.summary()),
    ...help.visibleArguments(command).flatMap((argument) => term(`.I ${roff(argument.name())}`, argument.description)),
    ...help
      .visibleOptions(command)
      .flatMap((option) => term(`.B ${roff(option.flags)}`, help.optionDescription(option))),
  ])
  return `${[
    `.TH NFOLD 1 "" "nfold ${version}"`,
    ".SH NAME",
    "nfold \\- growth figures as they are published: check, compute, project, forecast and draw them",
    ".SH SYNOPSIS",
    ".B nfold",
    ".I COMMAND",
    "[options]",
    ".SH COMMANDS",
    ...commands,
    ".SH OPTIONS OF EVERY COMMAND",
    ...help
      .visibleOptions(program)
      .flatMap((option) => term(`.B ${roff(option.flags)}`, help.optionDescription(option))),
    ".SH EXIT STATUS",
    ...[
      ["0", "Done."],
      ["1", "Ran to the end and the answer is bad news: a claim does not hold, or a line of a stream had no answer."],
      ["2", "Could not run; standard output is empty."],
      ["130", "Interrupted."],
    ].flatMap(([code, meaning]) => term(`.B ${code}`, meaning ?? "")),
    ".SH ENVIRONMENT",
    ...[
      ["NO_COLOR", "No colour when it is not empty."],
      ["FORCE_COLOR", "0 to 3: colour of that depth, also into a pipe."],
      ["NFOLD_DESCRIBE", "Words in place of charts, as --describe."],
    ].flatMap(([name, meaning]) => term(`.B ${name}`, meaning ?? "")),
  ].join("\n")}\n`
}

function term(name: string, description: string): readonly string[] {
  return [".TP", name, sentence(description)]
}

function sentence(text: string): string {
  return roff(`${text.charAt(0).toUpperCase()}${text.slice(1)}.`)
}

/** Text that roff prints as it stands: hyphens as typed, no line taken for a request. */
function roff(text: string): string {
  return text.replaceAll("\\", "\\e").replaceAll("-", "\\-").replace(/^[.']/, "\\&$&")
}
