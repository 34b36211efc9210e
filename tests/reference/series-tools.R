# Rscript tests/reference/series-tools.R > tests/reference/series-tools.json   (R 4.2.2, forecast 8.20)
suppressMessages(library(forecast))
number <- function(x) paste0("[", paste(ifelse(is.na(x), "null", sprintf("%.12g", as.numeric(x))), collapse = ","), "]")
rows <- character(0)
for (name in c("AirPassengers", "USAccDeaths", "UKgas", "wineind", "woolyrnq")) {
  y <- get(name)
  m <- frequency(y)
  additive <- decompose(y)
  multiplicative <- decompose(y, "multiplicative")
  rows[length(rows) + 1] <- sprintf(
    '{"series":"%s","acf":%s,"additive":%s,"trend":%s,"multiplicative":%s,"strength":%s,"guerrero":%s,"ljungBox":%s}', name,
    number(acf(y, lag.max = 2 * m, plot = FALSE)$acf[-1]), number(additive$figure), number(additive$trend), number(multiplicative$figure),
    number(forecast:::seas.heuristic(y)), number(BoxCox.lambda(y, "guerrero")),
    number(c(Box.test(y, 10, "Ljung-Box")$statistic, Box.test(diff(y), 5, "Ljung-Box", fitdf = 2)$p.value)))
}
several <- msts(as.numeric(taylor[1:1100]), c(48, 336))
parts <- mstl(several)
cat("{\n\"single\":[\n", paste(rows, collapse = ",\n"), "],\n", sprintf('"several":{"values":%s,"trend":%s,"first":%s,"second":%s}',
  number(several), number(parts[, 2]), number(parts[, 3]), number(parts[, 4])), "\n}\n", sep = "")
