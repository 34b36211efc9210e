import type { ProseLanguage } from "./language.ts"
import type { Mention } from "./mention.ts"
import type { Node } from "./nodes.ts"

/**
 * The figure in digits, in the marks of its language, where its printed words cannot tell its value: number words,
 * fractions, signs that a verb gives, units and magnitudes printed only once for two figures. Null where they can.
 */
export function notationOf(node: Node, written: string, language: ProseLanguage): string | null {
  const { mention, kind } = node
  const falls =
    node.turn === "down" && (kind === "percent-change" || kind === "points-change") && node.role === "change"
  const needsSign = falls && mention.sign === null
  const isBarePoints = mention.unit === "index-points"
  const marked = kind === "count" || (kind === "amount" && mention.unit !== "percent")
  if (
    !needsSign &&
    !mention.worded &&
    !mention.shared &&
    mention.unit !== "basis-points" &&
    !isBarePoints &&
    isPlain(written) &&
    !hasPointGroups(written, mention) &&
    !(marked && hasMark(mention))
  )
    return null
  const sign = mention.sign ?? (falls ? "-" : "")
  const { digits, magnitude } = mention.unit === "basis-points" ? hundredth(mention) : mention
  const number = language === "ru" ? digits.replace(".", ",") : digits
  return `${sign}${number}${magnitudeWords[language][magnitude] ?? ""}${markOf(node)}`
}

const magnitudeWords: Readonly<Record<ProseLanguage, Readonly<Record<number, string>>>> = {
  en: { 3: " thousand", 6: " million", 9: " billion", 12: " trillion" },
  ru: { 3: " тыс.", 6: " млн", 9: " млрд", 12: " трлн" },
}

function markOf({ mention, kind }: Node): string {
  if (mention.digits.includes("/")) return ""
  if (kind === "multiple") return "x"
  if (kind === "points-change") return " pp"
  return mention.unit === "percent" && kind !== "count" ? "%" : ""
}

/** "13.427" for 13,427. */
function hasPointGroups(written: string, { digits }: Mention): boolean {
  return !digits.includes(".") && /^\D*\d{1,3}\.\d{3}(?!\d)/.test(written) && !/\.\d{3}[.,]/.test(written)
}

/** A sign, digits with their marks, and the words behind them that every reader of figures knows. */
function isPlain(written: string): boolean {
  return !/\s,/.test(written) && plainFigure.test(written.replace(/\s+/g, " "))
}

const plainFigure =
  /^[+\-\u2212\u2013]? ?\d[\d.,'\u2019 ]*(?: ?(?:thousand|million|billion|trillion|k|m|bn|тыс\.?|тысяч[иа]?|млн|млрд|трлн))?(?: ?(?:%|percent|per cent|процент(?:а|ов)?|pp|percentage points?|п\.п\.|times|раза?|x|-fold|fold))?$/i

/** A points word that turned out to count points of an index or an exam. */
function hasMark({ unit }: Mention): boolean {
  return unit === "points" || unit === "index-points" || unit === "times"
}

/** 25 basis points are 0.25 percentage points. */
function hundredth({ digits }: Mention): { readonly digits: string; readonly magnitude: number } {
  const [whole = "0", part = ""] = digits.split(".")
  const padded = whole.padStart(3, "0")
  return { digits: `${padded.slice(0, -2)}.${padded.slice(-2)}${part}`, magnitude: 0 }
}
