import { restOfYear } from "../calendar/part-year.ts"
import type { Period } from "../calendar/period.ts"
import { periodLabel } from "../calendar/period-label.ts"
import { formatPeriod, parsePeriodIfAny } from "../calendar/period-text.ts"
import { sameYearEarlier } from "../calendar/same-year-earlier.ts"
import type { Checked, CheckedClaim, ImpliedFigure } from "../check/types.ts"
import { formatAmount, formatPercentChange } from "../figures/format.ts"
import type { RankedFinding } from "./ranked.ts"

/**
 * The first months of a year ran below what the year before ended with, although the headline compares them with the same months a
 * year earlier and says that they rose: a base effect.
 */
export function belowTheDailyAverage(checked: Checked): readonly RankedFinding[] {
  const headlines = risingHeadlines(checked)
  return checked.implied.flatMap((daily): RankedFinding[] => {
    if (daily.quantity !== "change-per-day" || daily.high === null || daily.high >= 0) return []
    const headline = headlines.get(`${daily.measure} ${daily.area ?? ""} ${daily.period}`)
    const text = headline === undefined ? null : sentence(daily, headline, checked)
    if (headline === undefined || text === null) return []
    const because = [...new Set([...daily.because, headline.id])]
    return [{ code: "below-the-daily-average", weight: 90, because, text }]
  })
}

/** Claims of growth that hold, by what they are about. */
function risingHeadlines({ claims, figures }: Checked): ReadonlyMap<string, CheckedClaim> {
  const figureOf = new Map(figures.map((figure) => [figure.id, figure]))
  const rising = claims.filter(
    ({ kind, verdict, computed }) => kind === "percent-change" && verdict === "consistent" && (computed ?? 0) > 0,
  )
  return new Map(
    rising.flatMap((claim) => {
      const later = figureOf.get(claim.to ?? "")
      return later === undefined ? [] : [[`${later.measure} ${later.area ?? ""} ${later.period}`, claim] as const]
    }),
  )
}

function sentence(daily: ImpliedFigure, headline: CheckedClaim, { implied }: Checked): string | null {
  const period = parsePeriodIfAny(daily.period)
  const base = period === null ? null : restOfYear(sameYearEarlier(period))
  if (period === null || base === null) return null
  const about = (quantity: string, when: Period): ImpliedFigure | undefined =>
    implied.find(
      (one) =>
        one.quantity === quantity &&
        one.measure === daily.measure &&
        one.area === daily.area &&
        one.period === formatPeriod(when),
    )
  const [now, before, monthly] = [about("per-day", period), about("per-day", base), about("change-per-month", period)]
  if (now === undefined || before === undefined) return null
  const months = monthly === undefined ? "" : `, or ${size(monthly)} by calendar months`
  return `${periodLabel(period)} ran ${size(daily)} below the average day of ${periodLabel(base)} (${rate(now)} a day against ${rate(before)})${months}, although the headline says ${formatPercentChange(headline.computed ?? 0)}.`
}

/** The size of a fall, the smaller end of it. */
function size({ low, high }: ImpliedFigure): string {
  const smaller = Math.abs(high ?? 0)
  const larger = Math.abs(low ?? smaller)
  const [a, b] = [smaller, larger].map((value) => formatAmount(value, { decimals: 1 }))
  return a === b ? `${a}%` : `${a}% to ${b}%`
}

function rate({ low, high }: ImpliedFigure): string {
  const [a, b] = [low ?? 0, high ?? 0].map((value) => formatAmount(value, { decimals: 1 }))
  return a === b ? `${a}` : `${a} to ${b}`
}
