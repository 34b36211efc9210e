import { NfoldError } from "../errors.ts"
import { forecast } from "../forecast/forecast.ts"
import type { Forecast, ForecastOptions } from "../forecast/types.ts"
import { usualLimits } from "../io/limits.ts"
import type { Line } from "../io/lines.ts"
import { jsonLine } from "../reports/json.ts"

/** What the command line says of every line that does not say it itself. */
export interface LineDefaults extends ForecastOptions {
  readonly model?: string
}

/** The answer to one line of a stream: one line of JSON without its end. */
export interface LineAnswer {
  readonly text: string
  readonly failed: boolean
}

type Id = string | number | null

/** Forecasts the series on one line of NDJSON. Whatever is wrong with the line is in the answer; nothing is thrown. */
export function answerLine(line: Line, defaults: LineDefaults): LineAnswer {
  let id: Id = null
  try {
    const request = readRequest(line)
    id = readId(request.id)
    if (!Array.isArray(request.values)) {
      throw new NfoldError("bad-series", "values is an array of numbers", { path: "values" })
    }
    const found = forecast(request.values, { ...defaults, ...optionsOf(request) })
    return { text: jsonLine(forecastObject(id, found)), failed: false }
  } catch (error) {
    const [code, message] =
      error instanceof NfoldError ? [error.code, error.message] : ["fit-failed", `an error in nfold: ${String(error)}`]
    return { text: jsonLine({ id, line: line.number, error: { code, message } }), failed: true }
  }
}

/** A forecast as one object: `lo80` and `hi80` for a level of 80. `notes` is there only when there is something to say. */
export function forecastObject(id: Id, { model, mean, intervals, notes }: Forecast): Record<string, unknown> {
  const ends = intervals.flatMap(({ level, low, high }) => [
    [`lo${level}`, low],
    [`hi${level}`, high],
  ])
  return { id, model, mean, ...Object.fromEntries(ends), ...(notes.length === 0 ? {} : { notes }) }
}

function readRequest({ text, fault }: Line): Readonly<Record<string, unknown>> {
  if (fault === "too-long") {
    throw new NfoldError(
      "too-large",
      `the line is longer than ${usualLimits.line / 1024 / 1024} MB; split the series, or --unlimited`,
    )
  }
  if (text === null) throw new NfoldError("bad-text", "the line is not UTF-8")
  const request = parse(text)
  if (typeof request !== "object" || request === null || Array.isArray(request)) {
    throw new NfoldError("bad-json", 'a line is an object such as {"id":"a","values":[1,2,3]}')
  }
  return request as Readonly<Record<string, unknown>>
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new NfoldError("bad-json", 'not JSON; a line is an object such as {"id":"a","values":[1,2,3]}')
  }
}

function readId(id: unknown): Id {
  if (id === undefined || id === null) return null
  if (typeof id === "string" || typeof id === "number") return id
  throw new NfoldError("bad-argument", "id is a string or a number", { path: "id" })
}

const optionNames = ["horizon", "period", "levels", "within", "missing", "seed", "model"] as const

/** The options that a line has, as they are: the forecasting function checks them. Null is the default. */
function optionsOf(request: Readonly<Record<string, unknown>>): LineDefaults {
  const given = optionNames.filter((name) => request[name] !== undefined && request[name] !== null)
  return Object.fromEntries(given.map((name) => [name, request[name]]))
}
