import { partYearMethods } from "../../project/part-year/methods.ts"
import { weightText } from "../../project/words.ts"
import type { ProjectionContext, ProjectionFinding } from "./context.ts"

/** Why the methods count as they do: the one that counts most, and one that counts little, with what each would imply. */
export function weights({ projection, facts }: ProjectionContext): readonly ProjectionFinding[] {
  const sorted = projection.methods.toSorted((a, b) => b.weight - a.weight)
  const [most, least] = [sorted[0], sorted[sorted.length - 1]]
  if (most === undefined || least === undefined || most.name === least.name) return []
  const implied = (name: string): string => {
    const method = partYearMethods.find((one) => one.name === name)
    return facts === null || method === undefined ? "" : `: ${method.implies(facts)}`
  }
  const lean = projection.kind === "short-series" ? ", and by how near it comes to where such levels are expected" : ""
  return [
    {
      code: "weights",
      text: `A method counts by how little it would err where levels move as these do${lean}. Most: ${most.name} (${weightText(most.weight)})${implied(most.name)}. Least: ${least.name} (${weightText(least.weight)})${implied(least.name)}.`,
    },
  ]
}
