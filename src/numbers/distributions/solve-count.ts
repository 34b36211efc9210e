/**
 * The smallest count whose cumulative probability reaches `probability`, by doubling and then halving.
 * The small slack lets a probability that was itself computed as a cumulative one give its own count back.
 */
export function solveCount(probability: number, start: number, cumulative: (count: number) => number): number {
  if (probability === 1) return Infinity
  const target = probability * (1 - 4 * Number.EPSILON)
  let low = -1
  let high = Math.max(0, Math.floor(start))
  let stride = 1
  while (cumulative(high) < target) {
    low = high
    high += stride
    stride *= 2
  }
  stride = 1
  while (low < high - stride && cumulative(high - stride) >= target) {
    high -= stride
    stride *= 2
  }
  low = Math.max(low, high - stride)
  while (high - low > 1) {
    const middle = Math.floor(low + (high - low) / 2)
    if (cumulative(middle) >= target) high = middle
    else low = middle
  }
  return high
}
