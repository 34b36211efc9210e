import { describe, expect, test } from "vitest"
import { yearPairs } from "../../src/findings/year-pairs.ts"
import { check, extractRelease } from "../../src/index.ts"

const pairsIn = (text: string): readonly string[] =>
  yearPairs(check(extractRelease(text, { language: "en" })).figures).map(
    ({ earlier, later }) => `${earlier.written} ${later.written}`,
  )

describe("yearPairs", () => {
  test("pairs what was counted of one thing a year apart", () => {
    expect(pairsIn("In 2022, 500 fires were registered. In 2023, 600 fires were registered.")).toEqual(["500 600"])
  })

  test("pairs nothing where several values stand at one place, since one unit serves many things", () => {
    const text =
      "In 2023 homicides fell to 567 offences, down from 602 offences in 2022. " +
      "In 2023 shoplifting rose to 443,995 offences, up from 342,428 offences in 2022."
    expect(pairsIn(text)).toEqual([])
  })
})
