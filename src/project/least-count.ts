/** Half an event: what a count of none is taken for on the logarithmic scale. */
export const leastCount = 0.5
