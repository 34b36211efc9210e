import { describe, expect, test } from "vitest"
import { check } from "../../src/findings/check.ts"
import { extractRelease } from "../../src/prose/extract.ts"

function claimsOf(text: string): string[] {
  return check(extractRelease(text)).claims.map(({ kind, figure, from, to, verdict }) =>
    [kind, figure, `${from ?? "?"}>${to ?? "?"}`, verdict].join(" "),
  )
}

function table(...rows: readonly string[]): string {
  return rows.map((row) => `| ${row} |`).join("\n")
}

describe("a change in a table is said of", () => {
  test("the two columns of time beside it", () => {
    expect(claimsOf(table("Region | 2022 | 2023 | Change, %", "North | 100 | 110 | +10.0"))).toEqual([
      "percent-change f3 f1>f2 consistent",
    ])
  })

  test("the two that its head names, where there are more", () => {
    const head = "Region | 2021 | 2022 | 2023 | Change 2023/2022, %"
    expect(claimsOf(table(head, "North | 100 | 110 | 121 | +10.0", "South | 200 | 220 | 209 | -6.0"))).toEqual([
      "percent-change f4 f2>f3 consistent",
      "percent-change f8 f6>f7 inconsistent",
    ])
  })

  test("the period so far before that its head says", () => {
    const head = " | Q1 2024 | Q1 2023 | Q4 2023 | Annual change (%) | Quarterly change (%)"
    expect(claimsOf(table(head, "Exports | 105 | 100 | 102 | 5.0 | 2.9"))).toEqual([
      "percent-change f4 f2>f1 consistent",
      "percent-change f5 f3>f1 consistent",
    ])
  })

  test("the only column there is, with its earlier value open", () => {
    expect(claimsOf("Offence\tNumber\tChange\nTheft\t1,200\t+5%\nFraud\t300\t-2.5%")).toEqual([
      "percent-change f2 ?>f1 unverifiable",
      "percent-change f4 ?>f3 unverifiable",
    ])
  })

  test("none of three, where the head does not say which", () => {
    expect(claimsOf(table("Region | 2021 | 2022 | 2023 | Change, %", "North | 100 | 110 | 121 | +21.0"))).toEqual([])
  })

  test("as a level in percent of the one before", () => {
    const head = "Показатель\tЯнварь 2024\tЯнварь 2023\tЯнварь 2024 к январю 2023, %"
    expect(claimsOf(`${head}\nМолоко\t1 050\t1 000\t105,0\nМясо\t98\t100\t98,0`)).toEqual([
      "share f3 f2>f1 consistent",
      "share f6 f5>f4 consistent",
    ])
  })

  test("as a difference, where whole numbers stand under a head without percent", () => {
    expect(claimsOf(table("Region | 2022 | 2023 | Change", "North | 1100 | 1250 | +150"))).toEqual([
      "difference f3 f1>f2 consistent",
    ])
  })
})
