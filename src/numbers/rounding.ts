/**
 * How a publisher rounds. `nearest`: to the nearest, a tie may go either way; `half-up`: ties away from zero;
 * `half-even`: ties to the even digit; `truncate`: toward zero; `unknown`: nearest or truncated, the hull of both.
 */
export type RoundingRule = "nearest" | "half-up" | "half-even" | "truncate" | "unknown"
