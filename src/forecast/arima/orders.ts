/**
 * The orders of a seasonal ARIMA model in the notation of Box and Jenkins: p autoregressive terms, d differences,
 * q moving-average terms, and P, D, Q of the same at multiples of the period.
 */
export interface ArimaOrders {
  readonly order: readonly [p: number, d: number, q: number]
  readonly seasonal: readonly [P: number, D: number, Q: number]
  /** Observations a season; 1 for a model without seasonal terms. */
  readonly period: number
  /** A mean where nothing is differenced, a drift where one difference is taken, nothing beyond. */
  readonly constant: boolean
}

/** The name of a model as R's forecast package writes it, such as `ARIMA(0,1,1)(0,1,1)[12]` or `ARIMA(1,1,0) with drift`. */
export function describeOrders(orders: ArimaOrders, regressors = 0): string {
  const { order, seasonal, period, constant } = orders
  const isSeasonal = period > 1 && seasonal.some((term) => term > 0)
  const name = `ARIMA(${order.join(",")})${isSeasonal ? `(${seasonal.join(",")})[${period}]` : ""}`
  if (regressors > 0) return `Regression with ${name} errors`
  const differences = order[1] + seasonal[1]
  if (differences === 0) return `${name} with ${constant ? "non-zero" : "zero"} mean`
  return constant && differences === 1 ? `${name} with drift` : name
}

/** Values that differencing takes from the start of the series. */
export function lostToDifferencing(orders: Pick<ArimaOrders, "order" | "seasonal" | "period">): number {
  return orders.order[1] + orders.seasonal[1] * orders.period
}

/** Numbers of autoregressive, moving-average, seasonal autoregressive and seasonal moving-average terms, in this order. */
export function termCounts(orders: ArimaOrders): readonly [number, number, number, number] {
  return [orders.order[0], orders.order[2], orders.seasonal[0], orders.seasonal[2]]
}
