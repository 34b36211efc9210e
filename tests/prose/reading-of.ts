import { check } from "../../src/findings/check.ts"
import { extractRelease } from "../../src/prose/extract.ts"

/** What a sentence prints: each figure with its value, and each claim with its figures and verdict. */
export function readingOf(text: string): string {
  const { figures, claims } = check(extractRelease(text))
  const values = figures.map(({ kind, value, hedge }) => `${kind} ${hedge === null ? "" : `${hedge} `}${value}`)
  const found = claims.map(({ kind, figure, from, to, order, verdict }) =>
    [kind, figure ?? "-", order === null ? `${from ?? "?"}>${to ?? "?"}` : order.join(" "), verdict].join(" "),
  )
  return [...values, ...found].join("; ")
}
