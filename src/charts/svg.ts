import { markElement } from "./svg-marks.ts"
import { SVG_STYLE } from "./svg-style.ts"
import { escapeXml, HEIGHT, WIDTH } from "./svg-units.ts"
import type { Scene } from "./types.ts"

/** Pixels around the drawing. */
const MARGIN = 16

/**
 * Draws a scene as a self-contained SVG document: no scripts, fonts or links. It carries its title and its text
 * alternative as `title` and `desc`, and follows the reader's light or dark setting on a ground of its own.
 *
 * @param scene  from `sceneLine`, `sceneBars` and the others
 * @returns one `svg` element, to be written to a file or put into HTML
 *
 * @example
 * drawSvg(sceneSpark([1, 2, 4, 8])).startsWith("<svg ") // => true
 */
export function drawSvg(scene: Scene): string {
  const width = scene.width * WIDTH + 2 * MARGIN
  const height = scene.height * HEIGHT + 2 * MARGIN
  const title = scene.title === "" ? (scene.description[0] ?? "Chart") : scene.title
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="nfold-chart" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(scene.description.join("\n"))}</desc>`,
    `<style>${SVG_STYLE}</style>`,
    `<rect class="nfold-ground" width="${width}" height="${height}" rx="6"/>`,
    `<g transform="translate(${MARGIN} ${MARGIN})">`,
    ...scene.marks.map(markElement),
    "</g>",
    "</svg>",
  ].join("\n")
}
