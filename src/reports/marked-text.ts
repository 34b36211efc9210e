import { paint } from "../charts/encode.ts"
import type { CheckResult } from "../findings/types.ts"
import { type MarkedFigure, markedFigures } from "./figure-verdicts.ts"
import { wrapped } from "./layout.ts"
import { verdictMarks } from "./marks.ts"
import type { View } from "./view.ts"

const noBreakSpace = "\u00a0"

/** The paragraphs of a text in which something is claimed, each figure that claims it followed by its mark. */
export function markedTextLines(text: string, result: CheckResult, view: View): readonly string[] {
  const paragraphs = claimingParagraphs(text, markedFigures(result))
  return paragraphs.flatMap(({ start, end, figures }, index) => {
    const lines = wrapped(withMarks(text, start, end, figures), view.width, view).map((line) => paintMarks(line, view))
    return index === 0 ? lines : ["", ...lines]
  })
}

interface Paragraph {
  readonly start: number
  readonly end: number
  readonly figures: MarkedFigure[]
}

/** Lines of the text that hold a marked figure. */
function claimingParagraphs(text: string, figures: readonly MarkedFigure[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (const figure of figures) {
    const last = paragraphs.at(-1)
    if (last !== undefined && figure.start < last.end) {
      last.figures.push(figure)
      continue
    }
    const start = text.lastIndexOf("\n", figure.start) + 1
    const end = text.indexOf("\n", figure.end)
    paragraphs.push({ start, end: end === -1 ? text.length : end, figures: [figure] })
  }
  return paragraphs
}

function withMarks(text: string, start: number, end: number, figures: readonly MarkedFigure[]): string {
  let marked = ""
  let at = start
  for (const figure of figures) {
    marked += `${text.slice(at, figure.end)}${noBreakSpace}${verdictMarks[figure.verdict].text}`
    at = figure.end
  }
  return marked + text.slice(at, end)
}

/** Marks in their ink; the space that kept a mark beside its figure becomes a plain one. */
function paintMarks(line: string, view: View): string {
  return Object.values(verdictMarks).reduce(
    (painted, { text, role }) => painted.replaceAll(`${joinerOf(view)}${text}`, ` ${paint(text, role, view.depth)}`),
    line.trimEnd(),
  )
}

/** In ASCII the no-break space is a space already. */
function joinerOf({ glyphs }: View): string {
  return glyphs === "ascii" ? " " : noBreakSpace
}
