/** What a value may be; null is no bound on that side. */
export interface Bounds {
  readonly low: number | null
  readonly high: number | null
}

export const unbounded: Bounds = { low: null, high: null }

export function isInside({ low, high }: Bounds, value: number): boolean {
  return (low === null || value >= low) && (high === null || value <= high)
}

/** What both allow; null when that is nothing. */
export function intersect(a: Bounds, b: Bounds): Bounds | null {
  const low = a.low === null ? b.low : b.low === null ? a.low : Math.max(a.low, b.low)
  const high = a.high === null ? b.high : b.high === null ? a.high : Math.min(a.high, b.high)
  return low !== null && high !== null && low > high ? null : { low, high }
}
