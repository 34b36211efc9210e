import { type Example, exampleText, paragraph } from "./help.ts"

/** What there is to try first. */
export const firstExamples: readonly Example[] = [
  ["nfold demo", "a real press release: do its figures hold?"],
  ["nfold growth 10,567 25,575", "how many times more, and by how much"],
  ["nfold check report.txt", "your own text, or one from the web"],
]

/** What `nfold` says on a terminal when it is called with nothing. */
export function welcome(width: number): string {
  return [
    paragraph("nfold: growth figures as they are published, checked and drawn.", width),
    `Three things to try:\n${exampleText(firstExamples, width)}`,
    paragraph("nfold --help lists all commands.", width),
  ].join("\n")
}
