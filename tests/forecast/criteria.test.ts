import { expect, test } from "vitest"
import { criteriaOf, informationCriterion } from "../../src/forecast/criteria.ts"

test("the criteria are those of R's AIC and BIC", () => {
  // R 4.2.2: fit <- lm(Nile ~ time(Nile)); logLik(fit) with 3 parameters of 100 values; AIC(fit); BIC(fit); AIC + 2 * 3 * 4 / (100 - 3 - 1)
  const { aic, bic, aicc } = criteriaOf(-642.314684155, 3, 100)
  expect(aic).toBeCloseTo(1290.62936831, 6)
  expect(bic).toBeCloseTo(1298.44487887, 6)
  expect(aicc).toBeCloseTo(1290.87936831, 6)
})

test("AICc is infinite where the values are no more than the parameters and one, and not shown to users", () => {
  expect(informationCriterion(-10, 4, 5, "aicc")).toBe(Infinity)
  expect(Object.keys(criteriaOf(-10, 4, 5))).toEqual(["logLikelihood", "aic", "bic"])
})
