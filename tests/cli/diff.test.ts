import { expect, test } from "vitest"
import { runNfold } from "./run-nfold.ts"

const academy = "data/belarus-academy-annual.json"
const prosecutor = "data/belarus-cybercrime-2021.json"

test("two official sources differ by 28 crimes in 2019 and 14 in 2020", async () => {
  const { code, out } = await runNfold(["diff", academy, prosecutor, "--json"])
  expect(code).toBe(0)
  const { format, figures } = JSON.parse(out)
  expect(format).toBe("nfold/diff@1")
  const revised = figures.filter(({ difference }: { difference: number | null }) => difference !== null)
  expect(revised).toEqual([
    {
      old: "academy-2020",
      new: "cyber-2020",
      measure: "cybercrimes",
      area: "belarus",
      period: "2020",
      from: 25561,
      to: 25575,
      difference: 14,
      percentChange: expect.closeTo((100 * 14) / 25561, 9),
    },
    expect.objectContaining({ old: "academy-2019", from: 10539, to: 10567, difference: 28 }),
  ])
})

test("the text says in words how far the sources differ and what growth follows", async () => {
  const { out } = await runNfold(["diff", academy, prosecutor])
  expect(out).toContain("10,539 and 10,567")
  expect(out).toContain("+142.5% -> +142.0%")
})

test("a release differs in nothing from itself", async () => {
  const { out } = await runNfold(["diff", prosecutor, prosecutor, "--json"])
  expect(JSON.parse(out)).toEqual({ format: "nfold/diff@1", figures: [], claims: [] })
})

test("a file that is not there ends with 2", async () => {
  const { code, out, err } = await runNfold(["diff", academy, "no-such-file.json"])
  expect([code, out]).toEqual([2, ""])
  expect(err).toContain("no-such-file.json")
})
