import { expect, test } from "vitest"
import { renderLine } from "../../src/charts/line.ts"

test("renderLine draws points on the rows of their values and labels the last one", () => {
  const chart = renderLine({ labels: ["2019", "2020"], series: [{ name: "cybercrimes", values: [10567, 25575] }] })
  const lines = chart.split("\n")
  expect(lines.every((line) => line.length === 80)).toBe(true)
  expect(lines.find((line) => line.includes("25,000 ┤"))).toContain("● 25,575")
})
