import { NfoldError } from "../errors.ts"
import { frameValues } from "../reports/result-rows.ts"

/** A DataFrame as danfojs-node makes it, typed by what nfold uses of it, so that its own types need not be there. */
export interface Frame {
  readonly columns: string[]
  readonly shape: number[]
  readonly values: unknown
  readonly index: (string | number)[]
}

/** One value of a table. */
export type Cell = string | number | boolean | null

/** The values of one column, top to bottom. */
export function columnOf(frame: Frame, name: string, caller: string): readonly unknown[] {
  const at = frame.columns.indexOf(name)
  if (at < 0) {
    throw new NfoldError("bad-argument", `${caller}: no column "${name}"; columns are ${frame.columns.join(", ")}`, {
      path: name,
      expected: frame.columns.join(" | "),
    })
  }
  return frameValues(frame).map((row) => row[at])
}

/** Row numbers by the value of a column, in order of first appearance; all rows in one group where there is no column. */
function groupRows(frame: Frame, by: string | undefined, caller: string): ReadonlyMap<unknown, readonly number[]> {
  const keys = by === undefined ? frameValues(frame).map(() => null) : columnOf(frame, by, caller)
  const groups = new Map<unknown, number[]>()
  for (const [row, key] of keys.entries()) {
    const rows = groups.get(key)
    if (rows) rows.push(row)
    else groups.set(key, [row])
  }
  return groups
}

/** The rows of each series of a frame by their key, such as a period. */
export interface SeriesRows<Key> {
  /** What the column that tells series apart says; null without one. */
  readonly series: unknown
  readonly rowAt: ReadonlyMap<Key, number>
}

/**
 * The rows of each series by their key.
 *
 * @throws NfoldError `bad-argument` when two rows of one series have the same key, naming both
 */
export function rowsBySeries<Key>(
  frame: Frame,
  keys: readonly Key[],
  { time, by }: { readonly time: string; readonly by?: string | undefined },
  caller: string,
): readonly SeriesRows<Key>[] {
  return [...groupRows(frame, by, caller)].map(([series, rows]) => {
    const rowAt = new Map<Key, number>()
    for (const row of rows) {
      const key = keys[row]
      if (key === undefined) continue
      const twin = rowAt.get(key)
      if (twin !== undefined) {
        const which = by === undefined ? "" : ` of ${by} "${String(series)}"`
        const cell = String(columnOf(frame, time, caller)[row])
        throw new NfoldError(
          "bad-argument",
          `${caller}: rows ${twin} and ${row}${which} have the same ${time}, ${cell}`,
          {
            path: `${time}[${row}]`,
            expected:
              by === undefined ? "one row a time, or `by` to tell the series apart" : "one row a time of each series",
          },
        )
      }
      rowAt.set(key, row)
    }
    return { series, rowAt }
  })
}

/** Refuses what is not a frame before anything is read of it. */
export function requireFrame(value: unknown, caller: string): Frame {
  const frame = value as Partial<Frame> | null
  if (frame === null || typeof frame !== "object" || !Array.isArray(frame.columns) || !Array.isArray(frame.values)) {
    throw new NfoldError("bad-argument", `${caller}: the first argument is no DataFrame of danfojs-node`, {
      expected: "a DataFrame with columns and values",
    })
  }
  return frame as Frame
}

/** What makes frames: danfojs-node once it is loaded. */
export interface FrameMaker {
  readonly DataFrame: new (
    data: unknown,
    options?: { readonly columns?: string[]; readonly index?: (string | number)[] },
  ) => Frame
}

/** A copy of a frame with more columns on its right, the index kept. */
export function withColumns<F extends Frame>(
  { DataFrame }: FrameMaker,
  frame: F,
  added: readonly (readonly [string, readonly Cell[]])[],
): F {
  const rows = frameValues(frame).map((row, at) => [...row, ...added.map(([, cells]) => cells[at] ?? null)])
  const columns = [...frame.columns, ...added.map(([name]) => name)]
  return new DataFrame(rows, { columns, index: [...frame.index] }) as F
}
