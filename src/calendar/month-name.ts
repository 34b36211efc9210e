export const englishMonths: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
]

export const russianMonths: readonly string[] = [
  "январь",
  "февраль",
  "март",
  "апрель",
  "май",
  "июнь",
  "июль",
  "август",
  "сентябрь",
  "октябрь",
  "ноябрь",
  "декабрь",
]

/** The genitive, in which Russian says the days of a month: "15 марта". */
export const russianMonthsOfDays: readonly string[] = [
  "января",
  "февраля",
  "марта",
  "апреля",
  "мая",
  "июня",
  "июля",
  "августа",
  "сентября",
  "октября",
  "ноября",
  "декабря",
]

/** The number of a month from its English or Russian name or the first three letters of it or more, in any case; NaN for any other word. */
export function monthNumber(word: string): number {
  const start = word.toLowerCase().replace(/\.$/, "")
  if (start.length < 3) return Number.NaN
  for (const names of [englishMonths, russianMonths, russianMonthsOfDays]) {
    const index = names.findIndex((name) => name.toLowerCase().startsWith(start))
    if (index >= 0) return index + 1
  }
  return Number.NaN
}
