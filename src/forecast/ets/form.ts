import { NfoldError } from "../../errors.ts"

/** How a component enters: not at all, added, or multiplied. */
export type Component = "N" | "A" | "M"

/** One of the thirty models of the family: how error, trend and season enter, and whether the trend is damped. */
export interface EtsForm {
  readonly error: "A" | "M"
  readonly trend: Component
  readonly damped: boolean
  readonly season: Component
}

/** The name that the literature uses: ETS(M,Ad,M). */
export function nameOfForm({ error, trend, damped, season }: EtsForm): string {
  return `ETS(${error},${trend}${damped ? "d" : ""},${season})`
}

/**
 * The form that a name such as "MAdM", "ANN" or "ETS(A,A,N)" stands for.
 *
 * @throws NfoldError `bad-argument` for any other text
 */
export function parseForm(name: string): EtsForm {
  const letters = name.replace(/^ETS\(|[,)]/g, "")
  const match = /^([AM])(N|[AM]d?)([NAM])$/.exec(letters)
  if (match === null) {
    throw new NfoldError(
      "bad-argument",
      `ets: no form "${name}"; forms are error (A, M), trend (N, A, Ad, M, Md), season (N, A, M), such as "MAdM"`,
    )
  }
  const [, error, trend, season] = match as unknown as [string, "A" | "M", string, Component]
  return { error, trend: trend.charAt(0) as Component, damped: trend.endsWith("d"), season }
}

/**
 * The forms that automatic choice compares, as R's ets restricts them: trends that add, no errors that add about a season that multiplies
 * (which are numerically unstable), and errors that multiply only for values above zero.
 *
 * @see Hyndman & Khandakar 2008, *Automatic time series forecasting: the forecast package for R*
 */
export function candidateForms(seasonal: boolean, positive: boolean): EtsForm[] {
  const seasons: readonly Component[] = seasonal ? ["N", "A", "M"] : ["N"]
  const trends = [
    { trend: "N", damped: false },
    { trend: "A", damped: false },
    { trend: "A", damped: true },
  ] as const
  const errors = ["A", "M"] as const
  const forms = seasons.flatMap((season) =>
    trends.flatMap((trend) => errors.map((error): EtsForm => ({ error, ...trend, season }))),
  )
  return forms.filter(({ error, season }) => (error === "A" ? season !== "M" : positive))
}

/** Smoothing parameters and initial states that are estimated: the m seasonal states sum to a constant, so m - 1 are free. */
export function parameterCountOf({ trend, damped, season }: EtsForm, period: number): number {
  return 2 + (trend === "N" ? 0 : 2) + (damped ? 1 : 0) + (season === "N" ? 0 : period)
}

/** A form's parts, for series too short for all of it: without the damping, then the season, then the trend. */
export function simplerForms(form: EtsForm): EtsForm[] {
  const { trend, damped, season } = form
  const undamped: EtsForm = { ...form, damped: false }
  const unseasonal: EtsForm = { ...form, season: "N" }
  return [
    ...(damped ? [undamped] : []),
    ...(season === "N" ? [] : [unseasonal, ...(damped ? [{ ...unseasonal, damped: false }] : [])]),
    ...(trend === "N" ? [] : [{ ...unseasonal, trend: "N" as const, damped: false }]),
  ]
}
