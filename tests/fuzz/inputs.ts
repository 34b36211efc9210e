import { claimKinds } from "../../src/release/types.ts"
import { anyValue, damaged, hostile, type Maker, numberText } from "./make.ts"

const units = [
  "",
  "%",
  " %",
  " percent",
  " pp",
  " percentage points",
  "x",
  " times",
  "-fold",
  " thousand",
  " million",
  "k",
  " bn",
  " тыс.",
  " процентов",
  " раза",
]
const hedges = [
  "",
  "",
  "about ",
  "almost ",
  "over ",
  "more than ",
  "less than ",
  "up to ",
  "at least ",
  "около ",
  "почти ",
  "~",
  "≈",
  "$",
  "€",
]

export function figureText(make: Maker): string {
  const text = `${make.pick(hedges)}${numberText(make)}${make.pick(units)}`
  return make.chance(0.3) ? damaged(make, text) : text
}

export function periodText(make: Maker): string {
  const year = make.pick(["2020", "2021", "1999", "0000", "9999", "10000", "20", String(make.below(12_000))])
  const month = make.pick(["01", "02", "12", "13", "00", String(make.below(20))])
  const text = make.pick([
    year,
    `${year}-${month}`,
    `${year}-Q${make.below(7)}`,
    `${year}-S${make.below(4)}`,
    `${year}-W${month}`,
    `${year}-${month}/${year}-${month}`,
    `${year}-${month}-${make.below(40)}`,
    `${month}/${make.below(40)}/${year}`,
    `${make.below(40)}.${month}.${year}`,
    `March ${year}`,
    `${year}-${month}-05 13:00`,
    `${year}-${month}-05T25:61`,
    `март ${year}`,
  ])
  return make.chance(0.3) ? damaged(make, text) : text
}

/** The text of a release file: valid in shape for the most part, its references and values not always. */
export function releaseText(make: Maker): string {
  const ids = ["a", "b", "c", "m", "n", "__proto__", "constructor"]
  const id = (): string => make.pick(ids)
  const some = (fields: Record<string, unknown>): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([name, value]) =>
        make.chance(0.08) ? (make.chance(0.5) ? [] : [[name, anyValue(make)]]) : [[name, value]],
      ),
    )
  const kind = (): string => make.pick(["count", "amount", "share", "multiple", "percent-change", "points-change"])
  const figures = ids.slice(0, make.below(ids.length + 1)).map((name) =>
    some({
      id: name,
      written: figureText(make),
      kind: kind(),
      measure: make.chance(0.7) ? id() : null,
      period: make.chance(0.7) ? periodText(make) : null,
      ...(make.chance(0.2) ? { hedge: make.pick(["about", "almost", "at-least"]) } : {}),
      ...(make.chance(0.1) ? { step: make.pick([1, 10, 0.1, 1e300, 5e-324, -1]) } : {}),
      ...(make.chance(0.2) ? { of: id() } : {}),
      ...(make.chance(0.1) ? { area: id() } : {}),
    }),
  )
  const claims = make.many(3, () =>
    some({
      id: make.pick(["p", "q", "r", "s"]),
      kind: make.pick(claimKinds),
      written: figureText(make),
      from: id(),
      to: id(),
      ...(make.chance(0.3) ? { figure: id() } : {}),
      ...(make.chance(0.3) ? { order: make.many(4, id) } : {}),
    }),
  )
  const measures = ["m", "n", "__proto__"].map((name) =>
    some({ id: name, label: make.pick(hostile), partOf: make.chance(0.4) ? id() : null, complete: make.chance(0.5) }),
  )
  const text = JSON.stringify(
    some({
      format: "nfold/release@1",
      rounding: make.pick(["nearest", "half-up", "half-even", "truncate", "unknown"]),
      measures,
      figures,
      claims,
    }),
  )
  return make.chance(0.15) ? damaged(make, text) : text
}

/** The text of a release that is valid: its numbers are what varies. */
export function soundReleaseText(make: Maker): string {
  const years = ["2018", "2019", "2020", "2021-01/2021-02", "2020-01/2020-02"]
  const figures = years.flatMap((period, index) => [
    { id: `a${index}`, written: String(make.below(100_000)), kind: "count", measure: "part", period },
    { id: `s${index}`, written: `${make.below(1000) / 10}%`, kind: "share", measure: "part", of: "whole", period },
  ])
  const pairs = make.many(6, () => [`a${make.below(5)}`, `a${make.below(5)}`] as const)
  const claims = pairs.map(([from, to], index) => ({
    id: `c${index}`,
    from,
    to,
    ...make.pick([
      { kind: "multiple", written: `${make.below(50) / 10} times` },
      { kind: "percent-change", written: `${make.below(900) / 10}%` },
      { kind: "difference", written: String(make.below(5000)) },
      { kind: "direction" },
    ]),
  }))
  const kept = figures.filter(() => make.chance(0.8))
  const known = new Set(kept.map(({ id }) => id))
  return JSON.stringify({
    format: "nfold/release@1",
    measures: [
      { id: "part", label: make.pick(hostile) || "x", partOf: "whole" },
      { id: "whole", label: "all" },
    ],
    figures: kept,
    claims: claims.filter(({ from, to }) => from !== to && known.has(from) && known.has(to)),
  })
}

