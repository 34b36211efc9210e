import { describe, expect, test } from "vitest"
import { type Colour, PALETTE } from "../../src/charts/palette.ts"
import { GROUNDS } from "../../src/charts/svg-style.ts"
import type { Role } from "../../src/charts/types.ts"

// Relative luminance and contrast ratio: WCAG 2.2, definitions at https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
function linear(channel: number): number {
  const share = channel / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}

function luminance([red, green, blue]: Colour): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

function contrast(one: Colour, other: Colour): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05)
}

// Machado, Oliveira and Fernandes 2009, "A Physiologically-based Model for Simulation of Color Vision Deficiency",
// matrices of severity 1.0, applied to linear RGB.
const VISIONS: Readonly<Record<string, readonly (readonly number[])[]>> = {
  "all cones": [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  "no red cones": [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  "no green cones": [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
}

// CIE 1976 L*a*b* with the D65 white of sRGB (IEC 61966-2-1).
function lab(colour: Colour, vision: readonly (readonly number[])[]): readonly number[] {
  const seen = vision.map((row) =>
    Math.max(
      0,
      row.reduce((sum, weight, index) => sum + weight * linear(colour[index] ?? 0), 0),
    ),
  )
  const [red = 0, green = 0, blue = 0] = seen
  const f = (t: number): number => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29)
  const x = f((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047)
  const y = f(0.2126729 * red + 0.7151522 * green + 0.072175 * blue)
  const z = f((0.0193339 * red + 0.119192 * green + 0.9503041 * blue) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function distance(one: Colour, other: Colour, vision: readonly (readonly number[])[]): number {
  const [a, b] = [lab(one, vision), lab(other, vision)]
  return Math.hypot(...a.map((value, index) => value - (b[index] ?? 0)))
}

function hex(text: string): Colour {
  const number = Number.parseInt(text.slice(1), 16)
  return [number >> 16, (number >> 8) & 255, number & 255]
}

/** The colour of a number of the xterm palette, from 16 on: a cube of six levels, then 24 greys. */
function cube(number: number): Colour {
  if (number >= 232) return [8 + 10 * (number - 232), 8 + 10 * (number - 232), 8 + 10 * (number - 232)]
  const level = (step: number): number => (step === 0 ? 0 : 55 + 40 * step)
  const index = number - 16
  return [level(Math.floor(index / 36)), level(Math.floor(index / 6) % 6), level(index % 6)]
}

const GROUND_COLOURS: readonly Colour[] = [
  [255, 255, 255],
  [0, 0, 0],
  [30, 30, 30],
  hex(GROUNDS.light.ground),
  hex(GROUNDS.dark.ground),
]
const inks = Object.entries(PALETTE).flatMap(([role, { rgb, cube: number }]) =>
  rgb === null || number === null ? [] : [{ role: role as Role, rgb, number }],
)
const series = inks.filter(({ role }) => role.startsWith("series-"))

describe.each(inks)("$role", ({ rgb, number }) => {
  // WCAG 2.2, success criterion 1.4.11: parts of graphics need 3 to 1.
  test("has a contrast of 3 to every ground, in true colour and in 256", () => {
    for (const ground of GROUND_COLOURS) {
      expect(contrast(rgb, ground)).toBeGreaterThanOrEqual(3)
      expect(contrast(cube(number), ground)).toBeGreaterThanOrEqual(3)
    }
  })
})

// Defaults of xterm (charproc resources color1, color5, color8, color12).
const XTERM: Readonly<Record<number, Colour>> = {
  31: [205, 0, 0],
  35: [205, 0, 205],
  90: [127, 127, 127],
  94: [92, 92, 255],
}

test("only those of the 16 colours are used that xterm shows with a contrast of 3 to white and to black", () => {
  for (const { basic } of Object.values(PALETTE)) {
    if (basic === null) continue
    const colour = XTERM[basic]
    expect(colour, `SGR ${basic}`).toBeDefined()
    expect(contrast(colour ?? [0, 0, 0], [255, 255, 255])).toBeGreaterThanOrEqual(3)
    expect(contrast(colour ?? [0, 0, 0], [0, 0, 0])).toBeGreaterThanOrEqual(3)
  }
})

test("text in charts has a contrast of 4.5 to its ground, in SVG", () => {
  for (const { ground, text, muted } of Object.values(GROUNDS)) {
    expect(contrast(hex(text), hex(ground))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(hex(muted), hex(ground))).toBeGreaterThanOrEqual(4.5)
  }
})

describe.each(Object.entries(VISIONS))("to readers with %s", (_, vision) => {
  test("the first four series differ from each other, and the others from their neighbours", () => {
    series.forEach((one, index) => {
      series.slice(index + 1).forEach((other, offset) => {
        const areNear = index + offset + 1 < 4 || offset === 0
        // A difference of 2.3 is just noticeable; 12 is plain at the size of a line.
        if (!areNear) return
        expect(distance(one.rgb, other.rgb, vision), `${one.role} ${other.role}`).toBeGreaterThan(12)
        expect(distance(cube(one.number), cube(other.number), vision), `${one.role} ${other.role}`).toBeGreaterThan(12)
      })
    })
  })

  test("good and bad news differ", () => {
    expect(distance(PALETTE.good.rgb ?? [0, 0, 0], PALETTE.bad.rgb ?? [0, 0, 0], vision)).toBeGreaterThan(12)
  })
})
