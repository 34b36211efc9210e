import { NfoldError } from "../errors.ts"
import type { CheckResult } from "../findings/types.ts"
import type { Forecast } from "../forecast/types.ts"
import { columnsOf, forecastRows, isRow, methodRows, type Row } from "../reports/result-rows.ts"
import type { Cell, Frame } from "./frame.ts"
import { loadDanfo } from "./package.ts"

/** The tables of a checked release. */
export type CheckTable = "claims" | "figures" | "implied" | "conflicts" | "findings"

export interface ToFrameOptions {
  /** Which table of a checked release. Default "claims". */
  readonly table?: CheckTable
}

/** A result that holds its rows under one name, such as a backtest's models. */
export interface Tabled {
  readonly projections?: readonly { readonly methods: readonly Row[] }[]
  readonly models?: readonly Row[]
}

/**
 * A result, or rows, as a danfojs DataFrame: the claims (or another table) of a checked release, the steps of a forecast
 * with a column an interval end, the methods of a projection, the models of a backtest, or plain rows as they are.
 * Lists in a cell become text, ids separated by a space; undefined becomes null.
 *
 * @param result  what check, forecast, projectYear or backtest returned, or an array of rows of one shape
 * @param options `table` chooses among the tables of a checked release
 * @returns a new DataFrame, one row a claim, step, method, model or row
 * @throws NfoldError `missing-package` without danfojs-node, before it looks at the result; `bad-argument` for anything else
 * @example
 * (await toFrame([{ region: "Brest", from: 1101, to: 3124 }])).columns // => ["region", "from", "to"]
 */
export async function toFrame(
  result: CheckResult | Forecast | Tabled | readonly Row[],
  options: ToFrameOptions = {},
): Promise<Frame> {
  const danfo = await loadDanfo()
  const rows = rowsOfResult(result, options.table ?? "claims")
  const columns = columnsOf(rows)
  return new danfo.DataFrame(
    rows.map((row) => columns.map((name) => cellOf(Object.hasOwn(row, name) ? row[name] : null))),
    { columns },
  )
}

function rowsOfResult(result: unknown, table: CheckTable): readonly Row[] {
  if (Array.isArray(result) && result.length > 0 && result.every(isRow)) return result
  if (isRow(result)) {
    if (result.format === "nfold/check@1") return (result as unknown as CheckResult)[table] as unknown as readonly Row[]
    if (Array.isArray(result.mean) && Array.isArray(result.intervals))
      return forecastRows(result as unknown as Forecast)
    const { projections, models } = result as Tabled
    if (models) return models
    if (projections) return projections.flatMap(projectionRows)
    if (Array.isArray(result.methods)) return projectionRows(result as Row & { methods: readonly Row[] })
  }
  throw new NfoldError("bad-argument", "toFrame: neither a result of nfold nor rows", {
    expected: "what check, forecast, projectYear or backtest returned, or a non-empty array of plain objects",
  })
}

function projectionRows(projection: Row & { readonly methods: readonly Row[] }): readonly Row[] {
  const { measure = null, area = null, period = null } = projection
  return methodRows(projection).map((row) => ({ measure, area, period, ...row }))
}

function cellOf(value: unknown): Cell {
  if (value === undefined || value === null) return null
  if (Array.isArray(value)) return value.map((item) => (isRow(item) ? JSON.stringify(item) : String(item))).join(" ")
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value
  return JSON.stringify(value)
}
