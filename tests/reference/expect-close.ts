import { expect } from "vitest"

/** Every number of a column within a tolerance of the expected one, relative to the largest of them. */
export function expectClose(received: ArrayLike<number>, expected: readonly number[], tolerance: number): void {
  expect(received.length).toBe(expected.length)
  const size = Math.max(...expected.map(Math.abs))
  for (const [index, value] of expected.entries()) {
    expect(Math.abs((received[index] ?? Number.NaN) - value)).toBeLessThanOrEqual(tolerance * size)
  }
}