export function csvText(make: Maker): string {
  const delimiter = make.pick([",", ";", "\t"])
  const end = make.pick(["\n", "\r\n", "\r"])
  const first = make.below(400)
  const rows = Array.from({ length: make.below(20) }, (_, index) => {
    const time = make.chance(0.9)
      ? `${2000 + (((first + index) / 12) | 0)}-${String(((first + index) % 12) + 1).padStart(2, "0")}`
      : periodText(make)
    return [time, make.chance(0.9) ? String(make.below(1000)) : make.pick([...hostile, numberText(make)])].join(
      delimiter,
    )
  })
  const text = [
    ...(make.chance(0.8) ? [["t", make.chance(0.8) ? "v" : make.pick(hostile)].join(delimiter)] : []),
    ...rows,
  ].join(end)
  return make.chance(0.2) ? damaged(make, text) : text
}

export function seriesLine(make: Maker): string {
  const value = (): unknown => (make.chance(0.97) ? make.below(1000) / make.pick([1, 10]) : anyValue(make))
  const flat = make.chance(0.2) ? make.pick([0, 1e308, -5, 1e-300]) : null
  const line = JSON.stringify({
    id: make.chance(0.8) ? "a" : anyValue(make),
    values: Array.from({ length: make.below(14) }, () => flat ?? value()),
    model: make.chance(0.9)
      ? make.pick([
          "naive",
          "seasonalNaive",
          "drift",
          "historicalMean",
          "linearTrend",
          "theta",
          "ses",
          "croston",
          "naive2",
        ])
      : anyValue(make),
    ...Object.fromEntries(
      make.many(3, () => [
        make.pick(["period", "horizon", "levels", "within", "missing", "seed", "__proto__"]),
        make.chance(0.5) ? anyValue(make) : make.pick([1, 2, 4, 12, [80], [0, null], "interpolate"]),
      ]),
    ),
  })
  return make.chance(0.1) ? damaged(make, line) : line
}

const fragments = [
  "In 2020, ",
  "in January-February 2021 ",
  "25,575 crimes",
  "thefts ",
  "rose ",
  "fell by ",
  "from ",
  " to ",
  "up ",
  "2.4 times more",
  "than in 2019 ",
  "(10,567)",
  "12%",
  "26.8%",
  " of all ",
  "share ",
  "+240.9%",
  ", ",
  ". ",
  "; ",
  "(",
  ")",
  "\n",
  "\n\n",
  "| a | b |\n",
  "a third of ",
  "half ",
  "respectively",
  "compared with ",
  "в 2,4 раза больше",
  " по сравнению с ",
  "на 5% ",
  "выросло ",
  "«",
  "»",
]

export function proseText(make: Maker): string {
  return Array.from({ length: 1 + make.below(25) }, () =>
    make.chance(0.8) ? make.pick(fragments) : make.chance(0.6) ? figureText(make) : make.pick(hostile),
  ).join("")
}

export function assumptionText(make: Maker): string {
  const value = (): string =>
    make.chance(0.8) ? `${make.pick(["", "-", "+"])}${make.below(1e6) / 10}${make.pick(["", "%"])}` : make.pick(hostile)
  const text = `${make.pick(["growth", "share", "total", "Growth", "__proto__"])}${make.pick(["=", "<=", ">=", "==", " = "])}${value()}${make.chance(0.4) ? `..${value()}` : ""}`
  return make.chance(0.2) ? damaged(make, text) : text
}

/** A command line that reads no file. */
export function commandLine(make: Maker): string[] {
  const word = (): string =>
    make.pick<() => string>([
      () => figureText(make),
      () => numberText(make),
      () => make.pick(hostile),
      () => "-",
      () =>
        make.pick([
          "--json",
          "--ascii",
          "--describe",
          "--rounding",
          "half-up",
          "--width",
          "60",
          "--color",
          "always",
          "--debug",
          "--unlimited",
          "--help",
          "--",
          "--from",
          "text",
          "json",
          "csv",
          "--lang",
          "ru",
          "--as-of",
        ]),
    ])()
  const command = make.chance(0.95)
    ? make.pick(["growth", "share", "implied", "growth", "share", "implied", "check", "project", "help"])
    : word()
  return [command, ...make.many(5, word)].filter((text) => !text.includes("/"))
}
