import type { ReleaseClaim } from "../release/types.ts"

/** Which way a claim says that something went. */
export type Direction = "up" | "down" | "level"

/**
 * The direction that a claim states, its own where prose has read it, else by the words it is written in; null when the words name
 * none. The first word that tells decides: "fell, after it had risen" is down.
 */
export function directionOf(claim: Pick<ReleaseClaim, "direction" | "written">): Direction | null {
  return claim.direction ?? directionOfWords(claim.written ?? "")
}

function directionOfWords(text: string): Direction | null {
  const words: readonly string[] = text.toLowerCase().match(/\p{L}+/gu) ?? []
  for (const word of words) {
    const found = knownStems.find(({ stem }) => word.startsWith(stem))
    if (found !== undefined) return found.direction
  }
  // "Stayed the same" is level, "on the same period of last year" says nothing of the way: any other word goes before.
  return words.includes("same") ? "level" : null
}

interface Stem {
  readonly stem: string
  readonly direction: Direction
}

/** Starts of words, English and Russian; "increas" is in increase, increased and increasing. */
const knownStems: readonly Stem[] = [
  ...stems("level", "unchang stabl steady неизмен прежн"),
  ...stems(
    "down",
    "fall fell declin decreas drop down lower low reduc fewer few less shrank shrunk slow slid slump plung halv cut " +
      "сни сокра умень упал паден ниже меньш спад убы",
  ),
  ...stems(
    "up",
    "ris rose increas grew grow gain up higher high more greater larger climb jump surg soar doubl tripl accelerat " +
      "рост рос вырос возрос увелич выше больш подня повы прирост",
  ),
]

function stems(direction: Direction, list: string): Stem[] {
  return list.split(" ").map((stem) => ({ stem, direction }))
}
