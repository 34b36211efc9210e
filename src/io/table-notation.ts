import { type DateOrder, findDateOrder } from "../calendar/moment.ts"
import { findNotation, type NumberNotation } from "./cell-number.ts"
import type { CsvRow, CsvTable } from "./csv.ts"

/** Indexes of the columns; -1 is none. */
export interface ColumnPlaces {
  readonly time: number
  readonly value: number
  readonly by: number
}

/** How a table writes its times and numbers, which no cell alone can tell. */
export interface TableNotation {
  readonly dates: DateOrder
  readonly numbers: NumberNotation
}

export function notationOf({ rows, delimiter }: CsvTable, { time, value }: ColumnPlaces): TableNotation {
  return {
    dates: findDateOrder(rows.map((row) => cellAt(row, time))),
    numbers: findNotation(
      rows.map((row) => cellAt(row, value)),
      delimiter,
    ),
  }
}

/** The text of a cell, which is empty where there is no such column. */
export function cellAt({ cells }: Pick<CsvRow, "cells">, column: number): string {
  return cells[column] ?? ""
}

/** What the --by column says of a row; null without one. */
export function idOf(row: Pick<CsvRow, "cells">, { by }: ColumnPlaces): string | null {
  return by < 0 ? null : cellAt(row, by)
}

/** The items of each series, in the order in which the series first occur. */
export function groupById<Item extends { readonly id: string | null }>(
  items: readonly Item[],
): ReadonlyMap<string | null, readonly Item[]> {
  const groups = new Map<string | null, Item[]>()
  for (const item of items) {
    const group = groups.get(item.id)
    if (group === undefined) groups.set(item.id, [item])
    else group.push(item)
  }
  return groups
}
