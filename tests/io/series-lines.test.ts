import { expect, test } from "vitest"
import { readSeriesLines } from "../../src/io/series-lines.ts"

test("ids are strings or numbers, or there is none", () => {
  const text = '{"id":"a","values":[1]}\n{"id":7,"values":[2]}\n{"id":null,"values":[3]}\n\n{"values":[4]}'
  expect(readSeriesLines(text).series.map(({ id }) => id)).toEqual(["a", "7", null, null])
})

// Found by npm run fuzz, seed 2026: String() of it throws.
test.each(['{"toString":"["}', "[1]", "true"])("the id %s is a line that is no series", (id) => {
  expect(() => readSeriesLines(`{"values":[1]}\n{"id":${id},"values":[1]}`)).toThrow(
    expect.objectContaining({ code: "bad-csv", line: 2 }),
  )
})
