import type { LevelModel } from "../../src/project/level/model.ts"
import { completeYear, yearModel } from "../../src/project/part-year/complete-year.ts"
import { partYearLayout } from "../../src/project/part-year/layout.ts"
import { isOdd, type PartYearCase } from "./projection-cases.ts"
import { rivalLine, type Scored, scoreLines } from "./projection-score.ts"

const months = Array.from({ length: 11 }, (_, index) => index + 1)

/** The table of years that are partly over: by known months, on the series that the constants were not fitted on and on all. */
export function reportPartYears(cases: readonly PartYearCase[]): readonly string[] {
  const scored = scorePartYears(cases)
  return [
    `Years that are partly over: ${new Set(cases.map(({ id }) => id)).size} monthly series, the last year of each, by known months`,
    "Two past totals, last year's first months and this year's are known.",
    ...[
      { title: "even ids (constants are fitted on odd ones)", some: scored.filter((one) => !isOdd(one)) },
      { title: "all ids", some: scored },
    ].flatMap(({ title, some }) => ["", `== ${title}`, ...scoreLines(some, months), rivalLine(some, months)]),
  ]
}

export function scorePartYears(cases: readonly PartYearCase[]): readonly Scored[] {
  const models = new Map<number, LevelModel>()
  return cases.flatMap(({ id, months: row, pieces, outturn }) => {
    const layout = partYearLayout(pieces, 2003)
    if ("missing" in layout) return []
    const values = layout.blocks.map(({ value }) => value)
    const model = models.get(row) ?? yearModel(layout, [0, 1, 2, 3], values, 0)
    models.set(row, model)
    const { methods, central } = completeYear(layout, { kind: "amount", model })
    return [{ id, row, outturn, central, methods: new Map(methods.map(({ name, value }) => [name, value])) }]
  })
}
