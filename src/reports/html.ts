import type { CheckedClaim, Verdict } from "../check/types.ts"
import type { CheckResult } from "../findings/types.ts"
import { summaryOf } from "./check-text.ts"
import { markedFigures, noteWithCorrection } from "./figure-verdicts.ts"
import { groundsText } from "./grounds-text.ts"
import { escapeHtml } from "./html-escape.ts"
import { pageStyle } from "./html-style.ts"

/** What a page is made of. */
export interface PageInput {
  readonly name: string
  /** The prose that was read; null for a release file. */
  readonly text: string | null
  readonly result: CheckResult
  /** Charts as SVG, from `drawSvg`. */
  readonly charts: readonly string[]
}

/**
 * A page that stands alone: the text with its figures marked by verdict, then findings, claims, implied figures and charts. Nothing in
 * it is loaded from elsewhere, and nothing of the text is taken for markup.
 */
export function htmlPage(inputs: readonly PageInput[]): string {
  const title = inputs.map(({ name }) => name).join(", ")
  return `<!doctype html>
<html lang="${escapeHtml(inputs[0]?.result.language ?? "en")}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}: checked by nfold</title>
<style>${pageStyle}</style>
</head>
<body>
${inputs.map(article).join("\n")}
</body>
</html>
`
}

function article({ name, text, result, charts }: PageInput): string {
  return `<article>
<h1>${escapeHtml(result.source ?? name)}</h1>
<p class="summary">${escapeHtml(summaryOf(result))}.</p>
${text === null ? "" : `<section class="text">${markedText(text, result)}</section>`}
${list(
  "What matters",
  result.findings.map(({ text: sentence }) => escapeHtml(sentence)),
)}
${claimsTable(result.claims)}
${list(
  "Cannot all be right",
  result.conflicts.map(({ text: sentence }) => escapeHtml(sentence)),
)}
${list(
  "Implied, though nobody printed it",
  result.implied.map(
    (figure) => `${escapeHtml(figure.text)} <small>${escapeHtml(groundsText(figure, result))}</small>`,
  ),
)}
${charts.map((chart) => `<figure>${chart}</figure>`).join("\n")}
</article>`
}

/** The whole text, figures that claim something marked; line ends are kept by the style. */
function markedText(text: string, result: CheckResult): string {
  let marked = ""
  let at = 0
  for (const { start, end, verdict, note } of markedFigures(result)) {
    if (start < at) continue
    marked += `${escapeHtml(text.slice(at, start))}<mark class="${verdict}" title="${escapeHtml(note)}">${escapeHtml(text.slice(start, end))}<sup>${signs[verdict]}</sup></mark>`
    at = end
  }
  return marked + escapeHtml(text.slice(at))
}

const signs: Readonly<Record<Verdict, string>> = { consistent: "ok", inconsistent: "!!", unverifiable: "??" }

function claimsTable(claims: readonly CheckedClaim[]): string {
  if (claims.length === 0) return ""
  const rows = claims.map(
    (claim) =>
      `<tr><td class="${claim.verdict}">${claim.verdict}</td><td>${escapeHtml(claim.written || claim.id)}</td><td>${escapeHtml(noteWithCorrection(claim))}</td></tr>`,
  )
  return `<h2>Claims</h2>
<table><thead><tr><th>verdict</th><th>claim</th><th>why</th></tr></thead><tbody>
${rows.join("\n")}
</tbody></table>`
}

function list(heading: string, items: readonly string[]): string {
  return items.length === 0
    ? ""
    : `<h2>${heading}</h2>\n<ul>\n${items.map((item) => `<li>${item}</li>`).join("\n")}\n</ul>`
}
