import { describe, expect, test } from "vitest"
import { checkClaims } from "../../src/check/check-claims.ts"
import { extractRelease } from "../../src/prose/extract.ts"
import { readCorpus } from "../bench/prose-corpus.ts"
import { score, type Tally } from "../bench/prose-score.ts"

const verdictsOf: Parameters<typeof score>[1] = (release) =>
  new Map(checkClaims(release).claims.map(({ id, verdict }) => [id, verdict]))

function f1({ right, wrong, missed }: Tally): number {
  return (2 * right) / (2 * right + wrong + missed)
}

describe("the labelled passages of tests/corpus are read", () => {
  const all = score(readCorpus(), verdictsOf)

  test("with the figures, relations and verdicts that the project set itself as goals", () => {
    expect(f1(all.figures)).toBeGreaterThanOrEqual(0.98)
    expect(f1(all.relations)).toBeGreaterThanOrEqual(0.92)
    expect(f1(all.verdicts)).toBeGreaterThanOrEqual(0.99)
    expect(f1(all.periods)).toBeGreaterThanOrEqual(0.95)
  })

  test("without a false accusation, and abstaining from less than one claim in twenty", () => {
    expect(all.accusations).toEqual([])
    expect(all.abstentions.length / all.verifiable).toBeLessThan(0.05)
  })

  test("without a conflict between claims that are all labelled consistent", () => {
    const conflicts = readCorpus()
      .filter(({ relations }) => relations.every(({ verdict }) => verdict !== "inconsistent"))
      .flatMap(({ id, text, language, asOf }) =>
        checkClaims(extractRelease(text, { language, asOf })).conflicts.map((conflict) => `${id}: ${conflict.text}`),
      )
    expect(conflicts).toEqual([])
  })

  test("without a figure where there is none", () => {
    const none = score(readCorpus("none-"), null)
    expect(none.complaints).toEqual([])
  })

  test("of which at least 60 make claims, 20 make none, and nearly half are in each language", () => {
    const passages = readCorpus()
    const claiming = passages.filter(({ figures }) => figures.length > 0)
    expect(claiming.length).toBeGreaterThanOrEqual(60)
    expect(passages.length - claiming.length).toBeGreaterThanOrEqual(20)
    expect(claiming.filter(({ language }) => language === "ru").length).toBeGreaterThanOrEqual(claiming.length * 0.4)
  })
})
