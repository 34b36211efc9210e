import type { Answer, GrowthAnswer, ImpliedAnswer, ShareAnswer } from "./comparison.ts"
import { hanging, padded, plainPiece } from "./layout.ts"
import type { View } from "./view.ts"

export function growthAnswerLines(answer: GrowthAnswer, view: View): readonly string[] {
  const { from, to, difference, multiple, percentChange, baseProblem, chance } = answer
  const why = baseProblem === "zero-base" ? "none: the earlier value is zero" : "none: the earlier value is below zero"
  return rows(
    [
      ["from", from.text],
      ["to", to.text],
      ["difference", difference.text],
      ["multiple", multiple?.text ?? why],
      ["percent change", percentChange?.text ?? why],
      ...(chance === null ? [] : [["chance", chance.note] as const]),
    ],
    view,
  )
}

export function shareAnswerLines({ part, whole, share }: ShareAnswer, view: View): readonly string[] {
  return rows(answers({ part, whole, share }), view)
}

export function impliedAnswerLines({ part, share, whole, rest }: ImpliedAnswer, view: View): readonly string[] {
  return rows(answers({ part, share, whole, rest }), view)
}

function answers(named: Readonly<Record<string, Answer>>): readonly (readonly [string, string])[] {
  return Object.entries(named).map(([name, { text }]) => [name, text])
}

function rows(lines: readonly (readonly [string, string])[], view: View): readonly string[] {
  const column = Math.max(...lines.map(([name]) => name.length))
  return lines.flatMap(([name, text]) => hanging([plainPiece(`${padded(name, column)} `)], text, view))
}
