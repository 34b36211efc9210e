# Rscript tests/bench/forecasting.R FILE MODEL: processor seconds that MODEL of R's forecast package takes for all series of FILE,
# one a line: period, horizon, values, separated by blanks.
suppressMessages(library(forecast))
arguments <- commandArgs(trailingOnly = TRUE)
lines <- lapply(strsplit(readLines(arguments[1]), " ", fixed = TRUE), as.numeric)
run <- list(
  theta = function(y, h) thetaf(y, h = h),
  ets = function(y, h) forecast(ets(y), h = h),
  arima = function(y, h) forecast(auto.arima(y), h = h)
)[[arguments[2]]]
took <- system.time(for (line in lines) try(run(ts(line[-(1:2)], frequency = line[1]), line[2]), silent = TRUE))
cat(sum(took[c("user.self", "sys.self")]), "\n")
