import { readFileSync } from "node:fs"

/** A file of values from outside, beside the script that made it. */
export function readReference<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), "utf8"))
}

/** The classic series of series.R by name. */
export const classicSeries: Readonly<Record<string, { readonly period: number; readonly values: number[] }>> =
  readReference("series")

/** One of the classic series; fails on a name that is not among them. */
export function classic(name: string): { readonly period: number; readonly values: number[] } {
  const found = classicSeries[name]
  if (found === undefined) throw new Error(`no series ${name} in series.json`)
  return found
}
