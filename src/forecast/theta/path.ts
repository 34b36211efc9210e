import { loadings, predictNext, type TwoLines, takeIn } from "./two-lines.ts"

/** Point forecasts, and the standard deviation of each in units of that of one error. */
export interface Path {
  readonly mean: Float64Array
  readonly spread: Float64Array
}

/**
 * Forecasts of the model of two lines and their exact spread: the model is linear in level, centre and slope, so the covariance of these three
 * is carried from step to step. O(horizon).
 */
export function followPath(start: TwoLines, horizon: number): Path {
  const mean = new Float64Array(horizon)
  const spread = new Float64Array(horizon)
  let lines = start
  let covariance: Covariance = [0, 0, 0, 0, 0, 0]
  for (let step = 0; step < horizon; step++) {
    mean[step] = predictNext(lines)
    spread[step] = Math.sqrt(1 + varianceAlong(covariance, loadings(lines)))
    covariance = carry(covariance, lines)
    lines = takeIn(lines, mean[step]!)
  }
  return { mean, spread }
}

/** Upper triangle of a symmetric 3 by 3 matrix, by rows: level, centre, slope. */
type Covariance = readonly [number, number, number, number, number, number]
type Row = readonly [number, number, number]

function varianceAlong([ll, lc, ls, cc, cs, ss]: Covariance, [l, c, s]: Row): number {
  return l * l * ll + c * c * cc + s * s * ss + 2 * (l * c * lc + l * s * ls + c * s * cs)
}

/** Covariance after one more value, which is its own prediction plus an error of variance 1. */
function carry(covariance: Covariance, lines: TwoLines): Covariance {
  const { alpha, count, dynamic } = lines
  const next = loadings(lines)
  const gains: Row = dynamic ? [alpha, 1 / (count + 1), 6 / ((count + 1) * (count + 2))] : [alpha, 0, 0]
  const rows: readonly [Row, Row, Row] = dynamic
    ? [
        addTo(next, gains[0], [1 - alpha, 0, 0]),
        addTo(next, gains[1], [0, count / (count + 1), 0]),
        addTo(next, gains[2], [0, -gains[2], (count - 1) / (count + 2)]),
      ]
    : [addTo(next, alpha, [1 - alpha, 0, 0]), [0, 1, 0], [0, 0, 1]]
  const entry = (row: 0 | 1 | 2, column: 0 | 1 | 2): number =>
    between(covariance, rows[row], rows[column]) + gains[row] * gains[column]
  return [entry(0, 0), entry(0, 1), entry(0, 2), entry(1, 1), entry(1, 2), entry(2, 2)]
}

function addTo(row: Row, times: number, other: Row): Row {
  return [times * row[0] + other[0], times * row[1] + other[1], times * row[2] + other[2]]
}

function between([ll, lc, ls, cc, cs, ss]: Covariance, [l, c, s]: Row, [x, y, z]: Row): number {
  return x * (l * ll + c * lc + s * ls) + y * (l * lc + c * cc + s * cs) + z * (l * ls + c * cs + s * ss)
}
