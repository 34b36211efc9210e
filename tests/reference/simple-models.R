# Rscript tests/reference/simple-models.R > tests/reference/simple-models.json   (R 4.2.2, forecast 8.20)
suppressMessages(library(forecast))
number <- function(x) paste0("[", paste(sprintf("%.12g", as.numeric(x)), collapse = ","), "]")
models <- list(
  historicalMean = function(y, h) meanf(y, h, level = c(80, 95)),
  naive = function(y, h) naive(y, h, level = c(80, 95)),
  seasonalNaive = function(y, h) snaive(y, h, level = c(80, 95)),
  drift = function(y, h) rwf(y, h, drift = TRUE, level = c(80, 95)),
  linearTrend = function(y, h) forecast(tslm(y ~ trend), h = h, level = c(80, 95))
)
rows <- character(0)
for (series in c("AirPassengers", "USAccDeaths", "lynx", "Nile", "WWWusage", "UKgas")) for (model in names(models)) {
  y <- get(series)
  f <- models[[model]](y, 14)
  rows[length(rows) + 1] <- sprintf('{"series":"%s","model":"%s","mean":%s,"lo80":%s,"hi80":%s,"lo95":%s,"hi95":%s}',
    series, model, number(f$mean), number(f$lower[, 1]), number(f$upper[, 1]), number(f$lower[, 2]), number(f$upper[, 2]))
}
cat("[\n", paste(rows, collapse = ",\n"), "\n]\n", sep = "")
