import { type Item, isMark, isPlainWord, means } from "./item.ts"

/**
 * Whether a whole number measures instead of counting: its unit stands further on, it is a rate, a mean or an index, or it
 * takes the unit of the figures that it is listed with.
 */
export function isAmount(items: readonly Item[], at: number): boolean {
  return (
    isMeasured(items, at) ||
    isPerPopulation(items, at) ||
    isOfIndex(items, at) ||
    isOfRate(items, at) ||
    isOfUnit(items, at)
  )
}

function isMeasured(items: readonly Item[], at: number): boolean {
  return means(items[at + 1], "currency") || means(items[at + 1], "unit")
}

const farthestRateUnit = 5

/** "299 cases per 100,000", "с 299 случаев на 100 тысяч человек до 1168": a rate, and so is what it is compared with. */
function isPerPopulation(items: readonly Item[], at: number): boolean {
  for (let place = at + 1; place <= at + farthestRateUnit; place++) {
    const item = items[place]
    if (item === undefined || item.type === "figure" || item.type === "mark") break
    const isLed = means(item, "per") || means(item, "by")
    if (isLed && items[place + 1]?.type === "number" && /^10+$/.test(items[place + 1]?.text ?? "")) return true
  }
  const previous = means(items[at - 1], "to") ? figureBefore(items, at) : -1
  return previous >= 0 && means(items[previous - 1], "from") && isPerPopulation(items, previous)
}

/** "the average was 12", "коэффициент (..) в 2020 году был равен 1393, в 2021-м – 1371": what the sentence part is about is no count. */
function isOfIndex(items: readonly Item[], at: number): boolean {
  if (means(items[at + 1], "people")) return false
  const mayBeMoney = (items[at]?.mention?.magnitude ?? 0) > 0 && standsBare(items, at)
  let farthest = Math.max(0, at - 10)
  for (let place = at - 1; place >= farthest; place--) {
    const item = items[place]
    if (
      (means(item, "index") && !isMeanOfCounts(items, place, at)) ||
      means(item, "rate-noun") ||
      (mayBeMoney && means(item, "money-noun"))
    )
      return true
    if (means(item, "of-whom") || isMark(item, ";")) return false
    if (isMark(item, ")")) farthest = Math.max(0, farthest - 10)
    if (item?.type !== "figure") continue
    if (item.mention?.unit === "money" && isMark(items[place + 1], "(") && place === at - 2) return true
    if (!isListed(items, place, at)) return false
    farthest = Math.max(0, place - 16)
  }
  return false
}

/** "the average population was 55,300": a mean of counts is printed as one. */
function isMeanOfCounts(items: readonly Item[], mean: number, at: number): boolean {
  return (
    /^(?:the )?(?:average|mean|median)$/.test(items[mean]?.text ?? "") &&
    ((items[at]?.mention?.value ?? 0) >= 1000 || isPlainWord(items[at + 1]))
  )
}

/** "Заболеваемость гриппом выросла в 2 раза (с 50 до 100), корью – в 3 раза (с 4 до 12)": rates before and after, with no noun of their own. */
function isOfRate(items: readonly Item[], at: number): boolean {
  const isCompared = ["from", "to", "versus"].some((kind) => means(items[at - 1], kind))
  if (!isCompared || !standsBare(items, at)) return false
  const first = items.findIndex((item) => item.type === "figure")
  return items.slice(0, first).some((item) => means(item, "rate-noun"))
}

/** "в 2021-м – 1371,3, в 2022-м – 1351,2", "со 111 до 278": only times and small words stand between two figures of one row. */
function isListed(items: readonly Item[], from: number, to: number): boolean {
  for (let place = from + 1; place < to; place++) {
    const item = items[place]
    const passes =
      item?.type === "period" ||
      isMark(item, ",(\u2013\u2014-") ||
      ["in", "to", "versus", "hedge", "amount"].some((kind) => means(item, kind)) ||
      item?.text === "and" ||
      item?.text === "и"
    if (!passes) return false
  }
  return true
}

/** "7.0 million roubles, of which 3.2 million for pensions", "7,3 млн, на Кашагане – 4,7 млн тонн": a magnitude before no noun takes the unit of the others. */
function isOfUnit(items: readonly Item[], at: number): boolean {
  return hasUnitNear(items, at, -1) || hasUnitNear(items, at, 1)
}

function hasUnitNear(items: readonly Item[], at: number, step: 1 | -1): boolean {
  if ((items[at]?.mention?.magnitude ?? 0) === 0 || !standsBare(items, at)) return false
  for (let place = at + step; items[place] !== undefined; place += step) {
    if (step > 0 && isMark(items[place], ";")) return false
    const mention = items[place]?.mention
    if (mention === undefined || mention.unit === "percent" || mention.unit === "times") continue
    if (mention.unit === "money" || (mention.unit === "measured" && mention.magnitude > 0)) return true
    return mention.magnitude > 0 && hasUnitNear(items, place, step)
  }
  return false
}

/** No noun of its own stands behind it. */
function standsBare(items: readonly Item[], at: number): boolean {
  const after = items[at + 1]
  return (
    after?.type !== "word" ||
    /^(?:and|и)$/.test(after.text) ||
    !(isPlainWord(after) || means(after, "people") || means(after, "duration"))
  )
}

function figureBefore(items: readonly Item[], at: number): number {
  for (let place = at - 1; place >= Math.max(0, at - 16); place--) if (items[place]?.type === "figure") return place
  return -1
}
