import { daysIn } from "../../src/calendar/length.ts"
import { minimiseBySimplex } from "../../src/forecast/optimise.ts"
import { deviationsOf, type LevelModel, logLikelihood, predictedMeans } from "../../src/project/level/model.ts"
import { type Prior, partYearPrior, priorGrid, shortSeriesPrior } from "../../src/project/level/prior.ts"
import { yearModel } from "../../src/project/part-year/complete-year.ts"
import { partYearLayout } from "../../src/project/part-year/layout.ts"
import { seriesModel } from "../../src/project/short-series/continue-series.ts"
import { isOdd, type PartYearCase, type ShortSeriesCase } from "./projection-cases.ts"

/** The known log levels of one case and the outturns of its blocks to come. */
export interface FitCase {
  readonly model: LevelModel
  readonly logLevels: readonly number[]
  readonly outturns: readonly number[]
}

/**
 * The prior under which what was known and what came of it are likeliest together (empirical Bayes). The worlds stay, only
 * their weights move, so every world is asked once.
 */
export function fitPrior(cases: readonly FitCase[], start: Prior): Prior {
  const likelihoods = cases.map(({ model, logLevels, outturns }) => {
    const first = logLevels[0] ?? 0
    const differences = Float64Array.from(logLevels.slice(1), (level) => level - first)
    return Float32Array.from(model.worlds, (_, world) => {
      const [means, deviations] = [predictedMeans(model, world, differences), deviationsOf(model, world)]
      const surprise = outturns.reduce((sum, outturn, i) => {
        const deviation = deviations[i] ?? 1
        return sum + 0.5 * ((outturn - first - (means[i] ?? 0)) / deviation) ** 2 + Math.log(deviation)
      }, 0)
      return logLikelihood(model, world, differences) - surprise / outturns.length
    })
  })
  const noSeason = start.noSeason === 1
  const read = (p: readonly number[]): Prior => ({
    walk: Math.exp(p[0] ?? 0),
    drift: Math.exp(p[1] ?? 0),
    noiseToWalk: Math.exp(p[2] ?? 0),
    season: noSeason ? start.season : Math.exp(p[3] ?? 0),
    noSeason: noSeason ? 1 : 1 / (1 + Math.exp(-(p[4] ?? 0))),
    widening: start.widening,
  })
  const objective = (p: ArrayLike<number>): number => {
    const weights = Float64Array.from(priorGrid(read(Array.from(p))), ({ logWeight }) => logWeight)
    const normaliser = logSum(weights)
    let sum = 0
    for (const row of likelihoods) sum += logSum(weights.map((weight, i) => weight + row[i]!)) - normaliser
    return -sum / likelihoods.length
  }
  const logs = [start.walk, start.drift, start.noiseToWalk, ...(noSeason ? [] : [start.season])].map(Math.log)
  const from = noSeason ? logs : [...logs, Math.log(start.noSeason / (1 - start.noSeason))]
  return read(
    Array.from(
      minimiseBySimplex(objective, Float64Array.from(from), { maximumEvaluations: 120, tolerance: 1e-5, step: 0.5 })
        .point,
    ),
  )
}

function logSum(values: Float64Array): number {
  let highest = -Infinity
  for (const value of values) highest = Math.max(highest, value)
  let sum = 0
  for (const value of values) sum += Math.exp(value - highest)
  return highest + Math.log(sum)
}

/** All fitted constants of project/, as lines to be put into the files that are named. */
export function fitAll(partYears: readonly PartYearCase[], shortSeries: readonly ShortSeriesCase[]): readonly string[] {
  return [
    `src/project/part-year/methods/damped.ts, kept: ${bestKept(partYears.filter(isOdd), partYearDamped)}`,
    `src/project/short-series/methods/damped-trend.ts, kept: ${bestKept(shortSeries.filter(isOdd), shortSeriesDamped)}`,
    `src/project/level/prior.ts, shortSeriesPrior: ${shown(fitPrior(shortFitCases(shortSeries.filter(isOdd)), shortSeriesPrior))}`,
    `src/project/level/prior.ts, partYearPrior: ${shown(fitPrior(partYearFitCases(partYears.filter(isOdd)), partYearPrior))}`,
  ]
}

function shown(prior: Prior): string {
  return Object.entries(prior)
    .map(([name, value]) => `${name} ${Number(value.toPrecision(2))}`)
    .join(", ")
}

function partYearFitCases(cases: readonly PartYearCase[]): readonly FitCase[] {
  const models = new Map<number, LevelModel>()
  return cases.flatMap(({ months, pieces, outturn }) => {
    const layout = partYearLayout(pieces, 2003)
    if ("missing" in layout) return []
    const values = layout.blocks.map(({ value }) => value)
    const model = models.get(months) ?? yearModel(layout, [0, 1, 2, 3], values, "amount")
    models.set(months, model)
    const rest = Math.log((outturn - (values[3] ?? 0)) / daysIn(layout.rest))
    return [
      {
        model,
        logLevels: layout.blocks.map(({ period, value }) => Math.log(value / daysIn(period))),
        outturns: [rest],
      },
    ]
  })
}

function shortFitCases(cases: readonly ShortSeriesCase[]): readonly FitCase[] {
  const models = new Map<number, LevelModel>()
  return cases.map(({ known, outturns }) => {
    const facts = { kind: "amount" as const, years: known.map((_, i) => 2001 + i), values: known }
    const model = models.get(known.length) ?? seriesModel(facts, outturns.length)
    models.set(known.length, model)
    return { model, logLevels: known.map(Math.log), outturns: outturns.map(Math.log) }
  })
}

/** Of 0.05, 0.1, ... 0.95 the share of growth that is kept with the smallest median error. */
function bestKept<Case>(cases: readonly Case[], errorsOf: (one: Case, kept: number) => readonly number[]): number {
  const candidates = Array.from({ length: 19 }, (_, index) => (index + 1) / 20)
  const errors = candidates.map((kept) => {
    const sorted = cases.flatMap((one) => errorsOf(one, kept)).toSorted((a, b) => a - b)
    return sorted[Math.floor(sorted.length / 2)] ?? Infinity
  })
  return candidates[errors.indexOf(Math.min(...errors))] ?? Number.NaN
}

function partYearDamped({ pieces, outturn }: PartYearCase, kept: number): readonly number[] {
  const [, last = 0, lastPart = 0, thisPart = 0] = pieces.map(({ value }) => value)
  const year = thisPart + (last - lastPart) * (thisPart / lastPart) ** kept
  return [Math.abs(year - outturn) / outturn]
}

function shortSeriesDamped({ known, outturns }: ShortSeriesCase, kept: number): readonly number[] {
  const [first = 1, last = 1] = [known[0], known.at(-1)]
  const slope = Math.log(last / first) / (known.length - 1)
  return outturns.map((outturn, index) => {
    const fading = (kept * (1 - kept ** (index + 1))) / (1 - kept)
    return Math.abs(last * Math.exp(fading * slope) - outturn) / outturn
  })
}
