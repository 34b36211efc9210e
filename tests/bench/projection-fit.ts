import { daysIn } from "../../src/calendar/length.ts"
import { minimiseBySimplex } from "../../src/forecast/optimise.ts"
import { partYearPrior, shortSeriesPrior } from "../../src/project/constants.ts"
import { type Component, merged, mixtureCumulative } from "../../src/project/level/mixture.ts"
import { beliefs, deviationsOf, type LevelModel, logLikelihood, predictedMeans } from "../../src/project/level/model.ts"
import { type Prior, priorGrid } from "../../src/project/level/prior.ts"
import { yearModel } from "../../src/project/part-year/complete-year.ts"
import { partYearLayout } from "../../src/project/part-year/layout.ts"
import { seriesModel } from "../../src/project/short-series/continue-series.ts"
import { isOdd, type PartYearCase, type ShortSeriesCase } from "./projection-cases.ts"

/** The known log levels of one case and the outturns of its blocks to come. */
export interface FitCase {
  /** Known months or known values. */
  readonly row: number
  readonly model: LevelModel
  readonly logLevels: readonly number[]
  readonly outturns: readonly number[]
}

/**
 * The prior under which what was known and what came of it are likeliest together (empirical Bayes), then the widening whose
 * intervals cover best. The worlds stay, only their weights move, so every world is asked once. A simplex finds the medians
 * and the share without a season.
 */
export function fitPrior(cases: readonly FitCase[], start: Prior): Prior {
  const prior = likeliestPrior(cases, start)
  return { ...prior, widening: bestWidening(cases, prior) }
}

function likeliestPrior(cases: readonly FitCase[], start: Prior): Prior {
  const explained = cases.map(likelihoods)
  const hasSeason = start.noSeason < 1
  const read = (point: ArrayLike<number>): Prior => {
    const [walk = 0, drift = 0, noiseToWalk = 0, season = 0, odds = 0] = Array.from(point)
    return {
      ...start,
      walk: Math.exp(walk),
      drift: Math.exp(drift),
      noiseToWalk: Math.exp(noiseToWalk),
      ...(hasSeason ? { season: Math.exp(season), noSeason: 1 / (1 + Math.exp(-odds)) } : {}),
    }
  }
  const unlikelihood = (point: ArrayLike<number>): number => {
    const weights = priorGrid(read(point)).map(({ logWeight }) => Math.exp(logWeight))
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    const sum = explained.reduce((all, { highest, likelihood }) => {
      let mixed = 0
      for (let world = 0; world < likelihood.length; world++) mixed += weights[world]! * likelihood[world]!
      return all + highest + Math.log(mixed / total)
    }, 0)
    return -sum / explained.length
  }
  const medians = [start.walk, start.drift, start.noiseToWalk].map(Math.log)
  const season = hasSeason ? [Math.log(start.season), Math.log(start.noSeason / (1 - start.noSeason))] : []
  const { point } = minimiseBySimplex(unlikelihood, Float64Array.from([...medians, ...season]), {
    maximumEvaluations: 1000,
    tolerance: 1e-6,
    step: 0.5,
  })
  return read(point)
}

/**
 * Of 0.7, 0.71, ... 1.3 the smallest widening with which no row covers over one point less than it should: to be too sure is
 * worse than to be too wide.
 */
function bestWidening(cases: readonly FitCase[], prior: Prior): number {
  const candidates = Array.from({ length: 61 }, (_, index) => (70 + index) / 100)
  const worlds = priorGrid(prior)
  const placed = cases.flatMap(({ row, model, logLevels, outturns }) => {
    const believed = beliefs({ ...model, worlds, widening: 1 }, logLevels)
    return outturns.map((outturn, ahead) => {
      const mixture = merged(
        believed.map(({ weight, means, deviations }) => ({
          weight,
          mean: means[ahead] ?? 0,
          deviation: deviations[ahead] ?? 1,
        })),
      )
      return { row, fromMiddle: candidates.map((widening) => distanceFromMiddle(mixture, widening, outturn)) }
    })
  })
  const rows = [...new Set(placed.map(({ row }) => row))].map((row) => placed.filter((one) => one.row === row))
  const covers = (some: typeof placed, i: number, share: number): boolean =>
    some.filter(({ fromMiddle }) => (fromMiddle[i] ?? 1) <= share / 2).length >= (share - 0.01) * some.length
  const found = candidates.findIndex((_, i) => rows.every((some) => covers(some, i, 0.8) && covers(some, i, 0.95)))
  return candidates[found] ?? Number.NaN
}

/** Of an outturn from the median, as probability between them. */
function distanceFromMiddle(mixture: readonly Component[], widening: number, outturn: number): number {
  const wide = mixture.map((component) => ({ ...component, deviation: widening * component.deviation }))
  return Math.abs(mixtureCumulative(wide, outturn) - 0.5)
}

/** Of what was known and what came in each world, relative to the likeliest so that nothing underflows. */
function likelihoods({ model, logLevels, outturns }: FitCase): { highest: number; likelihood: Float32Array } {
  const first = logLevels[0] ?? 0
  const differences = Float64Array.from(logLevels.slice(1), (level) => level - first)
  const logs = Float64Array.from(model.worlds, (_, world) => {
    const [means, deviations] = [predictedMeans(model, world, differences), deviationsOf(model, world)]
    const surprise = outturns.reduce((sum, outturn, i) => {
      const deviation = deviations[i] ?? 1
      return sum + 0.5 * ((outturn - first - (means[i] ?? 0)) / deviation) ** 2 + Math.log(deviation)
    }, 0)
    return logLikelihood(model, world, differences) - surprise / outturns.length
  })
  const highest = logs.reduce((most, log) => Math.max(most, log), -Infinity)
  return { highest, likelihood: Float32Array.from(logs, (log) => Math.exp(log - highest)) }
}

/** All fitted constants of project/, as lines to be put into the files that are named. */
export function fitAll(partYears: readonly PartYearCase[], shortSeries: readonly ShortSeriesCase[]): readonly string[] {
  return [
    `src/project/constants.ts, keptInRestOfYear: ${bestKept(partYears.filter(isOdd), partYearDamped)}`,
    `src/project/constants.ts, keptEachYear: ${bestKept(shortSeries.filter(isOdd), shortSeriesDamped)}`,
    `src/project/constants.ts, shortSeriesPrior: ${shown(fitPrior(shortFitCases(shortSeries.filter(isOdd)), shortSeriesPrior))}`,
    `src/project/constants.ts, partYearPrior: ${shown(fitPrior(partYearFitCases(partYears.filter(isOdd)), partYearPrior))}`,
  ]
}

function shown(prior: Prior): string {
  return Object.entries(prior)
    .flatMap(([name, value]) => (typeof value === "number" ? [`${name} ${Number(value.toPrecision(2))}`] : []))
    .join(", ")
}

function partYearFitCases(cases: readonly PartYearCase[]): readonly FitCase[] {
  const models = new Map<number, LevelModel>()
  return cases.flatMap(({ months, pieces, outturn }) => {
    const layout = partYearLayout(pieces, 2003)
    if ("missing" in layout) return []
    const values = layout.blocks.map(({ value }) => value)
    const model = models.get(months) ?? yearModel(layout, [0, 1, 2, 3], values, 0)
    models.set(months, model)
    const rest = Math.log((outturn - (values[3] ?? 0)) / daysIn(layout.rest))
    return [
      {
        row: months,
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
    return { row: known.length, model, logLevels: known.map(Math.log), outturns: outturns.map(Math.log) }
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
