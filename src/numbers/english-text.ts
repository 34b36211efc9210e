/**
 * A number below 1e21 as English writes it: groups of three by commas, at least and at most so many decimals, no minus
 * before a zero. Intl does the same for any locale, but its first answer costs more than a whole report.
 */
export function englishText(value: number, least: number, most: number): string {
  const [whole = "", fraction = ""] = Math.abs(value).toFixed(most).split(".")
  let kept = fraction.length
  while (kept > least && fraction[kept - 1] === "0") kept--
  const text = `${grouped(whole)}${kept > 0 ? `.${fraction.slice(0, kept)}` : ""}`
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text
}

function grouped(digits: string): string {
  const first = digits.length % 3 || 3
  let text = digits.slice(0, first)
  for (let at = first; at < digits.length; at += 3) text += `,${digits.slice(at, at + 3)}`
  return text
}
