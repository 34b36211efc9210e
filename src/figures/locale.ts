import { NfoldError } from "../errors.ts"

/** How a locale writes numbers. */
export interface Marks {
  readonly decimal: string
  /** Between groups of three digits; a space is a narrow no-break one, an apostrophe a straight one. */
  readonly group: string
}

/**
 * The marks of a locale such as "en", "ru" or "de-CH", which is also taken as systems spell it: "tr_TR.UTF-8".
 *
 * @throws NfoldError `bad-argument` when it is no locale
 */
export function marksOf(locale: string): Marks {
  const known = seen.get(locale)
  if (known !== undefined) return known
  const marks = askIntl(locale)
  if (seen.size < mostSeen) seen.set(locale, marks)
  return marks
}

export const narrowNoBreakSpace = "\u202f"

/**
 * Asking Intl costs some 50 microseconds, and a release has thousands of figures in one locale. The languages of releases are
 * known from the start: the very first question to Intl costs more than reading a whole release.
 */
const seen = new Map<string, Marks>([
  ["en", { decimal: ".", group: "," }],
  ["ru", { decimal: ",", group: narrowNoBreakSpace }],
])
const mostSeen = 100

function askIntl(locale: string): Marks {
  const tag = locale.replace(/\..*$/, "").replaceAll("_", "-")
  try {
    const parts = new Intl.NumberFormat(tag, { useGrouping: "always", numberingSystem: "latn" }).formatToParts(
      12_345_678.5,
    )
    const find = (type: string) => parts.find((part) => part.type === type)?.value ?? ""
    const group = find("group")
    return { decimal: find("decimal"), group: group.trim() === "" ? narrowNoBreakSpace : group.replace("\u2019", "'") }
  } catch (cause) {
    throw new NfoldError("bad-argument", `${JSON.stringify(locale.slice(0, 40))} is no locale`, {
      expected: "a BCP 47 locale such as en, ru or de-CH",
      cause,
    })
  }
}
