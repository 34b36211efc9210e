/** How finely an interval is searched. */
export interface ScalarSearch {
  /** Points of the grid from which the search starts, at least 3. A function with several valleys needs more. */
  readonly grid: number
  /** Width, relative to the interval, at which the search stops. */
  readonly tolerance: number
}

/**
 * Where on low..high a continuous function is smallest: the best point of a grid, refined between its neighbours by Brent's method
 * (parabolas through the last three points, golden sections where those fail).
 *
 * @see Brent 1973, *Algorithms for minimization without derivatives*, chapter 5
 */
export function minimiseScalar(
  objective: (x: number) => number,
  low: number,
  high: number,
  { grid, tolerance }: ScalarSearch,
): number {
  const stride = (high - low) / (grid - 1)
  let best = low
  let atBest = objective(low)
  for (let index = 1; index < grid; index++) {
    const x = index === grid - 1 ? high : low + index * stride
    const atX = objective(x)
    if (atX < atBest) {
      best = x
      atBest = atX
    }
  }
  const refined = refine(
    objective,
    Math.max(low, best - stride),
    Math.min(high, best + stride),
    tolerance * (high - low),
  )
  return refined.value < atBest ? refined.point : best
}

const goldenSection = (3 - Math.sqrt(5)) / 2

function refine(
  objective: (x: number) => number,
  low: number,
  high: number,
  width: number,
): { readonly point: number; readonly value: number } {
  let [a, b] = [low, high]
  let x = a + goldenSection * (b - a)
  let [second, third] = [x, x]
  let atX = objective(x)
  let [atSecond, atThird] = [atX, atX]
  let step = 0
  let stepBefore = 0
  for (let round = 0; round < 100; round++) {
    const middle = (a + b) / 2
    if (Math.abs(x - middle) <= 2 * width - (b - a) / 2) break
    const parabola = parabolicStep(x, atX, second, atSecond, third, atThird)
    const accepted =
      Math.abs(stepBefore) > width &&
      Math.abs(parabola) < Math.abs(stepBefore) / 2 &&
      x + parabola > a &&
      x + parabola < b
    stepBefore = accepted ? step : x < middle ? b - x : a - x
    step = accepted ? parabola : goldenSection * stepBefore
    const next = x + (Math.abs(step) >= width ? step : step > 0 ? width : -width)
    const atNext = objective(next)
    if (atNext <= atX) {
      if (next < x) b = x
      else a = x
      ;[third, atThird, second, atSecond, x, atX] = [second, atSecond, x, atX, next, atNext]
    } else {
      if (next < x) a = next
      else b = next
      if (atNext <= atSecond || second === x) [third, atThird, second, atSecond] = [second, atSecond, next, atNext]
      else if (atNext <= atThird || third === x || third === second) [third, atThird] = [next, atNext]
    }
  }
  return { point: x, value: atX }
}

/** From x to the lowest point of the parabola through three points; NaN when they lie on a line. */
function parabolicStep(x: number, atX: number, v: number, atV: number, w: number, atW: number): number {
  const left = (x - v) * (atX - atW)
  const right = (x - w) * (atX - atV)
  return ((x - w) * right - (x - v) * left) / (2 * (left - right))
}
