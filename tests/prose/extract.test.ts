import { readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { checkClaims } from "../../src/check/check-claims.ts"
import { extractFigures, extractRelease } from "../../src/prose/extract.ts"
import { parseRelease } from "../../src/release/parse.ts"

function read(name: string): string {
  return readFileSync(new URL(`../../data/${name}`, import.meta.url), "utf8")
}

test("the release on cybercrime in prose gets the verdicts of its release file", () => {
  const verdicts = (release: Parameters<typeof checkClaims>[0]) =>
    checkClaims(release).claims.map(({ kind, verdict, strict, reading, published }) => [
      kind,
      verdict,
      strict,
      reading,
      published,
    ])
  const fromFile = verdicts(parseRelease(read("belarus-cybercrime-2021.json")))
  expect(verdicts(extractRelease(read("belarus-cybercrime-2021.txt")))).toEqual(fromFile)
})

describe("spans are exact", () => {
  const sentence = (number: string) => `In 2020 there were ${number} thefts, up 4.2%.`

  test.each([
    ["after a byte-order mark", `\ufeff${sentence("25,575")}`, 1],
    ["with entities", sentence("25&nbsp;575"), 0],
    ["with soft hyphens", sentence("25\u00ad,575"), 0],
    ["with tags", sentence("<b>25,575</b>"), 0],
    ["with CRLF", `A head line\r\n\r\n${sentence("25,575")}\r\n`, 0],
    ["with characters outside the basic plane", `\u{1f4c8} ${sentence("25,575")}`, 0],
    ["with a NUL", `\u0000${sentence("25,575")}`, 0],
  ])("%s", (_, text, mark) => {
    const [count, growth] = extractFigures(text)
    expect([count?.value, growth?.value]).toEqual([25_575, 4.2])
    for (const figure of [count, growth]) {
      expect(text.slice((figure?.span.start ?? 0) + mark, (figure?.span.end ?? 0) + mark)).toBe(figure?.written)
    }
    expect(count?.written.replace(/[^\d]/g, "")).toBe("25575")
  })
})

describe("numbers are read in any notation", () => {
  test.each([
    ["There were 25 575 thefts.", "en", 25_575],
    ["There were 25\u202f575 thefts.", "en", 25_575],
    ["There were 25'575 thefts.", "en", 25_575],
    ["There were 1,234,567 thefts.", "en", 1_234_567],
    ["There were twelve thefts.", "en", 12],
    ["There were twenty-five thousand thefts.", "en", 25_000],
    ["There were two hundred and fifty thefts.", "en", 250],
    ["There were half a million thefts.", "en", 500_000],
    ["There were two and a half million thefts.", "en", 2_500_000],
    ["There were 15k thefts.", "en", 15_000],
    ["Учтено 1,2 млн краж.", "ru", 1_200_000],
    ["Учтено 25,5 тыс. краж.", "ru", 25_500],
    ["Учтено двенадцать краж.", "ru", 12],
    ["Учтено полмиллиона краж.", "ru", 500_000],
    ["Доля составила 12,5 процента.", "ru", 12.5],
    ["Число краж выросло в полтора раза.", "ru", 1.5],
    ["Число краж выросло вдвое.", "ru", 2],
    ["Thefts more than tripled.", "en", 3],
    ["Thefts grew 2.5-fold.", "en", 2.5],
    ["Thefts fell by 4.9%.", "en", -4.9],
    ["The share fell 25 basis points.", "en", -0.25],
    ["Two in five were men.", "en", 40],
  ] as const)("%s", (text, language, value) => {
    expect(extractFigures(text, { language }).map((figure) => figure.value)).toEqual([value])
  })

  test.each([
    ["almost 50%", "almost"],
    ["just under 50%", "just-under"],
    ["just over 50%", "just-over"],
    ["more than 50%", "more-than"],
    ["at least 50%", "at-least"],
    ["less than 50%", "less-than"],
    ["up to 50%", "up-to"],
    ["some 50%", "about"],
    ["почти 50%", "almost"],
    ["чуть менее 50%", "just-under"],
    ["чуть более 50%", "just-over"],
    ["свыше 50%", "more-than"],
    ["не менее 50%", "at-least"],
    ["менее 50%", "less-than"],
    ["не более 50%", "up-to"],
    ["около 50%", "about"],
  ])("the hedge of %s is %s", (text, hedge) => {
    const [figure] = extractFigures(text)
    expect([figure?.written, figure?.hedge]).toEqual(["50%", hedge])
  })

  test("counts that are printed round beside others in hundreds have their step", () => {
    const [first, second] = extractFigures("There were 494,100 births and 470,100 deaths.")
    expect([first?.step, second?.step]).toEqual([100, 100])
  })
})

describe("what is no figure is not read", () => {
  test.each([
    "On 14.05.2024 at 9:30 the court sat.",
    "Data for 2012-13 and 2019/20 are final.",
    "Under Article 212 and Articles 5, 6 and 7 of Law No 134.",
    "Call +44 20 7946 0958 or 8 (017) 222-33-44.",
    "Version 2.1 of 12 High Street, SW1A 1AA.",
    "Persons aged 16 to 24 waited two hours.",
    "The rate is per 100,000 population.",
    "COVID-19, PM2.5, M25, the 1980s and the 21st.",
    "https://stat.example/2024/05/14/25575 and a5b6@stat.example",
    "По ч. 4 ст. 209 УК от 31.12.2021 № 792.",
    "Лица в возрасте 15–72 лет.",
    `The number ${"9".repeat(41)} is noise.`,
  ])("%s", (text) => {
    expect(extractFigures(text).map(({ written }) => written)).toEqual([])
  })

  test("but a count right behind a year is", () => {
    expect(extractFigures("In 2020, 25,575 crimes.").map(({ written, period }) => [written, period])).toEqual([
      ["25,575", "2020"],
    ])
  })

  test("and a Cyrillic letter inside a Latin word does no harm", () => {
    expect(extractFigures("There were 25,575 \u0441rimes.").map(({ value }) => value)).toEqual([25_575])
  })
})

describe("periods", () => {
  test.each([
    ["There were 10 fires in the first four months of 2024.", "2024-01/2024-04"],
    ["There were 10 fires in the first quarter of 2024.", "2024-Q1"],
    ["There were 10 fires in Q1 2024.", "2024-Q1"],
    ["There were 10 fires in Quarter 1 (Jan to Mar) 2024.", "2024-Q1"],
    ["There were 10 fires in the second half of 2024.", "2024-S2"],
    ["There were 10 fires in January-February 2021.", "2021-01/2021-02"],
    ["There were 10 fires from December 2020 to February 2021.", "2020-12/2021-02"],
    ["There were 10 fires in the year ending March 2023.", "2022-04/2023-03"],
    ["There were 10 fires in May of 2023.", "2023-05"],
    ["There were 10 fires this year.", null],
    ["За январь-февраль 2021 года учтено 10 пожаров.", "2021-01/2021-02"],
    ["За 9 месяцев 2019 г. учтено 10 пожаров.", "2019-01/2019-09"],
    ["В I квартале 2023 года учтено 10 пожаров.", "2023-Q1"],
    ["В первом полугодии 2023 года учтено 10 пожаров.", "2023-S1"],
    ["В мае 2023 г. учтено 10 пожаров.", "2023-05"],
  ])("%s", (text, period) => {
    expect(extractFigures(text).map((figure) => figure.period)).toEqual([period])
  })

  test.each([
    ["There were 10 fires this year.", "2024"],
    ["There were 10 fires last year.", "2023"],
    ["There were 10 fires in May.", "2024-05"],
    ["There were 10 fires in November.", "2023-11"],
    ["В этом году учтено 10 пожаров.", "2024"],
    ["В январе прошлого года учтено 10 пожаров.", "2023-01"],
  ])("as of June 2024: %s", (text, period) => {
    expect(extractFigures(text, { asOf: "2024-06-15" }).map((figure) => figure.period)).toEqual([period])
  })
})

describe("tables", () => {
  test("in Markdown and with tabs are read with the heads of their columns", () => {
    for (const bar of ["|", "\t"]) {
      const rows = [
        ["Offence", "2019", "2020", "Change, %"],
        ["Theft", "8,075", "23,587", "192.1"],
      ]
      const text = rows.map((cells) => (bar === "|" ? `| ${cells.join(" | ")} |` : cells.join(bar))).join("\n")
      const { figures, claims = [] } = extractRelease(text)
      expect(figures.map(({ written, kind, period }) => [written, kind, period])).toEqual([
        ["8,075", "count", "2019"],
        ["23,587", "count", "2020"],
        ["192.1", "percent-change", "2020"],
      ])
      expect(claims.map(({ kind, from, to }) => [kind, from, to])).toEqual([["percent-change", "f1", "f2"]])
    }
  })
})
