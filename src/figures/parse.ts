import type { Figure, FigureKind } from "./figure.ts"
import { figureFrom, type WrittenFigure } from "./figure-from.ts"

/** Options of `parseFigure`. */
export interface ParseFigureOptions extends Omit<WrittenFigure, "written" | "kind" | "fall"> {
  /** What the figure is. Default: what its notation says. */
  readonly kind?: FigureKind
}

/**
 * Reads one printed figure: `25,575`, `25 575`, `25.5 thousand`, `2.4x`, `+240.9%`, `26.8%`, `14.8 pp`, `almost 50%`,
 * with any Unicode minus or space, in English or Russian words.
 *
 * Without a kind the notation decides: `2.4x` is a multiple, `14.8 pp` a points change, a percentage with a sign or above
 * 100 a percent change, any other a share, a whole number a count, all else an amount.
 *
 * Misleads where a comma can be either mark: `1,234` is 1234 in the locale "en" and 1.234 in "ru". In English `2,4` is
 * 2.4, since a thousand has three digits.
 *
 * @param text  the figure alone, at most 200 characters and 40 digits
 * @param options  locale "en", rounding "nearest", brackets "minus" (`(1,200)` is -1200), bareIntegers "as-printed"
 * @returns the figure with the interval of all values that could stand behind it
 * @throws NfoldError `bad-figure` when it is anything else, `bad-argument` for an unknown kind, rule, hedge or locale
 * @example
 * parseFigure("25.5 thousand").step // => { numerator: 100n, denominator: 1n }
 * parseFigure("2,4").value // => { numerator: 12n, denominator: 5n }
 */
export function parseFigure(text: string, options: ParseFigureOptions = {}): Figure {
  return figureFrom({ brackets: "minus", ...options, written: text })
}
