import { comparePeriods } from "../calendar/order.ts"
import type { Period } from "../calendar/period.ts"
import { parsePeriod } from "../calendar/period-text.ts"
import { NfoldError, type Problem } from "../errors.ts"
import type { Release, ReleaseClaim, ReleaseFigure } from "./types.ts"

/** What is in shape and refers to what exists, and still cannot be: a period that ends before it starts, a ranking of one. */
export function valueProblems(release: Release): readonly Problem[] {
  const { figures, claims = [] } = release
  return [
    ...figures.flatMap((figure, index) => periodProblems(figure, `figures[${index}]`)),
    ...claims.flatMap((claim, index) => orderProblems(claim, `claims[${index}]`)),
  ]
}

function periodProblems(figure: ReleaseFigure, path: string): Problem[] {
  const problems: Problem[] = []
  const read = (field: "period" | "basePeriod"): Period | null => {
    const text = figure[field]
    if (text === null || text === undefined) return null
    try {
      return parsePeriod(text)
    } catch (error) {
      if (!(error instanceof NfoldError)) throw error
      problems.push(problemAt(`${path}.${field}`, error))
      return null
    }
  }
  const period = read("period")
  const base = read("basePeriod")
  if (period !== null && base !== null && comparePeriods(base, period) >= 0) {
    const message = `${figure.basePeriod} is not before the period ${figure.period}`
    problems.push({ path: `${path}.basePeriod`, message, expected: "the earlier period of the change" })
  }
  return problems
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
