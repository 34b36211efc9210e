import { describe, expect, test } from "vitest"
import { renderBars, sceneBars } from "../../src/charts/bars.ts"
import { sceneLine } from "../../src/charts/line.ts"
import { drawSvg } from "../../src/charts/svg.ts"

const hostile = `<script>alert("1")</script> & 'more' \u0000\u001b[31m\uffff\ud800`

describe("drawSvg", () => {
  test("escapes what names say, and leaves out what XML forbids", () => {
    const svg = drawSvg(sceneBars([{ label: hostile, value: 1 }], { title: hostile }))
    expect(svg).not.toContain("<script")
    expect(svg).toContain("&#60;script&#62;alert(&#34;1&#34;)")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
    expect(svg).not.toMatch(/[\u0000-\u0009\u000b-\u001f\ufffe\uffff\ud800-\udfff]/)
  })

  test("opens and closes every element", () => {
    const svg = drawSvg(sceneLine([1, null, 3, 2], { title: "Title" }))
    const open: string[] = []
    for (const [, close, name = "", inner = ""] of svg.matchAll(/<(\/?)([a-z]+)([^<>]*)>/g)) {
      if (close === "/") expect(open.pop()).toBe(name)
      else if (!inner.endsWith("/")) open.push(name)
    }
    expect(open).toEqual([])
  })

  test("stands alone: a title, a description, nothing fetched and nothing run", () => {
    const scene = sceneLine([1, null, 3, 2], { title: "Title" })
    const svg = drawSvg(scene)
    expect(svg).toContain("<title>Title</title>")
    expect(svg).toContain(`<desc>${scene.description.join("\n")}</desc>`)
    expect(svg).toContain("prefers-color-scheme:dark")
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(
      /https?:|href|url\(|@import|<script|<foreignObject/,
    )
  })

  test("leaves gaps in lines open", () => {
    const svg = drawSvg(sceneLine([1, 2, null, 3, 2]))
    const path = /<path class="l series-1" d="([^"]+)"/.exec(svg)?.[1] ?? ""
    expect(path.match(/M/g)).toHaveLength(2)
  })

  test("stays small for a million points", () => {
    const values = Float64Array.from({ length: 1_000_000 }, (_, index) => Math.sin(index / 1000))
    expect(drawSvg(sceneLine(values)).length).toBeLessThan(20_000)
  })
})

test("a bar chart of ten thousand names draws 200 and counts the rest", () => {
  const bars = Array.from({ length: 10_000 }, (_, index) => ({ label: `name ${index}`, value: index }))
  const lines = renderBars(bars).split("\n")
  expect(lines.length).toBe(203)
  expect(lines.at(-1)).toContain("and 9800 more, not drawn")
})
