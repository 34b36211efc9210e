import { NfoldError } from "../errors.ts"
import { type FanPoint, requirePoints } from "./fan-points.ts"
import { requireValues } from "./options.ts"
import type { ChartValue } from "./types.ts"

/** What was observed, and what is forecast from there. The result of `forecast` fits `forecast` as it is. */
export interface FanData {
  /** One a place, those of the history first; periods make a time axis. */
  readonly labels?: readonly string[]
  readonly history: ArrayLike<ChartValue>
  readonly forecast: {
    readonly mean: ArrayLike<number>
    readonly intervals: readonly FanInterval[]
  }
  /** What it is called: a forecast says what is likely, a projection what follows from an assumption. Default "forecast". */
  readonly noun?: "forecast" | "projection"
  /** Other estimates of the last place, drawn as letters that the legend names. */
  readonly points?: readonly FanPoint[]
}

export interface FanInterval {
  /** Coverage in percent. */
  readonly level: number
  /** Ends may be null where a band is unbounded: it then runs to the edge of the plot. */
  readonly low: ArrayLike<ChartValue>
  readonly high: ArrayLike<ChartValue>
}

/** The data of a fan, checked. */
export interface Fan {
  readonly noun: "forecast" | "projection"
  readonly history: readonly ChartValue[]
  readonly mean: readonly ChartValue[]
  /** From the widest to the narrowest. */
  readonly bands: readonly Band[]
  readonly points: readonly FanPoint[]
}

export interface Band {
  readonly level: number
  readonly low: readonly ChartValue[]
  readonly high: readonly ChartValue[]
}

/** Checks that ends and means match, and sorts the bands. */
export function readFan({ history, forecast, noun = "forecast", points = [] }: FanData): Fan {
  const mean = requireValues("renderFan", "forecast.mean", forecast.mean)
  const bands = forecast.intervals.map(({ level, low, high }) => {
    if (low.length !== mean.length || high.length !== mean.length) {
      throw new NfoldError(
        "bad-argument",
        `renderFan: the ${level}% interval has ${low.length} low and ${high.length} high ends for ${mean.length} forecasts`,
      )
    }
    return { level, low: Array.from(low, finiteOrNull), high: Array.from(high, finiteOrNull) }
  })
  return {
    noun,
    history: requireValues("renderFan", "history", history),
    mean,
    bands: bands.sort((a, b) => b.level - a.level),
    points: requirePoints(points),
  }
}

function finiteOrNull(value: ChartValue): ChartValue {
  return value !== null && Number.isFinite(value) ? value : null
}
