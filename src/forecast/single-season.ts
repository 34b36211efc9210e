/** The longest season whose states are estimated one by one, as in R's ets; longer ones are left to decomposition. */
export const longestSeason = 24

/** The first season that is short enough for a family that takes one, 1 for none, and a note for each that is left out. */
export function singleSeason(
  name: string,
  periods: readonly number[],
): { readonly period: number; readonly notes: readonly string[] } {
  const seasons = periods.filter((period) => period > 1)
  const period = seasons.find((one) => one <= longestSeason) ?? 1
  const notes = seasons
    .filter((one) => one !== period)
    .map(
      (one) =>
        `${name}: the season of ${one} values is left out; ${name} takes one season, of at most ${longestSeason} values`,
    )
  return { period, notes }
}
