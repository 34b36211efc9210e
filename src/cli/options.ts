import { type Command, InvalidArgumentError, Option } from "commander"
import { parsePeriod } from "../calendar/period-text.ts"
import { type RoundingRule, roundingRules } from "../numbers/rounding.ts"
import type { Wishes } from "./capabilities.ts"

/** What `addDrawOptions` adds, as commander hands it over. `--no-color` makes `color` false. */
export interface DrawOptions {
  readonly color: "auto" | "always" | "never" | false
  readonly width?: number
  readonly ascii?: boolean
  readonly describe?: boolean
}

/** --color, --no-color, --ascii, --describe and --width: the options of every command that draws. */
export function addDrawOptions(command: Command): Command {
  return command
    .option("--describe", "words in place of charts, for screen readers")
    .addOption(new Option("--color <when>", "when to use colour").choices(["auto", "always", "never"]).default("auto"))
    .option("--no-color", "the same as --color never")
    .option("--ascii", "draw with ASCII signs only")
    .option("--width <cells>", "cells a line, 40 to 300", wholeNumber)
}

/** What the draw options wish for. */
export function wishesOf({ color, width, ascii, describe }: DrawOptions): Wishes {
  return {
    color: color === false ? "never" : color,
    ...(width === undefined ? {} : { width }),
    ...(ascii === undefined ? {} : { ascii }),
    ...(describe === undefined ? {} : { describe }),
  }
}

/** --svg: the charts as pictures, beside the text. */
export function addSvgOption(command: Command): Command {
  return command.option("--svg <file>", "write the charts as SVG, too: file.svg, file-2.svg")
}

export function addJsonOption(command: Command): Command {
  return command.option("--json", "one JSON object and nothing else")
}

export interface RoundingOptions {
  readonly rounding?: RoundingRule
}

export function addRoundingOption(command: Command): Command {
  return command.addOption(
    new Option("--rounding <rule>", "how the publisher rounds (default: nearest)").choices(roundingRules),
  )
}

/** What `addReadOptions` adds. */
export interface ReadOptions {
  readonly from?: "text" | "json" | "csv" | "ndjson"
  readonly lang?: "en" | "ru" | "auto"
  readonly asOf?: string
}

/** --from: what a file is. */
export function addFromOption(command: Command): Command {
  return command.addOption(
    new Option("--from <format>", "what the input is, when its name does not tell").choices([
      "text",
      "json",
      "csv",
      "ndjson",
    ]),
  )
}

/** --from, --lang and --as-of: how to read a file. */
export function addReadOptions(command: Command): Command {
  return addFromOption(command)
    .addOption(new Option("--lang <language>", "language of the text").choices(["en", "ru", "auto"]).default("auto"))
    .option("--as-of <date>", 'what "this year" means, as 2021-03-12', date)
}

function date(text: string): string {
  try {
    if (parsePeriod(text).form === "day") return text
  } catch {
    // the answer below is the same
  }
  throw new InvalidArgumentError("It must be a date of the calendar, such as 2021-03-12.")
}

/** A whole number that is not negative, for options such as --width and --seed. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("It must be a whole number of at most nine digits.")
  return Number(text)
}
