import type { Hedge } from "./figure.ts"

/** What the sign after a number says it is. */
export type Mark = "percent" | "points" | "times"

/** Words before a number that widen it, in every language that is read, lower case. */
export const hedgeWords: ReadonlyMap<string, Hedge> = new Map<string, Hedge>([
  ...named("about", "about", "around", "some", "approximately", "approx.", "roughly", "circa", "~", "≈"),
  ...named("about", "около", "примерно", "приблизительно", "порядка", "ориентировочно"),
  ...named("almost", "almost", "nearly", "close to", "почти", "без малого", "едва не"),
  ...named("just-under", "just under", "just below", "just less than", "slightly under", "slightly less than"),
  ...named("just-under", "a little under", "a little less than", "чуть менее", "чуть меньше", "чуть ниже"),
  ...named("just-under", "немногим менее", "немногим меньше", "немного менее", "немного меньше"),
  ...named("just-over", "just over", "just above", "just more than", "slightly over", "slightly more than"),
  ...named("just-over", "a little over", "a little more than", "чуть более", "чуть больше", "чуть выше"),
  ...named("just-over", "немногим более", "немногим больше", "немного более", "немного больше"),
  ...named("more-than", "more than", "over", "above", "upwards of", "in excess of", ">"),
  ...named("more-than", "более чем", "больше чем", "более", "больше", "свыше", "выше"),
  ...named("at-least", "at least", "no less than", "no fewer than", "not less than", "≥"),
  ...named("at-least", "не менее чем", "не менее", "не меньше", "как минимум", "по меньшей мере", "минимум"),
  ...named("less-than", "less than", "fewer than", "under", "below", "<"),
  ...named("less-than", "менее чем", "меньше чем", "менее", "меньше", "ниже"),
  ...named("up-to", "up to", "at most", "no more than", "not more than", "≤"),
  ...named("up-to", "не более чем", "не более", "не больше", "до", "максимум"),
])

/** Words after a number that multiply it by a power of ten. */
export const magnitudeWords: ReadonlyMap<string, number> = new Map<string, number>([
  ...named(3, "thousand", "k", "тысяч", "тысячи", "тысяча", "тысячу", "тыс.", "тыс"),
  ...named(6, "million", "millions", "mln", "mn", "m", "миллионов", "миллиона", "миллион", "млн.", "млн"),
  ...named(9, "billion", "billions", "bln", "bn", "b", "миллиардов", "миллиарда", "миллиард", "млрд.", "млрд"),
  ...named(12, "trillion", "trillions", "trn", "tn", "триллионов", "триллиона", "триллион", "трлн.", "трлн"),
])

/** Words after a number that say of which kind it is. */
export const markWords: ReadonlyMap<string, Mark> = new Map<string, Mark>([
  ...named("percent", "%", "percent", "per cent", "pct", "pct."),
  ...named("percent", "процент", "процента", "процентов", "проц."),
  ...named("points", "pp", "p.p.", "pps", "ppt", "% points", "percentage point", "percentage points"),
  ...named("points", "percent points", "per cent points", "п.п.", "п. п.", "пп", "процентный пункт"),
  ...named("points", "процентных пункта", "процентных пунктов", "процентного пункта"),
  ...named("times", "x", "×", "х", "times", "time", "fold", "-fold", "раз", "раза"),
])

/** What may follow the word for times; which of its readings holds is for the check to find. */
export const comparisonWords: ReadonlySet<string> = new Set([
  ..."more less fewer higher lower larger greater smaller bigger".split(" "),
  ...["as many", "as much", "as high", "as large", "as great", "as low", "as few", "as often"],
  ..."increase rise growth decrease decline drop".split(" "),
  ..."больше более выше меньше менее ниже чаще реже".split(" "),
])

export const currencySigns: ReadonlySet<string> = new Set(["$", "€", "£", "¥", "₽", "₴", "₸", "₹", "₩", "zł", "US$"])

function named<const Value>(value: Value, ...words: readonly string[]): [string, Value][] {
  return words.map((word) => [word, value])
}
