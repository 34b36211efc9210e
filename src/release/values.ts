import { comparePeriods } from "../calendar/order.ts"
import type { Period } from "../calendar/period.ts"
import { parsePeriod } from "../calendar/period-text.ts"
import { NfoldError, type Problem } from "../errors.ts"
import { figureFrom } from "../figures/figure-from.ts"
import { marksOf } from "../figures/locale.ts"
import type { Release, ReleaseClaim, ReleaseFigure } from "./types.ts"

/** What is in shape and refers to what exists, and still cannot be: a period that ends before it starts, a ranking of one. */
export function valueProblems(release: Release): readonly Problem[] {
  const { figures, claims = [] } = release
  return [
    ...languageProblems(release),
    ...figures.flatMap((figure, index) => periodProblems(figure, `figures[${index}]`)),
    ...figures.flatMap((figure, index) => writtenProblems(figure, `figures[${index}]`, release)),
    ...claims.flatMap((claim, index) => orderProblems(claim, `claims[${index}]`)),
  ]
}

function periodProblems(figure: ReleaseFigure, path: string): Problem[] {
  const problems: Problem[] = []
  const read = (field: "period" | "basePeriod"): Period | null => {
    const text = figure[field]
    if (text === null || text === undefined) return null
    let found: Period | null = null
    problems.push(
      ...attempt(`${path}.${field}`, () => {
        found = parsePeriod(text)
      }),
    )
    return found
  }
  const period = read("period")
  const base = read("basePeriod")
  if (period !== null && base !== null && comparePeriods(base, period) >= 0) {
    const message = `${figure.basePeriod} is not before the period ${figure.period}`
    problems.push({ path: `${path}.basePeriod`, message, expected: "the earlier period of the change" })
  }
  return problems
}

/** A language decides what a comma means, so that it must be one. */
function languageProblems({ language }: Release): Problem[] {
  return language === undefined ? [] : attempt("language", () => marksOf(language))
}

/** What is written must be a figure of its kind, and one that can be: no count of -3, no share of 140%. */
function writtenProblems(
  { written, kind, hedge, step }: ReleaseFigure,
  path: string,
  { language, rounding }: Release,
): Problem[] {
  const locale = language === undefined || languageProblems({ language } as Release).length > 0 ? "en" : language
  return attempt(`${path}.written`, () => figureFrom({ written, kind, hedge, step, locale, rounding }))
}

function attempt(path: string, action: () => unknown): Problem[] {
  try {
    action()
    return []
  } catch (error) {
    if (error instanceof NfoldError) return [problemAt(path, error)]
    throw error
  }
}

function orderProblems(claim: ReleaseClaim, path: string): Problem[] {
  const count = claim.order?.length ?? 0
  if (claim.kind === "ranking" && count < 2) {
    return [
      {
        path: `${path}.order`,
        message: `a ranking of ${count}`,
        expected: "at least two figures, the first ranked first",
      },
    ]
  }
  if (claim.kind === "sum" && count < 1) {
    return [{ path: `${path}.order`, message: "a sum of nothing", expected: "the figures that are added up" }]
  }
  return []
}

function problemAt(path: string, error: NfoldError): Problem {
  const message = error.message.replace(/^\w+: /, "")
  return { path, message, ...(error.expected === undefined ? {} : { expected: error.expected }) }
}
