/**
 * The sum of floats with the error of every addition carried along (Neumaier's compensated sum), so that long or badly
 * scaled columns do not lose digits: 1 + 1e100 + 1 - 1e100 is 2, not 0. O(n).
 *
 * @see Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, ZAMM 54 (1974)
 */
export function sum(values: Iterable<number>): number {
  let total = 0
  let lost = 0
  for (const value of values) {
    const next = total + value
    lost += Math.abs(total) >= Math.abs(value) ? total - next + value : value - next + total
    total = next
  }
  // Once the total is infinite, what was lost on the way is no number.
  return Number.isFinite(total) ? total + lost : total
}
