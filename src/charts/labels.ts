import { cellWidth, fitLabel } from "./width.ts"

/** A label that wants to stand at a cell. */
export interface WantedLabel {
  readonly at: number
  readonly text: string
}

/** A label that found its place: its first and last cell, beside the cell that it names. */
export interface PlacedLabel extends WantedLabel {
  readonly start: number
  readonly end: number
}

/**
 * Labels along a row without collision: each is centred on its cell or moved inside the edges. Of the sets on offer, from
 * the densest to the sparsest, the first whose labels do not touch is taken; when none fits, what fits of the last one.
 */
export function placeAlong(
  ladder: Iterable<readonly WantedLabel[]>,
  left: number,
  right: number,
): readonly PlacedLabel[] {
  const measure = measurer(Math.floor((right - left) / 2))
  let sparsest: readonly PlacedLabel[] = []
  for (const wanted of ladder) {
    if (wanted.length === 0) continue
    const placed = wanted.map(({ at, text }) => centre(at, measure(text), left, right))
    if (placed.every((label, index) => isClear(placed[index - 1], label))) return placed
    sparsest = placed
  }
  return clearOnes(sparsest)
}

/** All labels; every second; every third ... The one at `keep`, such as zero, is in every set. */
export function* thinnedLabels(labels: readonly WantedLabel[], keep = 0): Iterable<readonly WantedLabel[]> {
  for (let stride = 1; stride <= Math.max(1, labels.length); stride++) {
    yield labels.filter((_, index) => (index - keep) % stride === 0)
  }
}

interface Measured {
  readonly text: string
  readonly cells: number
}

/** Cuts and measures labels, each once: the same ones come back in every set. */
function measurer(longest: number): (text: string) => Measured {
  const known = new Map<string, Measured>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const fitted = fitLabel(text, longest)
    const measured = { text: fitted, cells: cellWidth(fitted) }
    known.set(text, measured)
    return measured
  }
}

function centre(at: number, { text, cells }: Measured, left: number, right: number): PlacedLabel {
  const start = Math.max(left, Math.min(Math.round(at - (cells - 1) / 2), right - cells + 1))
  return { at, text, start, end: start + cells - 1 }
}

function isClear(before: PlacedLabel | undefined, label: PlacedLabel): boolean {
  return before === undefined || before.end + 1 < label.start
}

function clearOnes(placed: readonly PlacedLabel[]): readonly PlacedLabel[] {
  const kept: PlacedLabel[] = []
  for (const label of placed) if (isClear(kept.at(-1), label)) kept.push(label)
  return kept
}

/**
 * Rows for labels that want to stand beside their marks, one label a row: as near as possible, in the order of the marks.
 * Null when there are more labels than rows.
 */
export function spreadRows(wanted: readonly number[], top: number, bottom: number): readonly number[] | null {
  if (wanted.length > bottom - top + 1) return null
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  const rows: number[] = order.map((index) => Math.round(wanted[index] ?? 0))
  for (let index = 1; index < rows.length; index++) rows[index] = Math.max(rows[index] ?? 0, (rows[index - 1] ?? 0) + 1)
  let limit = bottom
  for (let index = rows.length - 1; index >= 0; index--) {
    rows[index] = Math.min(rows[index] ?? 0, limit)
    limit = (rows[index] ?? 0) - 1
  }
  const spread = new Array<number>(wanted.length).fill(0)
  order.forEach((original, index) => {
    spread[original] = Math.max(rows[index] ?? 0, top + index)
  })
  return spread
}
