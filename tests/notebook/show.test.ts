import { readFileSync } from "node:fs"
import { inspect } from "node:util"
import { describe, expect, test } from "vitest"
import { check, forecast, NfoldError, parseRelease, projectRelease, projectSeries, sceneLine } from "../../src/index.ts"
import { show } from "../../src/notebook/index.ts"

const release = parseRelease(readFileSync("data/belarus-cybercrime-2021.json", "utf8"))

/** What a kernel gets when it asks a value how to display it. */
function displayed(value: object): Record<string, string> {
  return (value as Record<symbol, () => Record<string, string>>)[Symbol.for("Jupyter.display")]?.() ?? {}
}

describe("show", () => {
  test("hands the kernel HTML with tables and charts, and a terminal the text of the command line", () => {
    const result = show(check(release), { release })
    const { "text/html": html = "", "text/plain": plain = "" } = displayed(result)
    expect(html).toContain("<h4>Claims</h4>")
    expect(html).toContain("<svg ")
    expect(html).toContain("Grodno region")
    expect(plain).toContain("[ok] +194.5%")
    expect(`${result}`).toBe(plain)
    expect(inspect(result)).toBe(plain)
  })

  test("shows a forecast as a fan and a table with a column a level", () => {
    const { html, text } = show(forecast([3, 5, 4, 6, 5, 7], { horizon: 2, model: "naive", levels: [80] }), {
      history: [3, 5, 4, 6, 5, 7],
    })
    expect(html).toContain("<th>lo80</th><th>hi80</th>")
    expect(html).toContain("<svg ")
    expect(text).toContain("80% interval")
  })

  test("shows projections with every method, the central one and a chart", () => {
    const { html, text } = show(projectRelease(release), { release })
    expect(html).toContain("remainder-as-last-year")
    expect(html).toContain("<svg ")
    expect(text).toContain("What each method assumes")
    expect(show(projectSeries([100, 110])[0] as never).html).toContain("log-linear")
  })

  test("shows a scene as SVG, and rows as a table", () => {
    expect(show(sceneLine([1, 2, 3], { title: "Three" })).html).toMatch(/^<svg .*<title>Three<\/title>/s)
    expect(show([{ a: 1, b: "x" }], { title: "Rows" }).html).toContain(
      '<td style="text-align: right">1</td><td style="text-align: left">x</td>',
    )
    expect(show([]).html).toBe("")
  })

  test("shows a DataFrame whole, a year as a year", () => {
    const frame = {
      columns: ["year", "crimes", "reason"],
      values: [[2019, 10567, "no value for the same period a year earlier"]],
    }
    const { html, text } = show(frame)
    expect(html).toContain('<td style="text-align: right">2019</td><td style="text-align: right">10,567</td>')
    expect(html).toContain("no value for the same period a year earlier")
    expect(text).toBe("year\tcrimes\treason\n2019\t10567\tno value for the same period a year earlier")
    expect(show({ columns: ["one"], values: [1, 2] }).text).toBe("one\n1\n2")
  })

  test("lets no tag and no control character of a stranger through", () => {
    const { html } = show([{ "<b>": "<script>alert(1)</script>\u001b[31m\u0000" }])
    expect(html).not.toMatch(/<script|<b>/)
    expect([...html].filter((sign) => sign < " " && sign !== "\n")).toEqual([])
  })

  test.each([[null], [1], ["text"], [[1]], [{}]])("refuses %j with what it accepts", (value) => {
    expect(() => show(value as never)).toThrow(NfoldError)
  })
})
