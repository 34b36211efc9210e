import { escapeJson } from "../release/escape-json.ts"

/** JSON on one line that a terminal may be given. */
export function jsonLine(value: unknown): string {
  return escapeJson(JSON.stringify(value))
}
