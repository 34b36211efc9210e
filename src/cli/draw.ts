import { describeScene } from "../charts/describe.ts"
import { drawSvg } from "../charts/svg.ts"
import { drawText } from "../charts/text.ts"
import type { Glyphs, Scene } from "../charts/types.ts"
import { writeTextFile } from "../io/write-text.ts"
import type { Capabilities } from "./capabilities.ts"
import { inFile } from "./errors.ts"

/** A chart as standard output gets it: signs, or words where they were asked for; no blanks at line ends. */
export function chartText(
  scene: Scene,
  view: Pick<Capabilities, "depth" | "describe"> & { readonly glyphs: Glyphs },
): string {
  const text = view.describe ? describeScene(scene) : drawText(scene, view)
  return text
    .split("\n")
    .map((line) => `${line.trimEnd()}\n`)
    .join("")
}

/** Writes charts as SVG: the first under the name given, further ones numbered: out.svg, out-2.svg, out-3.svg. */
export async function writeSvgs(scenes: readonly Scene[], path: string): Promise<void> {
  for (const [index, scene] of scenes.entries()) {
    const name = index === 0 ? path : path.replace(/(\.svg)?$/i, (ending) => `-${index + 1}${ending}`)
    try {
      await writeTextFile(name, `${drawSvg(scene)}\n`)
    } catch (error) {
      throw inFile(name, error)
    }
  }
}
