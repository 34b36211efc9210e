import { readFileSync } from "node:fs"
import { gunzipSync } from "node:zlib"

/** One series of a competition: what was known and what came. */
export interface SeriesLine {
  readonly id: string
  readonly group: string
  readonly period: number
  readonly horizon: number
  readonly values: number[]
  readonly actual: number[]
}

/** The series of an NDJSON file, plain or gzipped. */
export function readSeriesLines(file: string): readonly SeriesLine[] {
  const bytes = readFileSync(file)
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8")
  return text
    .split("\n")
    .filter((line) => line !== "")
    .map((line): SeriesLine => JSON.parse(line))
}
