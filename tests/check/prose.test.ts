import { readFileSync } from "node:fs"
import { expect, test } from "vitest"
import type { CheckedClaim } from "../../src/check/types.ts"
import { check } from "../../src/findings/check.ts"
import { extractRelease } from "../../src/prose/extract.ts"
import { parseRelease } from "../../src/release/parse.ts"

const read = (name: string): string => readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8")

/** What a claim says and how it fared, without ids and places. */
const verdict = ({ kind, published, computed, verdict: found, strict, reading }: CheckedClaim): object => ({
  kind,
  published,
  computed,
  found,
  strict,
  reading,
})

test("the release as a file and as prose have the same verdicts", () => {
  const fromFile = check(parseRelease(read("belarus-cybercrime-2021.json"))).claims
  const fromProse = check(extractRelease(read("belarus-cybercrime-2021.txt"))).claims
  expect(fromProse.map(verdict)).toEqual(expect.arrayContaining(fromFile.map(verdict)))
  expect(fromProse).toHaveLength(fromFile.length)
})

test.each([
  [
    "Knife offences rose 7% year on year to 48,931 in 2019.",
    "48,931 after a rise of 7% makes 45,518 to 45,944 Knife offences in 2018.",
  ],
  ["Women were 26.8% of the 25,575 victims.", "The rest of 25,575: 18,709 to 18,733."],
])("%s", (text, sentence) => {
  expect(check(extractRelease(text)).implied.map((figure) => figure.text)).toContain(sentence)
})
