import { periodLabel } from "../calendar/period-label.ts"
import { parsePeriod } from "../calendar/period-text.ts"
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
    if (headline === undefined || daily.period === null) return []
    const text = sentence(daily, headline, checked)
    return text === null
      ? []
      : [{ code: "below-the-daily-average", weight: 90, because: [...new Set([...daily.because, headline.id])], text }]
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
  const here = implied.filter(({ measure, area }) => measure === daily.measure && area === daily.area)
  const now = here.find(({ quantity, period }) => quantity === "per-day" && period === daily.period)
  const monthly = here.find(({ quantity, period }) => quantity === "change-per-month" && period === daily.period)
  const before = here.find(
    ({ quantity, because }) =>
      quantity === "per-day" &&
      daily.because.length > because.length &&
      because.every((id) => daily.because.includes(id)) &&
      because.length > 1,
  )
  const rates = now === undefined || before === undefined ? "" : ` (${rate(now)} a day against ${rate(before)})`
  const months = monthly === undefined ? "" : `, or ${size(monthly)} by calendar months`
  if (daily.period === null || before?.period === null || before === undefined) return null
  const [period, base] = [daily.period, before.period].map((one) => periodLabel(parsePeriod(one)))
  return `${period} ran ${size(daily)} below the average day of ${base}${rates}${months}, although the headline says ${formatPercentChange(headline.computed ?? 0)}.`
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
