import type { Role } from "./types.ts"

/** A colour as red, green and blue from 0 to 255. */
export type Colour = readonly [number, number, number]

/** How one role is coloured at each depth. `null` leaves the terminal's own foreground. */
export interface Ink {
  /** True colour, for 24-bit terminals and SVG. */
  readonly rgb: Colour | null
  /** Number in the 256-colour cube. */
  readonly cube: number | null
  /** SGR number of one of the terminal's own 16 colours. */
  readonly basic: number | null
  readonly bold: boolean
}

/**
 * The palette. Each colour has a contrast of at least 3 to white, to black and to #1e1e1e, and neighbours stay apart for
 * readers without red or green cones; tests/charts/palette.test.ts computes both. It starts from Okabe and Ito's
 * colour-universal set, darkened or lightened to the range that works on both grounds.
 * @see https://jfly.uni-koeln.de/color/
 */
export const PALETTE: Readonly<Record<Role, Ink>> = {
  text: { rgb: null, cube: null, basic: null, bold: false },
  title: { rgb: null, cube: null, basic: null, bold: true },
  muted: { rgb: [128, 128, 128], cube: 244, basic: 90, bold: false },
  axis: { rgb: [128, 128, 128], cube: 244, basic: 90, bold: false },
  good: { rgb: [0, 140, 105], cube: 29, basic: 94, bold: false },
  bad: { rgb: [213, 94, 0], cube: 166, basic: 31, bold: false },
  "series-1": { rgb: [20, 125, 200], cube: 32, basic: 94, bold: false },
  "series-2": { rgb: [213, 94, 0], cube: 166, basic: 31, bold: false },
  "series-3": { rgb: [0, 150, 110], cube: 29, basic: null, bold: false },
  "series-4": { rgb: [190, 85, 160], cube: 133, basic: 35, bold: false },
  "series-5": { rgb: [150, 120, 0], cube: 100, basic: 90, bold: false },
  "series-6": { rgb: [120, 120, 220], cube: 98, basic: 94, bold: false },
}
