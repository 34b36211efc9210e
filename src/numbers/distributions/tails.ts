/** Both tails of a distribution at one point; the smaller is computed, the larger is its complement. */
export interface Tails {
  readonly lower: number
  readonly upper: number
}
