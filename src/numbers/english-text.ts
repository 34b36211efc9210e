/**
 * A number below 1e21 as English writes it: groups of three by commas, at least and at most so many decimals, no minus
 * before a zero. Intl does the same for any locale, but its first answer costs more than a whole report.
 */
export function englishText(value: number, least: number, most: number): string {
  const [whole = "", fraction = ""] = Math.abs(value).toFixed(most).split(".")
  let kept = fraction.length
  while (kept > least && fraction[kept - 1] === "0") kept--
  const text = `${groupedByThree(whole, ",")}${kept > 0 ? `.${fraction.slice(0, kept)}` : ""}`
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text
}

/** Digits in groups of three, counted from the right, with a mark between them. */
export function groupedByThree(digits: string, mark: string): string {
  const first = digits.length % 3 || 3
  const groups = [digits.slice(0, first)]
  for (let start = first; start < digits.length; start += 3) groups.push(digits.slice(start, start + 3))
  return groups.join(mark)
}
