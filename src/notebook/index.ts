/** The entry point nfold/notebook: results that a notebook displays as tables and charts. */
export type { FrameLike, Row } from "../reports/result-rows.ts"
export { type ShowOptions, show } from "./show.ts"
export type { Shown } from "./shown.ts"
