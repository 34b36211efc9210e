import {
  type Forecast,
  type ForecastOptions,
  fit,
  forecast,
  type Projection,
  projectSeries,
  projectYear,
} from "../../src/index.ts"
import type { Maker } from "./make.ts"

/** A series as statistics offices have them at their worst, and how it is to be forecast. */
export interface HonestyInput {
  readonly shape: string
  readonly values: readonly (number | null)[]
  readonly options: ForecastOptions & { readonly model: string }
}

type Shape = (make: Maker, length: number) => (number | null)[]

const each =
  (value: (make: Maker, t: number, length: number) => number | null): Shape =>
  (make, length) =>
    Array.from({ length }, (_, t) => value(make, t, length))

const shapes: Readonly<Record<string, Shape>> = {
  constant: (make, length) => new Array(length).fill(make.pick([0, 1, 100, -5, 1e308, 1e-308, 0.1])),
  intermittent: each((make) => (make.chance(0.75) ? 0 : 1 + make.below(9))),
  "one event": (make, length) => Array.from({ length }, (_, t) => (t === length >> 1 ? 1 + make.below(50) : 0)),
  "small counts": each((make) => make.below(4)),
  "level shift": each((make, t, length) => (t < length / 2 ? 10 : 1000) + make.below(9)),
  explosive: each((make, t) => Math.round(1.6 ** Math.min(t, 60) * (1 + 0.1 * make.real()))),
  collapsing: each((make, t) => Math.round(1e6 * 0.5 ** t) + make.below(2)),
  alternating: each((make, t) => (t % 2 === 0 ? 1 : -1) * (1 + make.below(100))),
  season: each((make, t) => 100 + 80 * Math.sin((Math.PI * t) / 6) + make.below(10)),
  "dead season": each((make, t) => (t % 12 < 8 ? 0 : 100 + make.below(50))),
  bounded: each((make, t) => [0, 100, 100, 50][t % 4]! * (make.chance(0.9) ? 1 : 0)),
  share: each((make, t) => Math.min(100, 90 + t * make.real())),
  huge: each((make) => make.real() * make.pick([1e300, 1e306, 1.7e308])),
  tiny: each((make) => make.real() * make.pick([1e-300, 1e-308, 5e-324])),
  "wide range": each((make) => 10 ** (make.below(600) - 300) * make.pick([1, 1, -1])),
  outlier: each((make, t, length) => (t === length - 1 ? 1e9 : 10 + make.below(5))),
  "random walk": (make, length) => {
    let level = 0
    return Array.from({ length }, () => (level += make.real() - 0.5))
  },
  gaps: each((make) => (make.chance(0.3) ? null : make.below(100))),
  "mostly gaps": each((make) => (make.chance(0.9) ? null : make.below(100))),
}

const models = [
  "auto",
  "ets",
  "arima",
  "ces",
  "theta",
  "optimisedTheta",
  "dynamicOptimisedTheta",
  "mstl",
  "ses",
  "holt",
  "damped",
  "holtWinters",
  "naive",
  "seasonalNaive",
  "naive2",
  "drift",
  "historicalMean",
  "linearTrend",
  "croston",
  "sba",
  "tsb",
  "logistic",
  "gompertz",
  "bass",
]

export function honestyInput(make: Maker): HonestyInput {
  const shape = make.pick(Object.keys(shapes))
  const length = make.pick([1, 2, 3, 4, 5, 7, 12, 25, 40, 60])
  const values = shapes[shape]!(make, length)
  const known = values.filter((value) => value !== null)
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const within = make.pick<readonly [number | null, number | null]>([
    [null, null],
    [null, null],
    [low, null],
    [null, high],
    low < high ? [low, high] : [low, null],
    [Math.min(0, low), null],
  ])
  const isTransformed = make.chance(0.15) && low > 0
  return {
    shape,
    values,
    options: {
      model: make.pick(models),
      horizon: make.pick([1, 3, 12, 30]),
      period: make.pick([1, 1, 2, 4, 12, 100]),
      levels: make.pick([
        [80, 95],
        [80, 95],
        [50, 80, 95, 99.999],
        [0.001, 100 - 1e-9],
        [95, 80],
      ]),
      within: known.length === 0 ? [null, null] : within,
      missing: "interpolate",
      transform: isTransformed ? make.pick(["log", "box-cox", 0.5]) : "none",
      seed: make.below(5),
    },
  }
}

/** Throws where a forecast says what nobody could put a name under. */
export function requireHonest({ values, options }: HonestyInput): string {
  const before = JSON.stringify(values)
  const answer = forecast(values, options)
  requireForecast(answer, options)
  if (JSON.stringify(values) !== before) throw new Error("the input was changed")
  const again = forecast(JSON.parse(JSON.stringify(fit(values, options))), { horizon: 1, levels: [80] })
  requireForecast(again, { ...options, horizon: 1, levels: [80] })
  return answer.model
}

