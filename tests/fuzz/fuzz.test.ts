import { expect, test } from "vitest"
import { attack } from "./attack.ts"
import { targets } from "./targets.ts"

// npm run fuzz runs as many cases as are asked for; these are the first of them.
test.each(targets)("$name: no made input crashes, hangs or lets NaN or a control character through", async (target) => {
  const cases = Math.max(10, target.weight * 2)
  expect(await attack(target, { cases, seed: 1 })).toEqual([])
})
