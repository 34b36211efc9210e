import type { ShortSeriesMethod } from "./method.ts"
import { dampedTrend } from "./methods/damped-trend.ts"
import { drift } from "./methods/drift.ts"
import { gompertz } from "./methods/gompertz.ts"
import { growthRate } from "./methods/growth-rate.ts"
import { logLinear } from "./methods/log-linear.ts"
import { logistic } from "./methods/logistic.ts"
import { logitLinear } from "./methods/logit-linear.ts"

/** Every method for a short series of years; a new one is a file and a line here. */
export const shortSeriesMethods: readonly ShortSeriesMethod[] = [
  growthRate,
  logLinear,
  dampedTrend,
  drift,
  logistic,
  gompertz,
  logitLinear,
]
