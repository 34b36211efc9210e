import { isBare, isBareSmall, type Reason } from "./bare-numbers.ts"
import { type Item, isMark, isPlainWord, means } from "./item.ts"

const isFootnote: Reason = (items, at) => isMark(items[at - 1], "[") && isMark(items[at + 1], "]")

const isZeroLed: Reason = (items, at) => {
  const number = items[at]?.number
  return (
    number !== null &&
    number !== undefined &&
    number.digits.length > 1 + number.decimals &&
    number.digits.startsWith("0")
  )
}

/** "8 (017) 222-33-44", "по телефонам 02 (с мобильного – 102)". */
const isDialled: Reason = (items, at) => {
  const hasCode = isMark(items[at + 1], "(") && isMark(items[at + 3], ")")
  if (hasCode && items[at + 2]?.number?.digits.startsWith("0") === true) return true
  if (!isBareSmall(items, at)) return false
  for (let back = at - 1; back >= Math.max(0, at - 12); back--) if (means(items[back], "telephone")) return true
  return false
}

const isListNumber: Reason = (items, at) => {
  if ((items[at]?.number?.decimals ?? 1) > 0 || items[at]?.type !== "number") return false
  // "2 | National Statistics": the number of a page.
  if (at === 0 && isMark(items[1], "|")) return true
  const starts = at === 0 || (at === 1 && isMark(items[0], "(\u2022*-#"))
  const after = items[at + 1]
  return starts &&
    isMark(after, ".)") &&
    after?.spaced === false &&
    Number(items[at]?.number?.digits) < 200 &&
    !isMark(items[0], "(")
    ? true
    : starts && isMark(items[0], "(") && isMark(after, ")") && at === 1
}

/** "12 High Street", "ул. Интернациональная, 22". */
const isAddress: Reason = (items, at) => {
  if (!isBare(items, at) || items[at]?.type !== "number") return false
  const road = isMark(items[at + 1], ",") ? at + 2 : at + 1
  if (/^(?:avenue|rue|boulevard|stra\u00dfe|strasse|via|calle)$/.test(items[road]?.text ?? "")) return true
  for (let ahead = at + 1; ahead <= at + 3; ahead++) {
    if (items[ahead]?.capital !== true) break
    if (ahead > at + 1 && means(items[ahead], "street")) return true
  }
  for (let back = at - 1; back >= Math.max(0, at - 14); back--) {
    const item = items[back]
    if (means(item, "street") && item !== undefined && !/^(?:st|way|place|пр|пер|пл)$/.test(item.text))
      return items[0] !== undefined && isCyrillic(item)
  }
  return false
}

function isCyrillic(item: Item): boolean {
  return /^[\u0400-\u04ff]/.test(item.text)
}

/** "CB 18-82, BEA 18-27": two numbers that a hyphen joins and no noun follows. */
const isCode: Reason = (items, at) => {
  const isJoined = (place: number): boolean => isMark(items[place], "-\u2011") && items[place]?.spaced === false
  if (!isBareSmall(items, at) || items[at]?.type !== "number" || items[at]?.number?.decimals !== 0) return false
  const first = isJoined(at - 1) ? at - 2 : isJoined(at + 1) ? at : -1
  const [before, one, last, after] = [items[first - 1], items[first], items[first + 2], items[first + 3]]
  if (first < 0 || one?.type !== "number" || last?.type !== "number" || last.spaced || !before?.capital) return false
  return after === undefined || after.type === "mark" || after.capital
}

/** "6.1 Trends ... 10": the lines of a table of contents; "3.1 This order ...": a numbered paragraph. */
const isOfContents: Reason = (items, at) => {
  if (!isBareSmall(items, at)) return false
  const isHeading = at === 0 && (items[0]?.number?.decimals ?? 0) > 0 && items[1]?.capital === true
  if (isHeading) return true
  const dots = items.findIndex(
    (item, place) => isMark(item, ".") && isMark(items[place + 1], ".") && isMark(items[place + 2], "."),
  )
  return dots >= 0 && (at === 0 || at > dots)
}

/** Tel.: 022 791, ISSN 2811: in the lines that say how to reach somebody small bare numbers count nothing. */
const isOfContact: Reason = (items, at) =>
  isBareSmall(items, at) &&
  at > 0 &&
  items.some((item, place) => contact.test(item.text) && !isPlainWord(items[place + 1]))

const contact = /^(?:tel|fax|telephone|isbn|issn|doi|e-mail|телефон|факс|тел)$/

/** "before 1766", "in 1848,": a year too old for the calendar of statistics. */
const isOldYear: Reason = (items, at) => {
  const [before, after] = [items[at - 1], items[at + 1]]
  const digits = items[at]?.number
  if (digits?.decimals !== 0 || digits.grouped || !/^1[5-8]\d\d$/.test(digits.digits) || !isBare(items, at))
    return false
  const isLed = means(before, "in") || /^(?:since|of|from|by|until|before|after|с|до)$/.test(before?.text ?? "")
  const isAside = isMark(before, "(") && isMark(after, ")") && items[at - 2]?.capital === true
  return isAside || (isLed && !isPlainWord(after))
}

/** Reasons of numbers that name a place, a line, a telephone or a document. */
export const codeReasons: readonly Reason[] = [
  isFootnote,
  isZeroLed,
  isDialled,
  isListNumber,
  isAddress,
  isCode,
  isOfContents,
  isOfContact,
  isOldYear,
]
