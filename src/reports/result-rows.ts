import type { Forecast } from "../forecast/types.ts"

/** One row of a table: column names to values. */
export type Row = Readonly<Record<string, unknown>>

export function isRow(value: unknown): value is Row {
  return value !== null && typeof value === "object" && !Array.isArray(value)
}

/** The columns of rows, in the order in which they first occur. */
export function columnsOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))]
}

/** One row a step ahead: step, mean, and two columns a level, named as in forecast's NDJSON (lo80, hi80). */
export function forecastRows({ mean, intervals }: Forecast): readonly Row[] {
  return mean.map((point, step) => ({
    step: step + 1,
    mean: point,
    ...Object.fromEntries(
      intervals.flatMap(({ level, low, high }) => [
        [`lo${level}`, low[step]],
        [`hi${level}`, high[step]],
      ]),
    ),
  }))
}

/** One row a method of a projection, and the central one last. */
export function methodRows({
  methods,
  central,
}: {
  readonly methods: readonly object[]
  readonly central?: unknown
}): readonly Row[] {
  return [...methods, ...(isRow(central) ? [{ name: "central", ...central }] : [])].map((row) => ({ ...row }))
}

/** A DataFrame of danfojs, typed by what is read of it here. */
export interface FrameLike {
  readonly columns: readonly string[]
  readonly values: unknown
}

/** The values of a frame row by row; danfojs keeps a frame of one column as a flat list in some of its versions. */
export function frameValues({ values }: Pick<FrameLike, "values">): readonly (readonly unknown[])[] {
  return (values as readonly unknown[]).map((row) => (Array.isArray(row) ? row : [row]))
}

/** The rows of a frame as rows of a table. */
export function frameRows(frame: FrameLike): readonly Row[] {
  return frameValues(frame).map((row) => Object.fromEntries(frame.columns.map((name, at) => [name, row[at] ?? null])))
}
