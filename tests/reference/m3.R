# Rscript tests/reference/m3.R m3.ndjson.gz > tests/reference/m3.json     (R 4.2.2, forecast 8.20, jsonlite; about five minutes)
# Every fifteenth series of the M3 competition (Makridakis and Hibon 2000; Mcomp): 200 of them, each with what R's forecast says of it. A forecast
# is given by its mean and the upper end of its 95% interval, at the first step and at the last.
suppressMessages(library(forecast))
number <- function(x) paste0("[", paste(ifelse(is.finite(x), formatC(as.numeric(x), digits = 9, width = 1, format = "g"), "null"), collapse = ","), "]")
scalar <- function(x) formatC(as.numeric(x), digits = 11, width = 1, format = "g")
object <- function(fields) paste0("{", paste0('"', names(fields), '":', unlist(fields), collapse = ","), "}")
ends <- function(future) {
  at <- c(1, length(future$mean))
  upper <- if (is.null(future$upper)) NULL else number(as.matrix(future$upper)[at, 1])
  c(list(mean = number(future$mean[at])), if (is.null(upper)) list() else list(hi95 = upper))
}
likely <- function(fit, label, h) c(list(model = paste0('"', label, '"'), logLikelihood = scalar(fit$loglik), aicc = scalar(fit$aicc)), ends(forecast(fit, h = h, level = 95)))
seasonal <- function(y, window) {
  parts <- stl(y, window)$time.series
  n <- nrow(parts); m <- frequency(y)
  list(seasonal = number(parts[(n - m + 1):n, 1]), trend = number(parts[c(1, n), 2]))
}
answer <- function(line) {
  row <- jsonlite::fromJSON(line)
  h <- row$horizon
  y <- ts(row$values, frequency = row$period)
  arima <- auto.arima(y)
  smooth <- ets(y)
  models <- list(
    naive = ends(naive(y, h, level = 95)), drift = ends(rwf(y, h, drift = TRUE, level = 95)), historicalMean = ends(meanf(y, h, level = 95)),
    croston = ends(croston(y, h)), theta = ends(thetaf(y, h, level = 95)),
    ses = likely(ets(y, "ANN"), "ETS(A,N,N)", h), holt = likely(ets(y, "AAN", damped = FALSE), "ETS(A,A,N)", h),
    damped = likely(ets(y, "AAN", damped = TRUE), "ETS(A,Ad,N)", h), ets = likely(smooth, smooth$method, h),
    arima = likely(arima, sub(" with (non-zero|zero) mean| with drift", "", forecast:::arima.string(arima)), h))
  if (row$period > 1) models <- c(models, list(
    seasonalNaive = ends(snaive(y, h, level = 95)), holtWinters = likely(ets(y, "AAA", damped = FALSE), "ETS(A,A,A)", h),
    stl = seasonal(y, "periodic"), stl13 = seasonal(y, 13)))
  object(list(id = paste0('"', row$id, '"'), period = row$period, horizon = h, values = number(row$values), models = object(lapply(models, object))))
}
lines <- readLines(commandArgs(TRUE)[1])
cat("[\n", paste(vapply(lines[seq(1, 2986, 15)], answer, ""), collapse = ",\n"), "\n]\n", sep = "")
