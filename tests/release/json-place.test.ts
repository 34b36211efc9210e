import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { placeOfPath } from "../../src/release/json-place.ts"

/** What stands in the text at the place of a path. */
const at = (text: string, path: string, length: number): string =>
  text.slice(placeOfPath(text, path), placeOfPath(text, path) + length)

describe("placeOfPath(text, path)", () => {
  const text = `
    { "source": { "title": "a \\"quoted\\" } ] title, with brackets" },
      "figures" : [ { "id": "a", "notes": [1, [2, 3], {"x": "]"}], "written": "25,575" },
                    {"id":"b","written":"12%"}, true ],
      "claims":[],
      "last": -1.5e3 }`

  test.each([
    ["source", '"source"'],
    ["source.title", '"title"'],
    ["figures", '"figures"'],
    ["figures[0]", '{ "id": "a"'],
    ["figures[0].written", '"written": "25,575"'],
    ["figures[0].notes[1]", "[2, 3]"],
    ["figures[0].notes[1][1]", "3]"],
    ["figures[0].notes[2].x", '"x": "]"'],
    ["figures[1]", '{"id":"b"'],
    ["figures[1].written", '"written":"12%"'],
    ["figures[2]", "true ]"],
    ["claims", '"claims"'],
    ["last", '"last"'],
  ])("%s is where %s begins", (path, there) => {
    expect(at(text, path, there.length)).toBe(there)
  })

  test.each([
    ["figures[3]", '"figures"', "an index beyond the end"],
    ["figures[1].of.id", '{"id":"b"', "a field that is missing"],
    ["claims[0].from", '"claims"', "an element of an empty list"],
    ["source.title.id", '"title"', "a field of a string"],
    ["figures[2].id", "true ]", "a field of a word"],
    ["figures.id", '"figures"', "a field of a list"],
    ["source[0]", '"source"', "an element of an object"],
    ["nothing", "{ ", "a field that the whole has not"],
  ])("%s, where there is none, is where %s begins: %s", (path, there) => {
    expect(at(text, path, there.length)).toBe(there)
  })

  test("the path of the whole is where it begins, past blanks", () => {
    expect(placeOfPath(text, "")).toBe(text.indexOf("{"))
    expect(placeOfPath("[7]", "[0]")).toBe(1)
    expect(placeOfPath("{}", "a")).toBe(0)
  })

  test("a key that is written with escapes is the key that it stands for", () => {
    expect(placeOfPath('{"a":1,"wri\\u0074ten":2}', "written")).toBe(7)
  })

  test("text that breaks off is followed as far as it goes", () => {
    expect(placeOfPath('{"a": [1, {"b": "never ends', "a[1].b.c")).toBe('{"a": [1, {'.length)
    expect(placeOfPath('{"a": [1, {"b', "a[1].b")).toBe('{"a": [1, '.length)
    expect(placeOfPath('{"a": "never ends', "b")).toBe(0)
    expect(placeOfPath("[[[", "[0][0][0][0]")).toBe(2)
    expect(placeOfPath("[[[", "[1]")).toBe(0)
  })

  test("the value of every element of any JSON is read again from its place", () => {
    const names = fc
      .string({ minLength: 1, maxLength: 4 })
      .filter((name) => !/[.[\]]/.test(name) && name !== "__proto__")
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: "small" },
        fc.string(),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.constantFrom(true, false, null),
        fc.array(tie("tree"), { maxLength: 4 }),
        fc.dictionary(names, tie("tree"), { maxKeys: 4 }),
      ),
    }))
    fc.assert(
      fc.property(fc.array(tree, { minLength: 1 }), fc.constantFrom(0, 2), (elements, indent) => {
        const written = JSON.stringify(elements, null, indent)
        const places = elements.map((_, index) => placeOfPath(written, `[${index}]`))
        const ends = [...places.slice(1), written.length]
        const read = places.map((place, index) => written.slice(place, ends[index]).replace(/\s*[,\]]\s*$/, ""))
        expect(read.map((part) => JSON.parse(part))).toEqual(JSON.parse(written))
      }),
    )
  })
})
