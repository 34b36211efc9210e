# Rscript tests/reference/croston.R > tests/reference/croston.json   (R 4.2.2, forecast 8.20)
suppressMessages(library(forecast))
number <- function(x) paste0("[", paste(ifelse(is.na(x), "null", sprintf("%.12g", as.numeric(x))), collapse = ","), "]")
set.seed(1)
series <- list(
  sparse = rpois(40, 0.4), lumpy = rpois(60, 0.3) * sample(1:20, 60, TRUE), dense = rpois(30, 2), single = c(0, 0, 0, 4, 0, 0), leading = c(5, 0, 0, 2, 0, 7, 1, 0),
  discoveries = as.numeric(discoveries)
)
rows <- vapply(names(series), function(name) {
  f <- croston(ts(series[[name]]), h = 3)
  sprintf('{"name":"%s","values":%s,"mean":%s,"fitted":%s}', name, number(series[[name]]), number(f$mean), number(f$fitted))
}, "")
cat("[\n", paste(rows, collapse = ",\n"), "\n]\n", sep = "")
