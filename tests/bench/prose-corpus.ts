import { readdirSync, readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import type { ProseLanguage } from "../../src/prose/language.ts"

/** A figure as it was labelled by hand. */
export interface LabelledFigure {
  readonly name: string
  readonly start: number
  readonly end: number
  readonly kind: string
  readonly value: number
  readonly hedge: string | null
  /** Null: the text leaves it open. */
  readonly period: string | null
  readonly basePeriod: string | null
}

/** A relation as it was labelled by hand; ends are names of figures. */
export interface LabelledRelation {
  readonly kind: string
  readonly figure: string | null
  readonly from: string | null
  readonly to: string | null
  readonly order: readonly string[] | null
  readonly verdict: string
}

export interface LabelledPassage {
  readonly id: string
  readonly language: ProseLanguage
  readonly asOf: string | undefined
  readonly text: string
  readonly figures: readonly LabelledFigure[]
  readonly relations: readonly LabelledRelation[]
}

const folder = fileURLToPath(new URL("../corpus/", import.meta.url))

/** All passages of tests/corpus whose file name starts so; the format is in its README. */
export function readCorpus(prefix = ""): LabelledPassage[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt") && name.startsWith(prefix))
    .flatMap((name) => readPassages(readFileSync(`${folder}${name}`, "utf8")))
}

export function readPassages(file: string): LabelledPassage[] {
  return file
    .split(/^== /m)
    .slice(1)
    .map((entry) => {
      const [head = "", ...lines] = entry.split("\n")
      const [id = "", language, asOf] = head.trim().split(" ")
      const end = lines.indexOf("--")
      const marked = readMarked(lines.slice(0, end).join("\n"))
      const labels = lines.slice(end + 1).filter((line) => line.trim() !== "")
      const isFigure = (line: string) => marked.spans.has(line.split(" ")[0] ?? "") && /^[a-z] /.test(line)
      return {
        id,
        language: language === "ru" ? "ru" : "en",
        asOf: asOf?.replace("asOf=", ""),
        text: marked.text,
        figures: labels.filter(isFigure).map((line) => readFigure(line, marked.spans)),
        relations: labels.filter((line) => !isFigure(line)).map(readRelation),
      }
    })
}

interface Marked {
  readonly text: string
  readonly spans: ReadonlyMap<string, { readonly start: number; readonly end: number }>
}

/** Takes the braces out and remembers where they stood. */
function readMarked(source: string): Marked {
  const spans = new Map<string, { start: number; end: number }>()
  let text = ""
  let at = 0
  for (const match of source.matchAll(/\{([a-z]) ([^}]*)\}/g)) {
    text += decodeEscapes(source.slice(at, match.index))
    const inner = decodeEscapes(match[2] ?? "")
    spans.set(match[1] ?? "", { start: text.length, end: text.length + inner.length })
    text += inner
    at = match.index + match[0].length
  }
  return { text: text + decodeEscapes(source.slice(at)), spans }
}

function decodeEscapes(text: string): string {
  return text.replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}

function readFigure(line: string, spans: Marked["spans"]): LabelledFigure {
  const [name = "", kind = "", value = "", ...rest] = line.split(" ")
  const span = spans.get(name) ?? { start: -1, end: -1 }
  const period = rest.find((word) => word.startsWith("@"))?.slice(1) ?? "?"
  const base = rest.find((word) => word.startsWith("<"))?.slice(1) ?? "?"
  return {
    name,
    ...span,
    kind,
    value: Number(value),
    hedge: rest.find((word) => /^[a-z]/.test(word)) ?? null,
    period: period === "?" ? null : period,
    basePeriod: base === "?" ? null : base,
  }
}

function readRelation(line: string): LabelledRelation {
  const [kind = "", ...rest] = line.split(" ")
  const verdict = rest.at(-1) ?? ""
  const none = { kind, figure: null, from: null, to: null, verdict }
  if (kind === "ranking") return { ...none, order: rest.slice(0, -1) }
  if (kind === "sum") return { ...none, figure: rest[0] ?? null, order: rest.slice(2, -1) }
  const [from = "?", to = "?"] = (rest[1] ?? "").split(">")
  return { ...none, figure: nameOf(rest[0] ?? "-"), from: nameOf(from), to: nameOf(to), order: null }
}

function nameOf(text: string): string | null {
  return text === "?" || text === "-" ? null : text
}
