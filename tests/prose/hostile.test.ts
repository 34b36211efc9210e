import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { checkClaims } from "../../src/check/check-claims.ts"
import { extractRelease } from "../../src/prose/extract.ts"

/** Pieces that make the reader work: numbers, cues of both languages, marks and rubbish. */
const pieces = fc.constantFrom(
  ..."2020|25,575|4289 (1258)|12%|+166 , 8|2.4 times|1/3|-3.1%|99.9 pp|5|in|from|to|by|than|rose|fell|of which|a third|half|twice|doubled|compared with|a year earlier|the first quarter of|May|thousand|million|$|per 100,000|and|or|every|highest|followed by|в|на|с|до|чем|раза|вдвое|выросло|снизилось|из них|тыс.|млн|годом ранее|январь|полугодии|к уровню|(|)|[|]|,|.|;|:|-|–|—|=|%|\n|\n\n|\t|||&nbsp;|&#0;|<b>|\u0000|\u00ad|\ufeff|\u202e|\ud83d|№|ст. 5|0|00|1e9|99999999999999999999999999999999999999999".split(
    "|",
  ),
)
const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(pieces, { maxLength: 60 }).map((words) => words.join(" ")),
  fc.array(pieces, { maxLength: 60 }).map((words) => words.join("")),
)

describe("whatever the text", () => {
  test("it is read without an error, each figure is a piece of it, and the check reads every figure", () => {
    fc.assert(
      fc.property(texts, fc.constantFrom("en" as const, "ru" as const, undefined), (text, language) => {
        const offset = text.startsWith("\ufeff") ? 1 : 0
        const release = extractRelease(text, { language, asOf: "2024-06-15" })
        let last = -1
        for (const { written, span } of release.figures) {
          if (span === undefined) throw new Error("a figure without a place")
          expect(text.slice(span.start + offset, span.end + offset)).toBe(written)
          expect(span.start).toBeGreaterThan(last)
          last = span.start
        }
        checkClaims(release)
      }),
      { numRuns: 3_000 },
    )
  })

  test("a long run of digits, cut or not, is no figure", () => {
    expect(extractRelease("1234567890".repeat(5_000)).figures).toEqual([])
  })

  test.each(["1 2 3 ", "(", "from ", "\"'\u00ab", "from 1 to 2 ", "|1|2", "&amp", "<a", "1.2.", "\n"])(
    "%j a thousand times over is read",
    (unit) => {
      expect(extractRelease(unit.repeat(1_000)).figures.length).toBeLessThan(2_100)
    },
  )
})
