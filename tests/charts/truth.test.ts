import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { renderBars } from "../../src/charts/bars.ts"
import { renderLine } from "../../src/charts/line.ts"
import type { ChartValue, Glyphs } from "../../src/charts/types.ts"

/** A chart as a reader sees it: the printed ticks with their rows, and where the plot is. Nothing of the code is used. */
interface Seen {
  readonly rows: readonly (readonly string[])[]
  readonly ticks: readonly { readonly row: number; readonly value: number }[]
  readonly axis: number
  readonly last: number
  readonly bottom: number
}

function see(chart: string): Seen {
  const rows = chart.split("\n").map((line) => Array.from(line))
  const bottom = rows.findIndex((row) => row.includes("└"))
  const axis = rows[bottom]?.indexOf("└") ?? -1
  const [, power] = /^(?:x 1e(-?\d+)|millions|billions|trillions)/.exec(chart) ?? []
  const factor = 10 ** Number(power ?? { m: 6, b: 9, t: 12 }[chart.charAt(0)] ?? 0)
  const ticks = rows.flatMap((row, index) => {
    const label = row.slice(0, axis).join("").trim()
    return "┤┼└".includes(row[axis] ?? " ") && label !== ""
      ? [{ row: index, value: factor * Number(label.replace(/[,%x+]/g, "")) }]
      : []
  })
  return { rows, ticks, axis, last: rows[bottom]?.findLastIndex((sign) => "─┬".includes(sign)) ?? -1, bottom }
}

/** Rows from the first printed tick, by the first two of them. */
function rowOf(seen: Seen, value: number): number {
  const [one, two] = seen.ticks
  if (one === undefined || two === undefined) throw new Error("fewer than two ticks")
  return one.row + ((value - one.value) * (two.row - one.row)) / (two.value - one.value)
}

/** The columns in which a point may stand: midway between two of them in either. */
function columnsOf({ axis, last }: Seen, index: number, count: number): readonly number[] {
  const exact = axis + 1 + (index * (last - axis - 1)) / (count - 1)
  return [Math.ceil(exact - 0.5 - 1e-9), Math.floor(exact + 0.5 + 1e-9)]
}

const levels = fc.double({ min: -5000, max: 9_000_000, noNaN: true, noDefaultInfinity: true })
const series = fc.array(levels, { minLength: 2, maxLength: 15 })
const sizes = fc.record({ width: fc.integer({ min: 40, max: 300 }), height: fc.integer({ min: 4, max: 40 }) })

