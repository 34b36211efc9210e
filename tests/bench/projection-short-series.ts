import type { LevelModel } from "../../src/project/level/model.ts"
import { continueSeries, seriesModel } from "../../src/project/short-series/continue-series.ts"
import { isOdd, type ShortSeriesCase } from "./projection-cases.ts"
import { rivalLine, type Scored, scoreLines } from "./projection-score.ts"

/** The tables of short series: by known values and by years ahead, on the series that were not fitted on and on all. */
export function reportShortSeries(cases: readonly ShortSeriesCase[]): readonly string[] {
  const scored = scoreShortSeries(cases)
  const known = scored.map(({ known: row, ...one }) => ({ ...one, row }))
  const ahead = scored.map(({ ahead: row, ...one }) => ({ ...one, row }))
  return [
    `Short series: ${new Set(cases.map(({ id }) => id)).size} yearly series, the last six years of each from the two to six before`,
    ...[
      { title: "even ids", keep: (one: Scored) => !isOdd(one) },
      { title: "all ids", keep: () => true },
    ].flatMap(({ title, keep }) => [
      "",
      `== ${title}, by known values`,
      ...scoreLines(known.filter(keep), [2, 3, 4, 5, 6]),
      rivalLine(known.filter(keep), [2, 3, 4, 5, 6]),
      "",
      `== ${title}, by years ahead`,
      ...scoreLines(ahead.filter(keep), [1, 2, 3, 4, 5, 6]),
    ]),
  ]
}

type ScoredStep = Omit<Scored, "row"> & { readonly known: number; readonly ahead: number }

function scoreShortSeries(cases: readonly ShortSeriesCase[]): readonly ScoredStep[] {
  const models = new Map<number, LevelModel>()
  return cases.flatMap(({ id, known, outturns }) => {
    const facts = { kind: "amount" as const, years: known.map((_, index) => 2001 + index), values: known }
    const model = models.get(known.length) ?? seriesModel(facts, outturns.length)
    models.set(known.length, model)
    return continueSeries(facts, { horizon: outturns.length, model }).map(({ methods, central }, step) => ({
      id,
      known: known.length,
      ahead: step + 1,
      outturn: outturns[step] ?? Number.NaN,
      central,
      methods: new Map(methods.map(({ name, value }) => [name, value])),
    }))
  })
}
