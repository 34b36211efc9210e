/** How a series on the equally spaced points 0, 1, ... is smoothed. */
export interface LoessOptions {
  /** Points that a local fit uses; odd. */
  readonly window: number
  /** 0 fits a constant, 1 a line. */
  readonly degree: 0 | 1
  /** Fits every `jump`-th point and interpolates between them. */
  readonly jump: number
  /** A weight for each value, beside that of its distance. */
  readonly robustness: Float64Array | null
}

/**
 * Local regression with tricube weights (loess) on equally spaced points, as in the program of STL's authors, down to its limits of 0.1% and
 * 99.9% of a distance. The result has one value for each of the first `count` of `values`, written to `smooth` from index `offset` on.
 *
 * @see Cleveland 1979; Cleveland, Cleveland, McRae and Terpenning 1990, section 2
 */
export function smoothByLoess(
  values: Float64Array,
  count: number,
  options: LoessOptions,
  smooth: Float64Array,
  offset: number,
): void {
  if (count < 2) {
    smooth[offset] = values[0] ?? 0
    return
  }
  const jump = Math.min(options.jump, count - 1)
  for (let point = 0; point < count; point += jump) fitAt(values, count, options, point, smooth, offset)
  if (jump === 1) return
  const last = Math.floor((count - 1) / jump) * jump
  for (let point = 0; point + jump < count; point += jump) interpolate(smooth, offset + point, offset + point + jump)
  if (last === count - 1) return
  // The end is fitted with the neighbours of the last point before it that was fitted, as the original program does.
  const [from, to] = neighbours(count, options.window, last)
  smooth[offset + count - 1] = localFit(values, count, options, count - 1, from, to) ?? values[count - 1]!
  interpolate(smooth, offset + last, offset + count - 1)
}

/** The local fit at `point`, which may lie outside the series, from the values `from` to `to`; null when all weights are zero. */
export function localFit(
  values: Float64Array,
  count: number,
  options: LoessOptions,
  point: number,
  from: number,
  to: number,
): number | null {
  const { window, degree, robustness } = options
  let reach = Math.max(point - from, to - point)
  if (window > count) reach += Math.floor((window - count) / 2)
  let total = 0
  let centre = 0
  for (let j = from; j <= to; j++) {
    const weight = weightAt(Math.abs(j - point), reach, robustness, j)
    total += weight
    centre += weight * j
  }
  if (total <= 0) return null
  centre /= total
  let slope = 0
  if (reach > 0 && degree > 0) {
    let spread = 0
    for (let j = from; j <= to; j++) {
      spread += weightAt(Math.abs(j - point), reach, robustness, j) * (j - centre) * (j - centre)
    }
    spread /= total
    if (Math.sqrt(spread) > 0.001 * (count - 1)) slope = (point - centre) / spread
  }
  let sum = 0
  for (let j = from; j <= to; j++) {
    sum += weightAt(Math.abs(j - point), reach, robustness, j) * (slope * (j - centre) + 1) * values[j]!
  }
  return sum / total
}

function fitAt(
  values: Float64Array,
  count: number,
  options: LoessOptions,
  point: number,
  smooth: Float64Array,
  offset: number,
): void {
  const [from, to] = neighbours(count, options.window, point)
  smooth[offset + point] = localFit(values, count, options, point, from, to) ?? values[point]!
}

function neighbours(count: number, window: number, point: number): [number, number] {
  if (window >= count) return [0, count - 1]
  const from = Math.min(Math.max(point - (window - 1) / 2, 0), count - window)
  return [from, from + window - 1]
}

function interpolate(smooth: Float64Array, from: number, to: number): void {
  const step = (smooth[to]! - smooth[from]!) / (to - from)
  for (let i = from + 1; i < to; i++) smooth[i] = smooth[from]! + step * (i - from)
}

function weightAt(distance: number, reach: number, robustness: Float64Array | null, index: number): number {
  if (distance > 0.999 * reach) return 0
  let weight = 1
  if (distance > 0.001 * reach) {
    const ratio = distance / reach
    const rest = 1 - ratio * ratio * ratio
    weight = rest * rest * rest
  }
  return robustness === null ? weight : weight * robustness[index]!
}