function requireForecast(
  { mean, intervals }: Forecast,
  { horizon = 0, levels = [], within = [null, null] }: ForecastOptions,
): void {
  if (mean.length !== horizon || intervals.length !== levels.length) throw new Error("not as many as were asked for")
  const sorted = [...intervals].sort((a, b) => a.level - b.level)
  for (const [step, value] of mean.entries()) {
    requireInside("mean", value, within)
    for (const [index, { level, low, high }] of sorted.entries()) {
      const [bottom, top] = [low[step] ?? Number.NaN, high[step] ?? Number.NaN]
      requireInside(`low end of ${level}%`, bottom, within)
      requireInside(`high end of ${level}%`, top, within)
      if (!(bottom <= value && value <= top))
        throw new Error(`step ${step}: ${value} outside ${level}%: ${bottom} to ${top}`)
      const inner = sorted[index - 1]
      if (inner !== undefined && !((inner.low[step] ?? 0) >= bottom && (inner.high[step] ?? 0) <= top))
        throw new Error(
          `step ${step}: ${inner.level}% ${inner.low[step]} to ${inner.high[step]} not inside ${level}% ${bottom} to ${top}`,
        )
    }
  }
}

function requireInside(what: string, value: number, [low, high]: readonly [number | null, number | null]): void {
  if (Number.isFinite(value) && value >= (low ?? -Infinity) && value <= (high ?? Infinity)) return
  throw new Error(`${what} is ${value}, not inside ${low} to ${high}`)
}

export interface ProjectionInput {
  readonly values: readonly number[]
  readonly kind: "count" | "amount" | "share"
  readonly horizon: number
  readonly part: readonly [before: number, now: number, months: number]
  readonly assume: readonly string[]
}

export function projectionInput(make: Maker): ProjectionInput {
  const kind = make.pick(["count", "amount", "share"] as const)
  const length = 2 + make.below(9)
  const size = make.pick([1, 5, 100, 1e4, 1e9, 1e-3, 1e15, 1e300])
  const growth = make.pick([1, 1, 1.1, 3, 0.3])
  const values = Array.from({ length }, (_, t) => {
    const value =
      kind === "share" ? make.pick([0, 100, 50, make.real() * 100]) : size * growth ** t * (0.5 + make.real())
    return kind === "count" ? Math.round(make.chance(0.1) ? 0 : value) : value
  })
  const last = values.at(-1) ?? 0
  const part = (share: number): number => (kind === "count" ? Math.floor(last * share) : last * share)
  return {
    values,
    kind,
    horizon: 1 + make.below(12),
    part: [part(make.real()), make.pick([part(make.real()), part(5 * make.real()), 0]), 1 + make.below(11)],
    assume: make.chance(0.3)
      ? [make.pick(["growth=-10%..+20%", "growth=0%", "growth>=-50%", "total<=1000", "growth<=900%"])]
      : [],
  }
}

/** Throws where a projection contradicts what is known or itself. */
export function requireHonestProjection({
  values,
  kind,
  horizon,
  part: [before, now, months],
  assume,
}: ProjectionInput): string {
  const results: string[] = []
  const collect = (project: () => readonly Projection[], least: number): void => {
    for (const { methods, central } of project()) {
      for (const spread of [...methods, central]) requireSpread(spread, least, kind)
      const weight = methods.reduce((sum, one) => sum + one.weight, 0)
      if (Math.abs(weight - 1) > 1e-9) throw new Error(`weights add up to ${weight}`)
      results.push(String(central.value))
    }
  }
  const errors: unknown[] = []
  const attempt = (project: () => readonly Projection[], least: number): void => {
    try {
      collect(project, least)
    } catch (error) {
      errors.push(error)
    }
  }
  attempt(() => projectSeries(values, { kind, horizon, assume }), 0)
  if (kind !== "share") {
    const years = values.map((value, index) => ({ period: String(2010 + index), value }))
    const last = 2010 + values.length - 1
    const span = (year: number): string =>
      months === 1 ? `${year}-01` : `${year}-01/${year}-${String(months).padStart(2, "0")}`
    const known = [...years, { period: span(last), value: before }, { period: span(last + 1), value: now }]
    attempt(() => [projectYear(known, { kind, assume })], now)
  }
  const unexpected = errors.find((error) => !(error instanceof Error && error.name === "NfoldError"))
  if (unexpected !== undefined) throw unexpected
  return results.join(" ")
}

type Spread = Projection["central"]

function requireSpread({ value, lo80, hi80, lo95, hi95 }: Spread, least: number, kind: string): void {
  const most = kind === "share" ? 100 : Number.POSITIVE_INFINITY
  const ends = [lo95 ?? least, lo80 ?? least, value, hi80 ?? most, hi95 ?? most]
  const said = `${lo95} ${lo80} ${value} ${hi80} ${hi95}`
  if (ends.some(Number.isNaN) || !Number.isFinite(value)) throw new Error(`not finite: ${said}`)
  if ([lo95, lo80, hi80, hi95].some((end) => end !== null && !Number.isFinite(end)))
    throw new Error(`not finite: ${said}`)
  if (ends.some((end, index) => end < (ends[index - 1] ?? Number.NEGATIVE_INFINITY)))
    throw new Error(`not in order: ${said}`)
  if (ends[0]! < least || ends[4]! > most) throw new Error(`beyond ${least} to ${most}: ${said}`)
}
