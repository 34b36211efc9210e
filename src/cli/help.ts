import type { Command } from "commander"
import { cellWidth } from "../charts/width.ts"
import { wrapped } from "../reports/layout.ts"
import type { View } from "../reports/view.ts"
import { capabilitiesOf, type World } from "./world.ts"

/** A command line to try, and what it gives. */
export type Example = readonly [command: string, meaning: string]

/** What the help of a command says beside its options. */
export interface Help {
  readonly examples: readonly Example[]
  /** Paragraphs. */
  readonly notes?: readonly string[]
}

/** Help is no wider than this, however wide the terminal. */
const WIDEST = 80

/** Cells a line of help. */
export function helpWidth(world: World): number {
  return Math.min(WIDEST, capabilitiesOf(world, {}).width)
}

/** Adds examples before the help of a command and notes after it. */
export function addHelp(command: Command, world: World, { examples, notes = [] }: Help): Command {
  return command
    .addHelpText("before", () => (examples.length === 0 ? "" : `Examples:\n${exampleText(examples, helpWidth(world))}`))
    .addHelpText("after", () =>
      notes
        .map((note) => `\n${paragraph(note, helpWidth(world))}`)
        .join("")
        .trimEnd(),
    )
}

/** Command lines with their meanings beside them, or below them where a line is too narrow for both. */
export function exampleText(examples: readonly Example[], width: number): string {
  const column = Math.max(...examples.map(([command]) => cellWidth(command))) + 2
  const fits = examples.every(([, meaning]) => 2 + column + cellWidth(meaning) <= width)
  return examples
    .map(([command, meaning]) => {
      if (meaning === "") return `  ${command}\n`
      return fits ? `  ${command.padEnd(column)}${meaning}\n` : `  ${command}\n${indented(meaning, width)}`
    })
    .join("")
}

/** A paragraph broken into lines. */
export function paragraph(text: string, width: number): string {
  return wrapped(text, width, plainView(width))
    .map((line) => `${line}\n`)
    .join("")
}

function indented(text: string, width: number): string {
  return wrapped(text, width - 6, plainView(width))
    .map((line) => `      ${line}\n`)
    .join("")
}

function plainView(width: number): View {
  return { width, depth: 0, glyphs: "box", describe: false }
}
