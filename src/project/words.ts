import type { Period } from "../calendar/period.ts"
import { periodLabel } from "../calendar/period-label.ts"

/** A number as running text prints it: thousands grouped, decimals only where the number is small. */
export function numberText(value: number): string {
  const size = Math.abs(value)
  if (size >= 1e15) return value.toExponential(2)
  const decimals = size === 0 || size >= 100 ? 0 : size >= 1 ? 1 : 3
  const [whole = "", fraction] = value.toFixed(decimals).split(".")
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",")
  return fraction === undefined || Number(fraction) === 0 ? grouped : `${grouped}.${fraction}`
}

/** A proportion as percent: 0.049 is "4.9%". */
export function percentText(proportion: number): string {
  return `${numberText(100 * proportion)}%`
}

/** What a weight from 0 to 1 counts: "67%", "under 1%". */
export function weightText(weight: number): string {
  return weight > 0 && weight < 0.01 ? "under 1%" : `${Math.round(100 * weight)}%`
}

/** A percent change with its sign: "+240.9%". */
export function signedPercent(change: number): string {
  return `${change > 0 ? "+" : ""}${Math.abs(change) < 1000 ? change.toFixed(1) : numberText(change)}%`
}

/** A small percent change to two digits: "+0.055%"; others as usual. */
export function finePercent(change: number): string {
  return Math.abs(change) < 1 ? `${change > 0 ? "+" : ""}${Number(change.toPrecision(2))}%` : signedPercent(change)
}

/** A multiple: "3.41 times". */
export function folds(multiple: number): string {
  return `${multiple < 100 ? multiple.toFixed(2) : numberText(multiple)} times`
}

/** A daily level: "79.5 a day". */
export function aDay(level: number): string {
  return `${Math.abs(level) >= 1 && Math.abs(level) < 1000 ? level.toFixed(1) : numberText(level)} a day`
}

/** A period in running text: "January-February 2021", "the second quarter of 2021". */
export function periodName(period: Period): string {
  const label = periodLabel(period)
  return label.includes(" of ") ? `the ${label}` : label
}

/** A first part of a year in words without the year: "January-February", "the first quarter". */
export function partName(period: Period): string {
  const label = periodLabel(period)
  const year = ` ${period.first.year}`
  if (label.endsWith(` of${year}`)) return `the ${label.slice(0, -` of${year}`.length)}`
  return label.endsWith(year) ? label.slice(0, -year.length) : label
}
