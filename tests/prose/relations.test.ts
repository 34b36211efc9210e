import { describe, expect, test } from "vitest"
import { english } from "../../src/prose/en.ts"
import { extractRelease } from "../../src/prose/extract.ts"
import type { LanguagePatterns } from "../../src/prose/language.ts"
import { russian } from "../../src/prose/ru.ts"

function claimsIn(text: string, { code }: LanguagePatterns): string[] {
  const { claims = [] } = extractRelease(text, { language: code })
  return claims.map(({ kind, figure, from, to }) => `${kind} ${figure ?? "-"} ${from ?? "?"}>${to ?? "?"}`)
}

describe.each([english, russian])("the rules of $code pair the figures of their own example", (language) => {
  test.each(language.relations)("$pattern: $example", ({ example, claims }) => {
    expect(claimsIn(example, language)).toEqual(claims)
  })

  test("and no two rules have one pattern", () => {
    const patterns = language.relations.map(({ pattern }) => pattern)
    expect(new Set(patterns).size).toBe(patterns.length)
  })
})

describe("figures are not paired", () => {
  test.each([
    ["across a new subject", "Output was 1,204 units, and the number of complaints rose by 12% to 560."],
    ["with counts of another basis", "In real terms wages grew by 2%, from 500 dollars to 520 dollars."],
    ["with a level that is another's", "Of 1,000 complaints, thefts rose by 12% from 100 to 112."],
  ])("%s", (_, text) => {
    const { claims = [], figures } = extractRelease(text)
    const change = claims.find(({ kind }) => kind === "percent-change")
    const written = (id: string | null | undefined) => figures.find((figure) => figure.id === id)?.written ?? null
    expect([written(change?.from), written(change?.to)]).not.toContain("1,204")
    expect([written(change?.from), written(change?.to)]).not.toContain("1,000")
    if (text.startsWith("In real"))
      expect([change?.from, change?.to, change?.note]).toEqual([null, null, expect.any(String)])
  })
})
