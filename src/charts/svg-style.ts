import { type Colour, PALETTE } from "./palette.ts"
import type { Role } from "./types.ts"

/** Colours that change with the ground; everything else is legible on both (tests/charts/palette.test.ts). */
export const GROUNDS: Readonly<
  Record<"light" | "dark", { ground: string; text: string; muted: string; grid: string }>
> = {
  light: { ground: "#ffffff", text: "#1f2328", muted: "#59636e", grid: "#e1e5ea" },
  dark: { ground: "#16191f", text: "#e8eaed", muted: "#9aa5b1", grid: "#2b3038" },
}

const COLOURED: readonly Role[] = [
  "good",
  "bad",
  "series-1",
  "series-2",
  "series-3",
  "series-4",
  "series-5",
  "series-6",
]

/** The style sheet of a chart. Every rule is under `.nfold-chart`, so that a page with several charts is not touched. */
export const SVG_STYLE: string = [
  ".nfold-chart{font:13px system-ui,-apple-system,'Segoe UI',Roboto,'Helvetica Neue',Arial,sans-serif}",
  ".nfold-chart .t{font-size:16px;font-weight:600}",
  ".nfold-chart .l{fill:none;stroke-width:2;stroke-linejoin:round;stroke-linecap:round}",
  ".nfold-chart .d{stroke-dasharray:2 5}",
  ".nfold-chart .axis,.nfold-chart .grid,.nfold-chart .edge{fill:none;stroke-width:1}",
  ".nfold-chart .edge{stroke-dasharray:3 3}",
  ...COLOURED.map((role) => colourRules(role, PALETTE[role].rgb)),
  groundRules("light"),
  `@media (prefers-color-scheme:dark){${groundRules("dark")}}`,
].join("")

function colourRules(role: Role, colour: Colour | null): string {
  if (colour === null) return ""
  const rgb = `rgb(${colour.join(",")})`
  return `.nfold-chart .${role}{fill:${rgb}}.nfold-chart .l.${role}{fill:none;stroke:${rgb}}.nfold-chart .e.${role}{stroke:${rgb}}`
}

function groundRules(name: "light" | "dark"): string {
  const { ground, text, muted, grid } = GROUNDS[name]
  return [
    `.nfold-chart .nfold-ground{fill:${ground}}`,
    `.nfold-chart .text,.nfold-chart .title{fill:${text}}`,
    `.nfold-chart .muted{fill:${muted}}`,
    `.nfold-chart .axis,.nfold-chart .edge{stroke:${muted}}`,
    `.nfold-chart .grid{stroke:${grid}}`,
    `.nfold-chart .m{stroke:${ground};stroke-width:1.5}`,
    `.nfold-chart .o{stroke:${ground};stroke-width:4px;stroke-linejoin:round;paint-order:stroke}`,
    `.nfold-chart .h{fill:${ground};stroke-width:2}`,
  ].join("")
}
