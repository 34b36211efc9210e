import { expect, test } from "vitest"
import { chanceOfMultiple } from "../../src/growth/chance.ts"

// R 4.2.2: poisson.test(c(later, earlier))$conf.int
test.each([
  [11, 55, 2.588429355763997, 10.594480621821923],
  [10567, 25575, 2.365935029888809, 2.475985928400717],
  [11, 0, 0, 0.3984334944969821],
  [0, 3, 0.413231355030894, null],
])("of %i and then %i counted, chance alone allows multiples from %f to %f", (earlier, later, low, high) => {
  const chance = chanceOfMultiple(earlier, later)
  expect(chance.low).toBeCloseTo(low, 9)
  if (high === null) expect(chance.high).toBeNull()
  else expect(chance.high).toBeCloseTo(high, 8)
})