describe("a line chart", () => {
  test("prints every tick on the row of its value, exactly", () => {
    fc.assert(
      fc.property(series, sizes, (values, size) => {
        const seen = see(renderLine(values, size))
        expect(seen.ticks.length).toBeGreaterThanOrEqual(2)
        for (const { row, value } of seen.ticks) expect(rowOf(seen, value)).toBeCloseTo(row, 6)
      }),
    )
  })

  test("marks every point within half a row of its value", () => {
    fc.assert(
      fc.property(series, sizes, (values, size) => {
        const seen = see(renderLine(values, { ...size, width: Math.max(size.width, 90) }))
        values.forEach((value, index) => {
          const columns = columnsOf(seen, index, values.length)
          const row = seen.rows.findIndex((signs) => columns.some((column) => signs[column] === "●"))
          expect(Math.abs(row - rowOf(seen, value))).toBeLessThanOrEqual(0.5 + 1e-6)
        })
      }),
    )
  })

  test("passes through every point within half a row where points are denser than markers", () => {
    fc.assert(
      fc.property(fc.array(levels, { minLength: 40, maxLength: 400 }), (values) => {
        const seen = see(renderLine(values))
        values.forEach((value, index) => {
          const columns = columnsOf(seen, index, values.length)
          const row = Math.round(rowOf(seen, value))
          const drawn = [row - 1, row, row + 1].filter((one) => Math.abs(one - rowOf(seen, value)) <= 0.5 + 1e-6)
          const signs = drawn.flatMap((one) => columns.map((column) => seen.rows[one]?.[column] ?? " "))
          expect(signs.some((sign) => sign !== " ")).toBe(true)
        })
      }),
      { numRuns: 30 },
    )
  })

  test.each(["box", "ascii", "braille"] as const)(
    "leaves the columns of a missing value empty in %s",
    (glyphs: Glyphs) => {
      const values: ChartValue[] = Array.from({ length: 30 }, (_, index) =>
        index === 12 || index === 13 ? Number.NaN : index + 1,
      )
      const lines = renderLine(values, { glyphs }).split("\n")
      const whole = see(renderLine(values))
      const first = Math.max(...columnsOf(whole, 11, 30))
      const next = Math.min(...columnsOf(whole, 14, 30))
      for (let column = first + 1; column < next; column++) {
        expect(lines.slice(0, whole.bottom).every((line) => Array.from(line)[column] === " ")).toBe(true)
      }
    },
  )

  test("puts equal rates at equal distances on a log axis, on whole rows", () => {
    const chart = renderLine([1, 3, 10, 100, 1000, 1e4, 1e5], { scale: "log" })
    const rows = see(chart).ticks.map(({ row }) => row)
    const distances = rows.slice(1).map((row, index) => row - (rows[index] ?? 0))
    expect(new Set(distances).size).toBe(1)
    expect(chart).toContain("log scale: equal steps are equal rates")
  })

  test("refuses a log axis for values that it has no place for", () => {
    expect(() => renderLine([0, 1], { scale: "log" })).toThrow("a log scale needs values above zero, the lowest is 0")
  })
})

describe("bars", () => {
  test("are as long as their values against the printed ticks, to an eighth of a cell", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 99_999 }), { minLength: 1, maxLength: 8 }), (values) => {
        const rows = renderBars(values.map((value, index) => ({ label: `r${index}`, value }))).split("\n")
        const axis = rows.findIndex((row) => row.includes("└"))
        const foot = rows[axis]?.indexOf("└") ?? 0
        const ticks = Array.from(rows[axis] ?? "").flatMap((sign, column) => (sign === "┬" ? [column] : []))
        const labels = (rows[axis + 1] ?? "")
          .trim()
          .split(/\s+/)
          .map((label) => Number(label.replaceAll(",", "")))
        const cell = (labels[1] ?? 1) / ((ticks[0] ?? foot + 1) - foot)
        values.forEach((value, index) => {
          const length = Array.from(rows[index] ?? "").reduce((sum, sign) => {
            const eighths = " ▏▎▍▌▋▊▉█".indexOf(sign)
            return sum + Math.max(0, eighths) / 8
          }, 0)
          expect(Math.abs(length - value / cell)).toBeLessThanOrEqual(1 / 16 + 1e-9)
        })
      }),
    )
  })

  test("start at zero; another baseline must be asked for and is drawn as a break", () => {
    const bars = [
      { label: "a", value: 95 },
      { label: "b", value: 98 },
    ]
    expect(renderBars(bars)).not.toContain("≈")
    expect(renderBars(bars, { baseline: 90 }).match(/≈/g)).toHaveLength(2)
    expect(() => renderBars(bars, { baseline: 96 })).toThrow("baseline is 96")
  })

  test("of both signs meet at one line that belongs to neither side", () => {
    const rows = renderBars([
      { label: "up", value: 50 },
      { label: "down", value: -50 },
    ]).split("\n")
    const zero = (rows[0] ?? "").indexOf("│")
    expect((rows[1] ?? "").indexOf("│")).toBe(zero)
    expect(rows[0]?.[zero + 1]).toBe("█")
    expect(rows[0]?.[zero - 1]).toBe(" ")
    expect(rows[1]?.[zero - 1]).toBe("█")
    expect(rows[1]?.[zero + 1]).toBe(" ")
  })
})
