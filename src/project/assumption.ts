import { NfoldError } from "../errors.ts"
import type { Bounds } from "./bounds.ts"

/** What a user states of the projected year: percent change on the year before, share of the whole in percent, or the whole. */
export interface Assumption {
  readonly term: "growth" | "share" | "total"
  readonly bounds: Bounds
  /** As it was stated. */
  readonly text: string
}

/**
 * Reads an assumption: `growth=-10%..+20%`, `share<=35%`, `total=90000`.
 *
 * @throws NfoldError `bad-argument` when it is none; `contradiction` when it leaves nothing, such as `growth=20%..10%`
 */
export function parseAssumption(text: string): Assumption {
  const found = pattern.exec(text.slice(0, longest))
  const [, term = "", relation = "", first = "", second] = found ?? []
  const from = readNumber(first, term)
  const to = second === undefined ? from : readNumber(second, term)
  if (text.length > longest || from === null || to === null || (second !== undefined && relation !== "=")) {
    throw new NfoldError("bad-argument", `${JSON.stringify(text.slice(0, longest))} is no assumption`, {
      expected:
        "growth, share or total, then =, <= or >=, then a value or A..B: growth=-10%..+20%, share<=35%, total=90000",
    })
  }
  const bounds = { low: relation === "<=" ? null : from, high: relation === ">=" ? null : to }
  requirePossible(text, term as Assumption["term"], bounds)
  return { term: term as Assumption["term"], bounds, text }
}

const longest = 100
const pattern = /^ *(growth|share|total) *(=|<=|>=) *([^. ][^ ]*?) *(?:\.\. *([^ ]+) *)?$/

/** "+20%", "-10", "90,000", "35.5%"; percent only where the term is a percentage. */
function readNumber(text: string, term: string): number | null {
  const found = /^([+\u2212-]?)(\d{1,3}(?:,\d{3})+|\d{1,15})(\.\d{1,10})?(%?)$/.exec(text)
  if (found === null) return null
  const [, sign = "", whole = "", fraction = "", mark] = found
  if (mark === "%" && term === "total") return null
  const size = Number(whole.replaceAll(",", "") + fraction)
  return sign === "" || sign === "+" ? size : -size
}

function requirePossible(text: string, term: Assumption["term"], { low, high }: Bounds): void {
  const said = (problem: string): NfoldError => new NfoldError("contradiction", `"${text}" ${problem}`)
  if (low !== null && high !== null && low > high) throw said("ends before it starts")
  if (term === "growth" && high !== null && high < -100) throw said("falls by more than everything")
  if (term !== "growth" && high !== null && high < 0) throw said(`leaves no ${term} of at least 0`)
  if (term === "share" && low !== null && low > 100) throw said("is a share above 100%")
}
