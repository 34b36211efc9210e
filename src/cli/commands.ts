import type { Command } from "commander"
import type { ExitCode, World } from "./world.ts"

/** What the file of a command exports: it adds arguments, options and action to the empty command it is given. */
export interface CommandFile {
  readonly define: (
    command: Command,
    world: World,
    finish: (code: ExitCode) => void,
    /** Every command, for what tells of all of them. */
    commands: readonly CommandEntry[],
  ) => void
}

/** One command of nfold. Its file is loaded only when it is the one that was asked for, so that start-up stays cheap. */
export interface CommandEntry {
  readonly name: string
  /** The line in `nfold --help`. */
  readonly summary: string
  readonly load: () => Promise<CommandFile>
}

/** All commands, in the order of `nfold --help`. A new command is one file in this folder and one entry here. */
export const COMMANDS: readonly CommandEntry[] = [
  { name: "check", summary: "check the figures and claims of a release", load: () => import("./check.ts") },
  {
    name: "growth",
    summary: "multiple, percent change and difference of two figures",
    load: () => import("./growth.ts"),
  },
  { name: "share", summary: "the share of a part in a whole", load: () => import("./share.ts") },
  { name: "implied", summary: "the whole that a part and its share imply", load: () => import("./implied.ts") },
  {
    name: "project",
    summary: "part-year and short-series projections",
    load: () => import("./project.ts"),
  },
  { name: "forecast", summary: "forecast one series or a stream of many", load: () => import("./forecast.ts") },
  { name: "backtest", summary: "compare models on the past of a series", load: () => import("./backtest.ts") },
  { name: "chart", summary: "draw a table as lines, bars, slopes or a forecast fan", load: () => import("./chart.ts") },
  { name: "diff", summary: "what one release revises of another", load: () => import("./diff.ts") },
  { name: "demo", summary: "check the release that ships with nfold", load: () => import("./demo.ts") },
  { name: "completion", summary: "print completions for bash, zsh or fish", load: () => import("./completion.ts") },
]
