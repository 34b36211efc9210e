import type { Item } from "./item.ts"

/** "осуждены", "сработали": a Russian verb or short participle, no part of a name. */
export function isVerbOfPast(item: Item | undefined): boolean {
  const text = item?.text ?? ""
  return pastEnding.test(text) && !nounsLikeVerbs.test(text)
}

const pastEnding = /(?:л[аои]|(?:л|л[аои])с[ья]|[аеяё]н[аоы]|[ыаи]т[ао])$/
const nounsLikeVerbs =
  /(?:тели|[мб]ели|или)$|^(?:села?|число|тело|дело|дела|рубли|корабли|недели|земли|школа|сила|начало|масла|масло|цена|цены|страна|страны|женщина|женщины|мужчины|машина|машины|работа|работы|зарплата|квота)$/
