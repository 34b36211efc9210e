import { drawSvg } from "../charts/svg.ts"
import type { Scene } from "../charts/types.ts"
import { writeTextFile } from "../io/write-text.ts"
import { inFile } from "./errors.ts"

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
