import { expect, test } from "vitest"
import { kpssStatistic, levelDifferences, seasonalDifferences } from "../../../src/forecast/arima/differencing-tests.ts"

// R, datasets::Nile
const nile = Float64Array.of(
  ...[1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140],
  ...[1100, 1210, 1150, 1250, 1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969],
  ...[831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821, 768, 845, 864, 862, 698, 845, 744, 796, 1040, 759],
  ...[781, 865, 845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860, 874, 848, 890],
  ...[744, 749, 838, 1050, 918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740],
)

test("the statistic for a constant level is that of R's urca", () => {
  // R, urca 1.3-3: ur.kpss(c(Nile), type = "mu", use.lag = trunc(3 * sqrt(100) / 13))
  expect(kpssStatistic(nile)).toBeCloseTo(1.31522646317767, 12)
})

test("the Nile is differenced once, its first differences not again, a constant never", () => {
  // R: forecast::ndiffs(Nile) is 1
  expect(levelDifferences(nile)).toBe(1)
  expect(levelDifferences(nile.map((value, t) => value - (nile[t - 1] ?? value)))).toBe(0)
  expect(levelDifferences(new Float64Array(20).fill(3))).toBe(0)
})

test("a strong season is differenced, noise is not, and two seasons are too few to tell", () => {
  const season = Float64Array.from({ length: 48 }, (_, t) => [9, 1, 5, 3][t % 4]! + Math.sin(t * t))
  expect(seasonalDifferences(season, 4)).toBe(1)
  expect(seasonalDifferences(nile, 4)).toBe(0)
  expect(seasonalDifferences(season.slice(0, 8), 4)).toBe(0)
  expect(seasonalDifferences(season, 1)).toBe(0)
})
