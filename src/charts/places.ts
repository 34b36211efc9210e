import { NfoldError } from "../errors.ts"
import { cleanLabel } from "./clean.ts"
import { clockPlaces } from "./clock-places.ts"
import type { WantedLabel } from "./labels.ts"
import { periodPlaces } from "./periods.ts"

/** Where the points of a chart stand along its horizontal axis, and how they are called. */
export interface Places {
  /** From 0 at the first point to 1 at the last; `start` and `end` differ where a mark is wider than one point. */
  readonly spans: readonly { readonly start: number; readonly end: number }[]
  /** Points before which the line is broken, because something that belongs there is missing. */
  readonly breaks: ReadonlySet<number>
  /** Sets of labels from the densest to the sparsest: the first that fits is written. */
  readonly ladder: (room: number) => Iterable<readonly PlaceLabel[]>
  /** The full name of a point; empty when it has none. */
  readonly nameOf: (index: number) => string
}

export interface PlaceLabel {
  readonly index: number
  readonly text: string
}

/** Places for so many points: by time when every label is a period, else evenly, by label or by number. */
export function placesOf(chart: string, labels: readonly string[] | undefined, count: number, locale: string): Places {
  if (labels === undefined) return numberedPlaces(count)
  if (labels.length !== count) {
    throw new NfoldError(
      "bad-argument",
      `${chart}: ${labels.length} labels for ${count} points; one label a point is accepted`,
    )
  }
  return periodPlaces(labels, locale) ?? clockPlaces(labels, locale) ?? namedPlaces(labels)
}

/** The labels of places as cells between the first and last column of a plot. */
export function* wantedLabels(places: Places, first: number, last: number): Iterable<readonly WantedLabel[]> {
  for (const labels of places.ladder(last - first + 1)) {
    yield labels.map(({ index, text }) => {
      const span = places.spans[index] ?? { start: 0, end: 0 }
      return { at: columnAt((span.start + span.end) / 2, first, last), text }
    })
  }
}

/** The column of a place from 0 to 1. */
export function columnAt(place: number, first: number, last: number): number {
  return first + place * (last - first)
}

function namedPlaces(labels: readonly string[]): Places {
  const cleaned = new Map<number, string>()
  const nameOf = (index: number): string => {
    const name = cleaned.get(index) ?? cleanLabel(labels[index] ?? "")
    cleaned.set(index, name)
    return name
  }
  return {
    ...evenly(labels.length),
    nameOf,
    ladder: function* (room) {
      const last = labels.length - 1
      // A label takes at least two cells with the blank beside it.
      let stride = Math.max(1, Math.ceil((2 * labels.length) / room))
      while (stride <= Math.max(last, 1)) {
        const kept: number[] = []
        for (let index = 0; index <= last - stride; index += stride) kept.push(index)
        kept.push(last)
        yield kept.map((index) => ({ index, text: nameOf(index) }))
        stride = Math.max(stride + 1, Math.floor(stride * 1.1))
      }
    },
  }
}

function numberedPlaces(count: number): Places {
  return {
    ...evenly(count),
    nameOf: (index) => `no. ${index + 1}`,
    ladder: function* (room) {
      for (let power = 1; power <= count; power *= 10) {
        for (const step of [power, 2 * power, 5 * power]) {
          if ((2 * count) / step > room) continue
          const kept: PlaceLabel[] = count > 0 && step > 1 ? [{ index: 0, text: "1" }] : []
          for (let number = step; number <= count; number += step)
            kept.push({ index: number - 1, text: String(number) })
          yield kept
        }
      }
    },
  }
}

function evenly(count: number): Pick<Places, "spans" | "breaks"> {
  const spans = Array.from({ length: count }, (_, index) => {
    const at = count === 1 ? 0.5 : index / (count - 1)
    return { start: at, end: at }
  })
  return { spans, breaks: new Set() }
}
