import { readFileSync } from "node:fs"

/** The rows of a table that stands beside its test, one JSON value a line. */
export function readRows<Row>(name: string): readonly Row[] {
  const text = readFileSync(new URL(name, import.meta.url), "utf8")
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line))
}
