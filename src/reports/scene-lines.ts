import { describeScene } from "../charts/describe.ts"
import { drawText } from "../charts/text.ts"
import type { Glyphs, Scene } from "../charts/types.ts"
import type { View } from "./view.ts"

/** A view that may also draw in braille. */
export interface SceneView extends Omit<View, "glyphs"> {
  readonly glyphs: Glyphs
}

/** A chart as a report prints it, without blanks at line ends: signs, or one sentence a line where words were asked for. */
export function sceneLines(scene: Scene, view: SceneView): readonly string[] {
  const text = view.describe ? describeScene(scene) : drawText(scene, view)
  return text.split("\n").map((line) => line.trimEnd())
}
