/** What `nfold` says on a terminal when it is called with nothing. */
export function welcome(): string {
  return `nfold: growth figures as they are published, checked and drawn.

Three things to try:
  nfold demo                      a real press release: do its figures hold?
  nfold growth 10,567 25,575      how many times more, and by how much
  nfold check report.txt          check your own text, or one from the web

nfold --help lists all commands.
`
}
