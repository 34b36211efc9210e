import { describe, expect, it } from "vitest"
import { estimateForm } from "../../../src/forecast/ets/estimate.ts"
import { parseForm } from "../../../src/forecast/ets/form.ts"
import { fitCandidates } from "../../../src/forecast/ets/select.ts"
import { reference, referenceFits } from "./reference.ts"

describe("estimateForm against R's forecast::ets", () => {
  it.each(referenceFits)(
    "is at least as likely, or is named as one that is not: %s",
    (title, series, name, expected) => {
      const form = parseForm(name)
      const fit = estimateForm(Float64Array.from(series.values), form, form.season === "N" ? 1 : series.period)
      const gain = fit!.logLikelihood - expected.logLikelihood
      expect(gain).toBeGreaterThan(-(lessLikely[title] ?? 0.02))
    },
  )
})

/** Searches that end in another hollow than R's, and how much less likely they are. */
const lessLikely: Record<string, number> = {
  "nottem, ETS MAdN": 3.5,
  "JohnsonJohnson, ETS AAN": 1.7,
}

describe("fitCandidates", () => {
  it.each(Object.entries(reference))("chooses a form that is no worse by AICc than R's choice: %s", (_, series) => {
    const [best] = fitCandidates(Float64Array.from(series.values), series.period)
    const theirs = Math.min(...Object.values(series.fits).map((fit) => fit.aicc))
    expect(best!.aicc).toBeLessThan(theirs + 0.05)
  })
})
