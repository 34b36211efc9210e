/** The entry point nfold/danfo: results as DataFrames of danfojs-node, which is loaded at the first call. */

export type { Row } from "../reports/result-rows.ts"
export { type CheckFrameOptions, checkFrame } from "./check-frame.ts"
export { type ForecastFrameOptions, forecastFrame } from "./forecast-frame.ts"
export type { Cell, Frame } from "./frame.ts"
export { type CheckTable, type Tabled, type ToFrameOptions, toFrame } from "./to-frame.ts"
export { type WithGrowthOptions, withGrowth } from "./with-growth.ts"
