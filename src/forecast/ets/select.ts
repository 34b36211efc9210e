import { longestSeason } from "../single-season.ts"
import { type EtsFit, estimateForm } from "./estimate.ts"
import { candidateForms } from "./form.ts"

/**
 * Fits every candidate form and returns those that could be fitted, least AICc first.
 *
 * @see Hyndman and Khandakar 2008, section 2.3
 */
export function fitCandidates(values: Float64Array, period: number): EtsFit[] {
  const seasonal = period > 1 && period <= longestSeason && values.length > period
  const fits: EtsFit[] = []
  for (const form of candidateForms(
    seasonal,
    values.every((value) => value > 0),
  )) {
    // The states of both errors are the same function of the parameters, so that one form's estimates are one start of the other's search.
    const { trend, damped, season } = form
    const near = fits.find(
      (fit) => fit.form.trend === trend && fit.form.damped === damped && fit.form.season === season,
    )
    const fit = estimateForm(values, form, period, near)
    if (fit !== null && isMeaningful(fit)) fits.push(fit)
  }
  return fits.sort((a, b) => a.aicc - b.aicc)
}

/** Relative errors whose standard deviation is the level itself are none of a series above zero: such a fit's forecasts explode. */
function isMeaningful({ form, variance }: EtsFit): boolean {
  return form.error === "A" || variance < 1
}
