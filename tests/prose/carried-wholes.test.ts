import { describe, expect, it } from "vitest"
import { checkClaims } from "../../src/check/check-claims.ts"
import { extractRelease } from "../../src/prose/extract.ts"

/** Share claims as part / whole, in the words of the text, with their verdict. */
function sharesOf(text: string): string[] {
  const release = extractRelease(text)
  const written = new Map(release.figures.map(({ id, written }) => [id, written]))
  const verdicts = new Map(checkClaims(release).claims.map(({ id, verdict }) => [id, verdict]))
  return (release.claims ?? [])
    .filter(({ kind }) => kind === "share")
    .map(
      ({ id, from, to }) => `${written.get(to ?? "") ?? "?"} / ${written.get(from ?? "") ?? "?"} ${verdicts.get(id)}`,
    )
}

describe("a share takes its whole from an earlier sentence of the paragraph", () => {
  it("when the sentence opens with 'of these'", () => {
    expect(sharesOf("In 2020 the police recorded 2,790 burglaries. Of these, 610 (21.9%) were cleared up.")).toEqual([
      "610 / 2,790 consistent",
    ])
    expect(sharesOf("Число краж выросло с 2 734 до 4 380. Из них 3 912 (89,3%) раскрыты.")).toEqual([
      "3 912 / 4 380 consistent",
    ])
  })

  it("when the sentence names it by its noun", () => {
    const recorded = "Police recorded 48,213 crimes in 2023."
    expect(sharesOf(`${recorded} Theft made up 12.4% of all recorded crime (5,978 cases).`)).toEqual([
      "5,978 / 48,213 consistent",
    ])
    expect(sharesOf(`${recorded} The north had 9,100 crimes (18.9% of the total).`)).toEqual([
      "9,100 / 48,213 consistent",
    ])
  })

  it("and is inconsistent where it is not that share of it", () => {
    expect(sharesOf("Police recorded 48,213 crimes. Theft made up 21.4% of all crimes (5,978 cases).")).toEqual([
      "5,978 / 48,213 inconsistent",
    ])
  })

  it("but not when the whole is of another year, of another noun, less than the part or a paragraph away", () => {
    const theft = "theft made up 12.4% of all crimes (5,978 cases)."
    for (const before of [
      "In 2022 there were 48,213 crimes. In 2023",
      "There were 48,213 fires. Of crimes,",
      "There were 4,821 crimes. In all,",
    ]) {
      expect(sharesOf(`${before} ${theft}`)).toEqual(["5,978 / ? unverifiable"])
    }
    expect(sharesOf(`There were 48,213 crimes.\n\nToday ${theft}`)).toEqual(["5,978 / ? unverifiable"])
  })
})
