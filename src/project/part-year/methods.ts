import type { PartYearMethod } from "./method.ts"
import { annualGrowth } from "./methods/annual-growth.ts"
import { carryOver } from "./methods/carry-over.ts"
import { damped } from "./methods/damped.ts"
import { ratio } from "./methods/ratio.ts"
import { remainderAsLastYear } from "./methods/remainder-as-last-year.ts"
import { runRate } from "./methods/run-rate.ts"
import { seasonalRunRate } from "./methods/seasonal-run-rate.ts"

/** Every method for a year that is partly over; a new one is a file and a line here. */
export const partYearMethods: readonly PartYearMethod[] = [
  ratio,
  runRate,
  seasonalRunRate,
  remainderAsLastYear,
  carryOver,
  damped,
  annualGrowth,
]
