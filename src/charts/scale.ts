/**
 * Where a value stands on an axis of character cells, in cells from its low end. Every tick stands exactly in the middle
 * of a cell: a cell is worth a whole fraction of the step between ticks, so no printed tick is off its row.
 */
export type Scale = LinearScale | LogScale

/** Cell i is worth `(first + i) * step / perStep`. */
export interface LinearScale {
  readonly kind: "linear"
  /** 1, 2 or 5 times `10 ** exponent`. */
  readonly mantissa: number
  readonly exponent: number
  /** Cells from one tick to the next. */
  readonly perStep: number
  /** Number of the lowest cell; cell 0 is worth zero. */
  readonly first: number
  readonly cells: number
}

/** Cell i is worth `anchor * ratio ** ((first + i) / perStep)`: equal steps are equal rates. */
export interface LogScale {
  readonly kind: "log"
  readonly anchor: number
  readonly ratio: number
  readonly perStep: number
  readonly first: number
  readonly cells: number
}

/** Cells from the low end of the axis; fractions where the value falls between two cells. */
export function positionOn(scale: Scale, value: number): number {
  if (scale.kind === "log") {
    return (Math.log(value / scale.anchor) / Math.log(scale.ratio)) * scale.perStep - scale.first
  }
  return inSteps(value, scale.mantissa, scale.exponent) * scale.perStep - scale.first
}

/** A value in steps of mantissa times a power of ten, which is exact whenever the value is a tick. */
export function inSteps(value: number, mantissa: number, exponent: number): number {
  const scaled = exponent >= 0 ? value / 10 ** exponent : value * 10 ** -exponent
  return scaled / mantissa
}

/** A tick: its value, and where it stands in cells from the low end. */
export interface Tick {
  readonly value: number
  readonly at: number
}

/** The ticks of an axis: integers times a step, so that 0.3 is 0.3. */
export function ticksOf(scale: Scale): readonly Tick[] {
  const ticks: Tick[] = []
  const lowest = Math.ceil(scale.first / scale.perStep)
  for (let index = lowest; index * scale.perStep <= scale.first + scale.cells - 1; index++) {
    ticks.push({ value: tickValue(scale, index), at: index * scale.perStep - scale.first })
  }
  return ticks
}

function tickValue(scale: Scale, index: number): number {
  if (scale.kind === "log") return Number((scale.anchor * scale.ratio ** index).toPrecision(12))
  return Number(`${index * scale.mantissa}e${scale.exponent}`)
}
