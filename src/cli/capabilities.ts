/** What a stream and its environment say of themselves. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly isTerminal: boolean
  /** Columns of the terminal, where it tells. */
  readonly columns: number | undefined
}

/** What the user asked for on the command line. */
export interface Wishes {
  readonly color?: "auto" | "always" | "never"
  readonly width?: number
  readonly ascii?: boolean
  readonly describe?: boolean
}

/** How to draw: decided once, here, and passed on as arguments. */
export interface Capabilities {
  /** Bits of colour: none, 16, 256 or all colours. */
  readonly depth: 0 | 4 | 8 | 24
  readonly glyphs: "ascii" | "box"
  /** Cells a line. */
  readonly width: number
  /** Words in place of charts. */
  readonly describe: boolean
}

const NARROWEST = 40
const WIDEST = 300
const USUAL = 80

/**
 * Decides how to draw on one stream. What the user asked for comes first, then NO_COLOR, FORCE_COLOR, the terminal and its kind.
 * A pipe is always 80 wide, so that what a program reads does not depend on the window it was started from.
 */
export function decideCapabilities(surroundings: Surroundings, wishes: Wishes): Capabilities {
  return {
    depth: decideDepth(surroundings, wishes),
    glyphs: decideGlyphs(surroundings, wishes),
    width: decideWidth(surroundings, wishes),
    describe: wishes.describe ?? isSet(surroundings.environment.NFOLD_DESCRIBE),
  }
}

/** An empty NO_COLOR is no wish (no-color.org); a filled one beats FORCE_COLOR, and --color beats both. */
function decideDepth({ environment, isTerminal }: Surroundings, wishes: Wishes): Capabilities["depth"] {
  if (wishes.color === "never") return 0
  if (wishes.color === "always") return Math.max(4, depthOfTerminal(environment)) as Capabilities["depth"]
  if (isSet(environment.NO_COLOR)) return 0
  switch (environment.FORCE_COLOR) {
    case "0":
    case "false":
      return 0
    case "1":
    case "true":
      return 4
    case "2":
      return 8
    case "3":
      return 24
  }
  return isTerminal ? depthOfTerminal(environment) : 0
}

function depthOfTerminal(environment: Surroundings["environment"]): Capabilities["depth"] {
  if (environment.TERM === "dumb") return 0
  if (/^(?:truecolor|24bit)$/i.test(environment.COLORTERM ?? "")) return 24
  return (environment.TERM ?? "").endsWith("-256color") ? 8 : 4
}

/** A locale that names another encoding than UTF-8, and C or POSIX, get ASCII; no locale at all says nothing. */
function decideGlyphs({ environment }: Surroundings, wishes: Wishes): Capabilities["glyphs"] {
  if (wishes.ascii === true || environment.TERM === "dumb") return "ascii"
  const locale = [environment.LC_ALL, environment.LC_CTYPE, environment.LANG].find(isSet)
  return locale === undefined || /utf-?8/i.test(locale) ? "box" : "ascii"
}

function decideWidth({ environment, isTerminal, columns }: Surroundings, wishes: Wishes): number {
  const ofTerminal = isTerminal ? (columns ?? Number(environment.COLUMNS)) : USUAL
  const asked = wishes.width ?? ofTerminal
  const width = Number.isInteger(asked) && asked > 0 ? asked : USUAL
  return Math.min(WIDEST, Math.max(NARROWEST, width))
}

function isSet(value: string | undefined): value is string {
  return value !== undefined && value !== ""
}
