import { describeScene } from "../charts/describe.ts"
import { drawText } from "../charts/text.ts"
import type { Glyphs, Scene } from "../charts/types.ts"
import { wrapped } from "./layout.ts"
import type { View } from "./view.ts"

/** A view that may also draw in braille. */
export interface SceneView extends Omit<View, "glyphs"> {
  readonly glyphs: Glyphs
}

/** A chart as a report prints it: signs, or sentences where words were asked for; no blanks at line ends. */
export function sceneLines(scene: Scene, view: SceneView): readonly string[] {
  if (!view.describe) return linesOf(drawText(scene, view))
  const words: View = { ...view, glyphs: view.glyphs === "ascii" ? "ascii" : "box" }
  return linesOf(describeScene(scene)).flatMap((sentence) => wrapped(sentence, view.width, words))
}

function linesOf(text: string): readonly string[] {
  return text.split("\n").map((line) => line.trimEnd())
}
