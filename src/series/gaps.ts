/**
 * The series with every gap (NaN) filled: on the straight line between its neighbours; before the first and after the last value
 * with that value. With a season the line is drawn between seasonally adjusted neighbours.
 *
 * @param values at least one of them a number
 * @param period observations a season, 1 for none
 */
export function fillGaps(values: Float64Array, period: number): Float64Array {
  const filled = fillOnLines(values)
  if (period <= 1 || values.length < 2 * period) return filled
  const means = seasonalMeans(values, filled, period)
  const adjusted = values.map((value, index) => value - (means[index % period] ?? 0))
  return fillOnLines(adjusted).map((value, index) => {
    const observed = values[index] ?? Number.NaN
    return Number.isNaN(observed) ? value + (means[index % period] ?? 0) : observed
  })
}

function fillOnLines(values: Float64Array): Float64Array {
  const filled = Float64Array.from(values)
  let previous = -1
  for (let index = 0; index <= values.length; index++) {
    if (index < values.length && Number.isNaN(values[index]!)) continue
    for (let gap = previous + 1; gap < index; gap++) filled[gap] = between(values, previous, index, gap)
    previous = index
  }
  return filled
}

function between(values: Float64Array, left: number, right: number, at: number): number {
  if (left < 0) return values[right]!
  if (right >= values.length) return values[left]!
  const share = (at - left) / (right - left)
  return values[left]! * (1 - share) + values[right]! * share
}

/** Mean distance of each position of the season from the average over one season about it; 0 where none was observed. */
function seasonalMeans(values: Float64Array, filled: Float64Array, period: number): readonly number[] {
  const sums = new Float64Array(period)
  const counts = new Float64Array(period)
  let window = 0
  for (let index = 0; index < period; index++) window += filled[index]!
  for (let start = 0; start + period <= values.length; start++) {
    if (start > 0) window += filled[start + period - 1]! - filled[start - 1]!
    const middle = start + Math.floor(period / 2)
    const observed = values[middle]!
    if (Number.isNaN(observed)) continue
    sums[middle % period]! += observed - window / period
    counts[middle % period]! += 1
  }
  return Array.from(sums, (sum, season) => (counts[season]! > 0 ? sum / counts[season]! : 0))
}
