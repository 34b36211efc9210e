/** The one optimiser of the room: by values alone, by values and slopes, or of sums of squares. */

export { type LeastSquaresOptions, minimiseSquares, type Residuals } from "./optimise/least-squares.ts"
export type { Gradient, Minimum, Objective } from "./optimise/objective.ts"
export { minimiseByQuasiNewton, type QuasiNewtonOptions } from "./optimise/quasi-newton.ts"
export { minimiseBySimplex, type SimplexOptions } from "./optimise/simplex.ts"
