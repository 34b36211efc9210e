import { dayText, monthText, padded, yearText } from "./date-text.ts"
import { dayNumber } from "./day.ts"
import { dateOfDayNumber } from "./day-date.ts"
import type { Moment } from "./moment.ts"

/** A time as ISO 8601 and SDMX write it: 2021, 2021-S1, 2021-Q1, 2021-03, 2021-W05, 2021-03-15, 2021-03-15T13:00. */
export function momentText({ form, place }: Moment): string {
  switch (form) {
    case "year":
      return yearText({ year: place })
    case "half":
      return `${yearText({ year: Math.floor(place / 2) })}-S${(place % 2) + 1}`
    case "quarter":
      return `${yearText({ year: Math.floor(place / 4) })}-Q${(place % 4) + 1}`
    case "month":
      return monthText({ year: Math.floor(place / 12), month: (place % 12) + 1 })
    case "week":
      return weekText(place)
    case "day":
      return dayText(dateOfDayNumber(place))
    case "second":
      return timeText(place)
  }
}

/** A week belongs to the year of its Thursday, and is the first when that is one of the first seven days. */
function weekText(place: number): string {
  const thursday = 7 * place + 3
  const { year } = dateOfDayNumber(thursday)
  const week = Math.floor((thursday - dayNumber({ year, month: 1, day: 1 })) / 7) + 1
  return `${yearText({ year })}-W${padded(week, 2)}`
}

function timeText(place: number): string {
  const day = Math.floor(place / 86_400)
  const second = place - 86_400 * day
  const clock = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60].map((part) => padded(part, 2))
  return `${dayText(dateOfDayNumber(day))}T${(clock[2] === "00" ? clock.slice(0, 2) : clock).join(":")}`
}
