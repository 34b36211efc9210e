import { comparePeriods } from "../calendar/order.ts"
import type { Period } from "../calendar/period.ts"
import { parsePeriodIfAny } from "../calendar/period-text.ts"
import { NfoldError, type Problem } from "../errors.ts"
import { figureFrom } from "../figures/figure-from.ts"
import { marksOf } from "../figures/locale.ts"
import type { RoundingRule } from "../numbers/rounding.ts"
import type { Release, ReleaseClaim, ReleaseFigure } from "./types.ts"

/** What is in shape and refers to what exists, and still cannot be: a period that ends before it starts, a ranking of one. */
export function valueProblems(release: Release): readonly Problem[] {
  const { language = "en", figures, claims = [] } = release
  // A language decides what a comma means, so that it must be one.
  const marks = attempt("language", () => marksOf(language))
  const locale = marks.problems.length === 0 ? language : "en"
  return [
    ...marks.problems,
    ...figures.flatMap((figure, index) => periodProblems(figure, `figures[${index}]`)),
    ...figures.flatMap((figure, index) => writtenProblems(figure, `figures[${index}]`, { ...release, locale })),
    ...claims.flatMap((claim, index) => orderProblems(claim, `claims[${index}]`)),
  ]
}

function periodProblems(figure: ReleaseFigure, path: string): readonly Problem[] {
  const read = (field: "period" | "basePeriod"): Attempt<Period | null> =>
    attempt(`${path}.${field}`, () => parsePeriodIfAny(figure[field]))
  const [period, base] = [read("period"), read("basePeriod")]
  const problems = [...period.problems, ...base.problems]
  if (period.value === null || base.value === null || comparePeriods(base.value, period.value) < 0) return problems
  const message = `${figure.basePeriod} is not before the period ${figure.period}`
  return [...problems, { path: `${path}.basePeriod`, message, expected: "the earlier period of the change" }]
}

/** What is written must be a figure of its kind, and one that can be: no count of -3, no share of 140%. */
function writtenProblems(
  { written, kind, hedge, step }: ReleaseFigure,
  path: string,
  { locale, rounding }: { readonly locale: string; readonly rounding?: RoundingRule },
): readonly Problem[] {
  return attempt(`${path}.written`, () => figureFrom({ written, kind, hedge, step, locale, rounding })).problems
}

/** What an action gave, or why it could not. */
interface Attempt<Value> {
  readonly value: Value | null
  readonly problems: readonly Problem[]
}

function attempt<Value>(path: string, action: () => Value): Attempt<Value> {
  try {
    return { value: action(), problems: [] }
  } catch (error) {
    if (error instanceof NfoldError) return { value: null, problems: [problemAt(path, error)] }
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
