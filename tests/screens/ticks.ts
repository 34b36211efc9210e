/** A row with a printed tick, counted from the top of the screen. */
interface Tick {
  readonly row: number
  readonly value: number
}

/**
 * The vertical axes on a screen whose printed ticks are not at equal distances for equal steps, or, on a log axis, for equal
 * rates. Read from the printed rows alone; nothing of the code is used.
 */
export function misplacedTicks(screen: string): readonly string[] {
  return axesOf(screen)
    .filter((ticks) => !isEven(ticks, (value) => value) && !isEven(ticks, Math.log))
    .map((ticks) => ticks.map(({ row, value }) => `${value} on row ${row}`).join(", "))
}

/** The ticks of each vertical axis: rows that follow each other and have a sign of the axis behind their label. */
export function axesOf(screen: string): readonly (readonly Tick[])[] {
  const axes: Tick[][] = []
  let isInside = false
  for (const [row, line] of screen.split("\n").entries()) {
    const found = /^\s*(?:([+-]?[\d,.]+)[%x]? ?)?[┤┼│└](?!█)/.exec(line)
    if (found !== null && !isInside) axes.push([])
    isInside = found !== null
    const label = found?.[1]
    if (label !== undefined) axes.at(-1)?.push({ row, value: Number(label.replaceAll(",", "")) })
  }
  return axes.filter((ticks) => ticks.length > 1)
}

/** Whether the values, so measured, lie on one line over their rows. */
function isEven(ticks: readonly Tick[], measure: (value: number) => number): boolean {
  const [first, second] = ticks
  if (first === undefined || second === undefined) return true
  const start = measure(first.value)
  const slope = (measure(second.value) - start) / (second.row - first.row)
  return ticks.every(({ row, value }) => {
    const expected = start + slope * (row - first.row)
    return Math.abs(expected - measure(value)) <= 1e-6 * Math.max(1, Math.abs(expected))
  })
}
