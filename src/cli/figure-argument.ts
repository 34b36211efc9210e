import { NfoldError } from "../errors.ts"
import type { Figure, FigureKind } from "../figures/figure.ts"
import { parseFigure } from "../figures/parse.ts"
import type { RoundingOptions } from "./options.ts"

/** Reads a figure of the command line: a bare whole number is exact, brackets are a minus. */
export function readFigure(name: string, text: string, { rounding }: RoundingOptions, kind?: FigureKind): Figure {
  try {
    return parseFigure(text, {
      bareIntegers: "exact",
      brackets: "minus",
      ...(rounding === undefined ? {} : { rounding }),
      ...(kind === undefined ? {} : { kind }),
    })
  } catch (error) {
    if (!(error instanceof NfoldError)) throw error
    const expected = error.expected ?? "a figure such as 25,575, 25.5 thousand, 26.8% or -5"
    throw new NfoldError(error.code, `${name} ${error.message.replace(/^\w+: /, "")}`, { expected, cause: error })
  }
}
