import { type RandomSource, randomSource } from "../../src/numbers/random.ts"

/** Makes inputs for one case; the same seed and number make the same input. */
export interface Maker {
  readonly real: () => number
  /** 0 to count - 1. */
  readonly below: (count: number) => number
  readonly chance: (share: number) => boolean
  readonly pick: <Item>(items: readonly Item[]) => Item
  readonly many: <Item>(most: number, make: () => Item) => Item[]
}

export function makerOf(seed: number, number: number): Maker {
  const random: RandomSource = randomSource(mixed(Math.imul(seed, 1_000_003) + number))
  const below = (count: number): number => Math.floor(random.uniform() * count)
  return {
    real: random.uniform,
    below,
    chance: (share) => random.uniform() < share,
    pick: <Item>(items: readonly Item[]) => items[below(items.length)] as Item,
    many: (most, make) => Array.from({ length: below(most + 1) }, make),
  }
}

/** Neighbouring numbers far apart, so that neighbouring cases are not alike (the finaliser of MurmurHash3). */
function mixed(number: number): number {
  const once = Math.imul(number ^ (number >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return twice ^ (twice >>> 16)
}

/** What breaks programs: poisoned keys, controls, halves of characters, other scripts, numbers at the edge. */
export const hostile: readonly string[] = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "",
  " ",
  "\u0000",
  "\u0007",
  "\u001b[31m",
  "\u001b]0;x\u0007",
  "\u009b2J",
  "\u202e",
  "\u2066",
  "\ud800",
  "\udfff",
  "\ufeff",
  "\u200d",
  "😀",
  "e\u0301",
  "\r\n",
  "\r",
  "\n",
  "\t",
  "\u2028",
  '"',
  "'",
  "\\",
  "`",
  "<script>",
  "&amp;",
  "%",
  "%00",
  "$(x)",
  "-0",
  "1e309",
  "1e-400",
  "0x10",
  "9007199254740993",
  "99999999999999999999999999999999999999999",
  "0.1",
  "1,000,00",
  "1.2.3",
  "--",
  "..",
  "null",
  "true",
  "[",
  "{",
  "]",
  "}",
  ",",
  ";",
  ":",
  "…",
  "½",
  "٣",
  "１２",
  "ⅷ",
  "٪",
  "％",
  "−",
  "–",
  "İ",
  "ı",
  "ß",
  "\u00a0",
  "\u202f",
]

/** A number as somebody may write it. */
export function numberText(make: Maker): string {
  const size = make.pick([1, 10, 1000, 1e5, 1e7, 1e12])
  const whole = String(make.below(size))
  const grouped = make.chance(0.4)
    ? whole.replace(/\B(?=(\d{3})+$)/g, make.pick([",", " ", "\u00a0", ".", "'"]))
    : whole
  const decimals = make.chance(0.4) ? `${make.pick([".", ","])}${make.below(10 ** make.pick([1, 2, 3]))}` : ""
  return `${make.pick(["", "", "", "-", "+", "−", "("])}${grouped}${decimals}`
}

/** A value of JSON, mostly flat, sometimes of a wrong kind. */
export function anyValue(make: Maker): unknown {
  return make.pick<() => unknown>([
    () => make.pick(hostile),
    () => numberText(make),
    () => make.pick([0, -0, 1, -1, 0.1, 1e308, -1e308, 5e-324, 2 ** 53, 1.5, 100, 2020]),
    () => null,
    () => make.chance(0.5),
    () => make.many(3, () => make.pick(hostile)),
    () => ({ [make.pick(hostile)]: make.pick(hostile) }),
  ])()
}

/** A text with a few of its units taken out, doubled or exchanged for hostile ones. */
export function damaged(make: Maker, text: string): string {
  let damagedText = text
  for (let times = make.below(4); times > 0; times--) {
    const at = make.below(damagedText.length + 1)
    const width = make.below(5)
    damagedText =
      damagedText.slice(0, at) +
      make.pick(["", make.pick(hostile), damagedText.slice(at, at + width).repeat(2)]) +
      damagedText.slice(at + width)
  }
  return damagedText
}
