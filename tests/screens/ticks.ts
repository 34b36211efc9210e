/** A row of a chart with a printed tick. */
interface Tick {
  readonly row: number
  readonly value: number
}

/**
 * The vertical axes on a screen whose printed ticks are not at equal distances for equal steps, or, on a log axis, for equal rates. Read from the
 * printed rows alone; nothing of the code is used.
 */
export function misplacedTicks(screen: string): readonly string[] {
  return axesOf(screen).flatMap(({ title, ticks }) => {
    const isTrue = isEven(ticks.map(({ value }) => value), ticks) || isEven(ticks.map(({ value }) => Math.log(value)), ticks)
    return isTrue ? [] : [`${title}: ${ticks.map(({ row, value }) => `${value} on row ${row}`).join(", ")}`]
  })
}

function axesOf(screen: string): readonly { readonly title: string; readonly ticks: readonly Tick[] }[] {
  const axes: { title: string; ticks: Tick[] }[] = []
  let above = ""
  let ticks: Tick[] | null = null
  for (const [row, line] of screen.split("\n").entries()) {
    const sign = /^\s*(?:(-?[\d,.]+)[%x]? ?)?[┤┼│└]/.exec(line)
    if (sign === null) {
      ticks = null
      above = line
      continue
    }
    if (ticks === null) axes.push({ title: above, ticks: (ticks = []) })
    if (sign[1] !== undefined && !line.includes("│█")) ticks.push({ row, value: Number(sign[1].replaceAll(",", "")) })
  }
  return axes
}

/** Whether values lie on one line over their rows. */
function isEven(values: readonly number[], ticks: readonly Tick[]): boolean {
  const [first, second] = ticks
  if (first === undefined || second === undefined) return true
  const slope = ((values[1] ?? 0) - (values[0] ?? 0)) / (second.row - first.row)
  return ticks.every(({ row }, index) => {
    const expected = (values[0] ?? 0) + slope * (row - first.row)
    return Math.abs(expected - (values[index] ?? 0)) <= 1e-6 * Math.max(1, Math.abs(expected))
  })
}
