/** The public face of nfold: named re-exports, nothing else. */

// calendar
export type { CalendarDate } from "./calendar/day.ts"
export { daysIn, monthsIn } from "./calendar/length.ts"
export { restOfYear } from "./calendar/part-year.ts"
export type { Period, PeriodForm } from "./calendar/period.ts"
export { lengthsDiffer, type PeriodLanguage, periodLabel } from "./calendar/period-label.ts"
export { formatPeriod, parsePeriod } from "./calendar/period-text.ts"
export { sameYearEarlier } from "./calendar/same-year-earlier.ts"
// charts
export { type AcfData, renderAcf, sceneAcf } from "./charts/acf.ts"
export {
  type Bar,
  type BarGroup,
  type BarsOptions,
  type GroupedBarsData,
  renderBars,
  renderGroupedBars,
  sceneBars,
  sceneGroupedBars,
} from "./charts/bars.ts"
export { describeScene } from "./charts/describe.ts"
export { renderFan, sceneFan } from "./charts/fan.ts"
export type { FanData, FanInterval } from "./charts/fan-data.ts"
export type { FanPoint } from "./charts/fan-points.ts"
export { type HistogramOptions, renderHistogram, sceneHistogram } from "./charts/histogram.ts"
export { type IntervalRow, type IntervalsOptions, renderIntervals, sceneIntervals } from "./charts/intervals.ts"
export { type LineData, type LineOptions, type LineSeries, renderLine, sceneLine } from "./charts/line.ts"
export { renderShares, type ShareRow, type SharesData, sceneShares } from "./charts/shares.ts"
export { renderSlope, type SlopeData, type SlopeLine, sceneSlope } from "./charts/slope.ts"
export { renderSpark, type SparkOptions, sceneSpark } from "./charts/spark.ts"
export { drawSvg } from "./charts/svg.ts"
export { drawText, type TextOptions } from "./charts/text.ts"
export type {
  AxisMark,
  BandMark,
  BarMark,
  ChartOptions,
  ChartValue,
  Depth,
  DotMark,
  Glyphs,
  LineMark,
  Mark,
  Marker,
  NumberKind,
  Point,
  Role,
  RuleMark,
  Scene,
  SeriesRole,
  Shade,
  SpanEnd,
  SpanMark,
  SparkMark,
  TextMark,
} from "./charts/types.ts"
// check and findings
export type { CheckOptions } from "./check/check-claims.ts"
export type {
  Checked,
  CheckedClaim,
  CheckedFigure,
  Conflict,
  Explanation,
  ImpliedFigure,
  Reading,
  Verdict,
} from "./check/types.ts"
// errors
export { NfoldError, type NfoldErrorCode, type NfoldErrorDetails, type Problem } from "./errors.ts"
// evaluate
export {
  type Backtest,
  type BacktestOptions,
  type BacktestRow,
  backtest,
  type Forecaster,
} from "./evaluate/backtest.ts"
export { coverage, crps, msis, pinball } from "./evaluate/interval-measures.ts"
export { type LjungBoxTest, ljungBox } from "./evaluate/ljung-box.ts"
export { type MeasureName, measures, owa, type RelativeScores } from "./evaluate/measures.ts"
export { mae, mape, mase, rmse, rmsse, smape } from "./evaluate/point-measures.ts"
export type { AccuracyMeasure, Scored, ScoredForecast, ScoredInterval } from "./evaluate/scored.ts"
// figures
export type { Figure, FigureKind, Hedge } from "./figures/figure.ts"
export type { WrittenFigure } from "./figures/figure-from.ts"
export {
  type FormatAmountOptions,
  type FormatOptions,
  formatAmount,
  formatCount,
  formatMultiple,
  formatPercentagePoints,
  formatPercentChange,
  formatShare,
} from "./figures/format.ts"
export { type ParseFigureOptions, parseFigure } from "./figures/parse.ts"
export { check, imply } from "./findings/check.ts"
export { diffReleases, type ReleaseDiff, type RevisedClaim, type RevisedFigure } from "./findings/diff.ts"
export { findings } from "./findings/findings.ts"
export {
  type Projection,
  type ProjectionResult,
  type ProjectReleaseOptions,
  projectRelease,
  projectSeries,
  projectYear,
} from "./findings/project.ts"
export type { ProjectionFinding } from "./findings/projection/context.ts"
export type { CheckResult, Finding } from "./findings/types.ts"
export { arima } from "./forecast/arima/arima.ts"
export type { ArimaOptions } from "./forecast/arima/options.ts"
export { auto } from "./forecast/auto/auto.ts"
export { type CesOptions, ces } from "./forecast/ces/ces.ts"
export type { CesSeason } from "./forecast/ces/recursion.ts"
// forecast
export type { InformationCriterion } from "./forecast/criteria.ts"
export { drift } from "./forecast/drift.ts"
export {
  damped,
  type EtsOptions,
  ets,
  type HoltWintersOptions,
  type HoltWintersSeason,
  holt,
  holtWinters,
  ses,
} from "./forecast/ets/ets.ts"
export { fit, forecast, type ModelForecastOptions, update } from "./forecast/forecast.ts"
export { bass, gompertz, logistic } from "./forecast/growth-curves/growth-curves.ts"
export { historicalMean } from "./forecast/historical-mean.ts"
export { croston, sba } from "./forecast/intermittent/croston.ts"
export { tsb } from "./forecast/intermittent/tsb.ts"
export { linearTrend } from "./forecast/linear-trend.ts"
export type { FittedModel, Mapping } from "./forecast/model.ts"
export type { FitOptions } from "./forecast/models.ts"
export { mstl } from "./forecast/mstl.ts"
export { naive } from "./forecast/naive.ts"
export { naive2 } from "./forecast/naive2.ts"
export {
  type Hierarchy,
  type HierarchySum,
  type Reconciled,
  type ReconcileMethod,
  reconcile,
} from "./forecast/reconcile.ts"
export { levelShift, tradingDays } from "./forecast/regressors.ts"
export { seasonalNaive } from "./forecast/seasonal-naive.ts"
export { dynamicOptimisedTheta } from "./forecast/theta/dynamic-optimised-theta.ts"
export { optimisedTheta } from "./forecast/theta/optimised-theta.ts"
export { theta } from "./forecast/theta/theta.ts"
export type { Forecast, ForecastOptions, PredictionInterval, SeriesValues } from "./forecast/types.ts"
// growth
export { carryOver } from "./growth/carry-over.ts"
export { annualizedRate, cagr } from "./growth/compound.ts"
export type { Computed, Quantity } from "./growth/computed.ts"
export { contributionToGrowth, type Pair } from "./growth/contribution.ts"
export { difference, earlierFromDifference, laterFromDifference } from "./growth/difference.ts"
export { baseFromIndex, indexNumber, valueFromIndex } from "./growth/index-number.ts"
export { earlierFromMultiple, laterFromMultiple, multiple } from "./growth/multiple.ts"
export { earlierFromPercentChange, laterFromPercentChange, percentChange } from "./growth/percent-change.ts"
export {
  earlierFromPercentagePoints,
  laterFromPercentagePoints,
  percentagePoints,
} from "./growth/percentage-points.ts"
export type { FormulaClaim } from "./growth/relation.ts"
export { remainder } from "./growth/rest.ts"
export { restFromShare } from "./growth/rest-of-share.ts"
export { perDay, perMonth, type RunRateOptions, runRate } from "./growth/run-rate.ts"
export { partFromShare, share, wholeFromShare } from "./growth/share.ts"
// numbers
export type { Ends, Interval } from "./numbers/interval.ts"
export type { Rational } from "./numbers/rational.ts"
export type { RoundingRule } from "./numbers/rounding.ts"
// project
export type { ProjectSeriesOptions } from "./project/project-series.ts"
export type { ProjectYearOptions } from "./project/project-year.ts"
export type {
  KnownValue,
  MethodProjection,
  PartYearMethodName,
  ShortSeriesMethodName,
  Spread,
  ValueKind,
  YearProjection,
} from "./project/types.ts"
// prose
export { extractFigures, extractRelease, type TextFigure } from "./prose/extract.ts"
export type { ProseLanguage } from "./prose/language.ts"
export type { ProseOptions } from "./prose/read-text.ts"
// release
export { parseRelease } from "./release/parse.ts"
export type {
  Area,
  ClaimKind,
  Measure,
  Release,
  ReleaseClaim,
  ReleaseFigure,
  Source,
  Span,
} from "./release/types.ts"
export { formatRelease } from "./release/write.ts"
// series
export { autocorrelations } from "./series/autocorrelation.ts"
export { type ClassicalDecomposition, classicalDecomposition } from "./series/classical.ts"
export { guerreroLambda } from "./series/guerrero.ts"
export { type MultipleDecomposition, mstlDecomposition } from "./series/mstl.ts"
export { isSeasonal, seasonalStrength } from "./series/seasonality.ts"
export { type Decomposition, type StlOptions, stl } from "./series/stl.ts"
export { applyTransform, inverseMean, invertTransform, type Transform } from "./series/transforms.ts"
