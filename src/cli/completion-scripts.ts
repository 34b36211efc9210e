import type { Command, Option } from "commander"

/** The completion script of bash: words for commands, options and choices; files for the rest. */
export function bashCompletion(program: Command): string {
  const choices = program.commands.flatMap((command) =>
    optionsOf(command)
      .filter(({ argChoices }) => argChoices !== undefined)
      .map((option) => `    "${command.name()} ${option.long}") words="${(option.argChoices ?? []).join(" ")}" ;;`),
  )
  const options = program.commands.map(
    (command) =>
      `      ${command.name()}) words="${optionsOf(command)
        .map(({ long }) => long)
        .join(" ")}" ;;`,
  )
  const args = program.commands
    .filter((command) => choicesOf(command).length > 0)
    .map((command) => `      ${command.name()}) words="${choicesOf(command).join(" ")}" ;;`)
  return `# bash completion of nfold
_nfold() {
  local word="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD - 1]}" command="" words="" index
  for ((index = 1; index < COMP_CWORD; index++)); do
    if [[ \${COMP_WORDS[index]} != -* ]]; then command="\${COMP_WORDS[index]}"; break; fi
  done
  case "$command $previous" in
${choices.join("\n")}
  esac
  if [[ -z $words && -z $command ]]; then
    words="${program.commands.map((command) => command.name()).join(" ")} help --help --version"
  elif [[ -z $words && $word == -* ]]; then
    case "$command" in
${options.join("\n")}
    esac
  elif [[ -z $words ]]; then
    case "$command" in
${args.join("\n")}
    esac
  fi
  COMPREPLY=()
  if [[ -n $words ]]; then
    while IFS= read -r index; do COMPREPLY+=("$index"); done < <(compgen -W "$words" -- "$word")
  fi
}
complete -o default -F _nfold nfold
`
}

/** The completion script of zsh, to be sourced or to stand as _nfold in a folder of fpath. */
export function zshCompletion(program: Command): string {
  const commands = program.commands.map((command) => `    ${quoted(`${command.name()}:${command.summary()}`)}`)
  const cases = program.commands.map((command) => {
    const options = optionsOf(command).map((option) => `        ${quoted(zshOption(option))}`)
    const args = choicesOf(command)
    const rest = args.length > 0 ? `*:word:(${args.join(" ")})` : "*:file:_files"
    return `    ${command.name()})\n      _arguments \\\n${[...options, `        '${rest}'`].join(" \\\n")}\n      ;;`
  })
  return `#compdef nfold
_nfold() {
  local -a commands
  commands=(
${commands.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join("\n")}
  esac
}
if [ "$funcstack[1]" = "_nfold" ]; then _nfold "$@"; else compdef _nfold nfold; fi
`
}

/** The completion script of fish. */
export function fishCompletion(program: Command): string {
  const lines = program.commands.flatMap((command) => {
    const name = command.name()
    const here = `complete -c nfold -n '__fish_seen_subcommand_from ${name}'`
    return [
      `complete -c nfold -n __fish_use_subcommand -f -a ${name} -d ${quoted(command.summary())}`,
      ...optionsOf(command).map((option) => `${here} ${fishOption(option)} -d ${quoted(option.description)}`),
      ...choicesOf(command).map((choice) => `${here} -f -a ${choice}`),
    ]
  })
  return `# fish completion of nfold\n${lines.join("\n")}\n`
}

/** The options of a command as its help shows them. */
function optionsOf(command: Command): readonly Option[] {
  return command
    .createHelp()
    .visibleOptions(command)
    .filter(({ long }) => long !== undefined)
}

/** The words that the arguments of a command can only be. */
function choicesOf(command: Command): readonly string[] {
  return command.registeredArguments.flatMap(({ argChoices }) => argChoices ?? [])
}

function zshOption(option: Option): string {
  const described = `${option.long}[${option.description.replaceAll(/[[\]:\\]/g, "\\$&")}]`
  if (!option.required && !option.optional) return described
  return `${described}:value:${option.argChoices ? `(${option.argChoices.join(" ")})` : "_files"}`
}

function fishOption(option: Option): string {
  const name = `-l ${option.long?.slice(2)}`
  if (!option.required && !option.optional) return name
  return option.argChoices ? `${name} -x -a ${quoted(option.argChoices.join(" "))}` : `${name} -r`
}

/** One word for any of the shells: in single quotes, each of its own written in the way that all three read. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'"'"'`)}'`
}
