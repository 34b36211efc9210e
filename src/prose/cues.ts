import { type Item, isMark, isPlainWord, means } from "./item.ts"

/** The last item before a figure that is more than a hedge, an article or a currency. */
export function directBefore(items: readonly Item[], at: number): number {
  let place = at - 1
  while (place >= 0) {
    const item = items[place]
    const passes =
      means(item, "hedge") ||
      means(item, "article") ||
      means(item, "currency") ||
      isMark(item, "$\u00a3\u20ac\u20bd") ||
      means(item, "filler") ||
      /^(?:only|just|в|estimated|record)$/.test(item?.text ?? "")
    if (!passes || means(item, "to") || means(item, "from")) return place
    place--
  }
  return place
}

/**
 * What leads to a figure, past the noun of level that it is the value of: "reached a record high of 318", "from the 2021
 * estimate of 76", "достигнув отметки в 73,6".
 */
export function leadBefore(items: readonly Item[], at: number, previous: number): number {
  const direct = directBefore(items, at)
  let place = means(items[direct], "of") || items[direct]?.text === "в" ? direct - 1 : direct
  if (!levelNoun.test(items[place]?.text ?? "")) return direct
  let adjectives = 0
  while (
    place > previous &&
    (isOfLevel(items[place]) ||
      (isPlainWord(items[place]) && !leads.test(items[place]?.text ?? "") && adjectives++ < 2))
  )
    place--
  return place > previous ? place : direct
}

/** Prepositions and the like that mean nothing else here: no adjectives of what follows. */
const leads = /^(?:with|into|onto|but|that|which|who|as|с|со|при|для)$/

const levelNoun =
  /^(?:the )?(?:record|new|total|high|low|level|peak|trough|figure|average|mean|median|rate|reading|value|estimate|maximum|minimum|отметк[аиу]|уров(?:ень|ня|не)|показател[ья]|рекордн\S+|значени[яе]|размере|объеме|объёме)$/

/** A word for a value: "level", "record", "figure". */
export function isLevelNoun(item: Item | undefined): boolean {
  return levelNoun.test(item?.text ?? "")
}

function isOfLevel(item: Item | undefined): boolean {
  const isPossessive = isMark(item, "'\u2019") || item?.text === "s"
  return isLevelNoun(item) || isPossessive || means(item, "article") || item?.type === "period"
}

/** Words that join two statements. */
export function isConjunction(item: Item | undefined): boolean {
  return /^(?:and|but|while|whereas|и|а|но)$/.test(item?.text ?? "")
}
