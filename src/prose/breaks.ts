import { changeAt } from "./changes.ts"
import { type Item, isMark, isPlainWord, means } from "./item.ts"
import { turnOf } from "./turns.ts"

/** A statement ends at a semicolon, at "of whom", and where another subject takes a verb of its own or a dash for it. */
export function breaksBetween(items: readonly Item[], from: number, to: number): boolean {
  let joined = false
  let subject = false
  for (let place = from + 1; place < to; place++) {
    const item = items[place]
    if (item === undefined) break
    if (hasOwnNoun(items, place, to)) return true
    if (means(item, "of-whom") && item.text !== "or") return true
    if (isMark(item, ";")) {
      const isGoingOn = to - place < 3 && changeAt(items, to) !== null
      // "(-12,9%; 2022: 356)": one bracket says one thing.
      const isOfBracket = place === from + 1 && isMark(items[from - 1], "(")
      if (!isGoingOn && !isOfBracket && !means(items[place + 1], "this") && !means(items[place + 2], "this"))
        return true
      continue
    }
    if (joined && subject && isElision(item)) return true
    const isConjunction = ["and", "и", "а", "но", "but", "while", "whereas", "with"].includes(item.text)
    if (isMark(item, ",\u2013\u2014") || isConjunction) {
      joined = true
      subject = false
      continue
    }
    if (!joined || item.type !== "word") continue
    if (means(item, "this") || means(item, "when") || /^(?:there|то|where|где)$/.test(item.text)) {
      joined = false
      continue
    }
    const isNoun = isPlainWord(item) || means(item, "count-noun") || means(item, "share-noun")
    if (isNoun && turnOf(items[place - 1]) === null && items[place - 1]?.text !== "in") subject = true
    const isVerb = (means(item, "rise") || means(item, "fall")) && !isNounOfChange(item)
    if (subject && (isVerb || means(item, "amount"))) return true
  }
  return false
}

/** "жилищный фонд вырос на 2,1%, обеспеченность жильём – с 27,8 до 28,2": behind a new subject the dash stands for its verb. */
function isElision(item: Item): boolean {
  return isMark(item, "-\u2013\u2014") && item.spaced
}

/** "в 12 районах прирост цен составил 0,5%": a growth noun with a noun of its own starts a statement. */
function hasOwnNoun(items: readonly Item[], at: number, to: number): boolean {
  if (!isNounOfChange(items[at])) return false
  let place = at + 1
  while (place < to && isPlainWord(items[place])) place++
  return place > at + 1 && place < to && means(items[place], "amount")
}

function isNounOfChange(item: Item | undefined): boolean {
  return means(item, "rise-noun") || means(item, "fall-noun")
}
