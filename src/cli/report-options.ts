import type { Command } from "commander"
import {
  addDrawOptions,
  addJsonOption,
  addReadOptions,
  addRoundingOption,
  addSvgOption,
  type DrawOptions,
  type ReadOptions,
  type RoundingOptions,
} from "./options.ts"

/** What `addReportOptions` adds. */
export interface ReportOptions extends DrawOptions, ReadOptions, RoundingOptions {
  readonly json?: boolean
  readonly svg?: string
}

/** The options of commands that read what was published and print a report with charts. */
export function addReportOptions(command: Command): Command {
  return addDrawOptions(addSvgOption(addReadOptions(addRoundingOption(addJsonOption(command)))))
}
