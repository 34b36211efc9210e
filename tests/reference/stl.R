# Writes stl.json: Rscript tests/reference/stl.R (R 4.2.2, package stats)
decompose <- function(name, values, period, window, ...) {
  fit <- stl(ts(c(values), frequency = period), window, ...)$time.series
  list(name = name, values = c(values), period = period, window = window,
       seasonal = c(fit[, 1]), trend = c(fit[, 2]), remainder = c(fit[, 3]))
}
cases <- list(
  decompose("AirPassengers", AirPassengers, 12, 11),
  decompose("AirPassengers, periodic", AirPassengers, 12, "periodic"),
  decompose("nottem", nottem, 12, 35),
  decompose("UKgas", log(UKgas), 4, 7),
  decompose("USAccDeaths", USAccDeaths, 12, 13),
  decompose("wineind, periodic", forecast::wineind, 12, "periodic"),
  decompose("sunspots", window(sunspots, 1960), 12, 13),
  decompose("co2 with a wrong period", co2[1:100], 7, 15))
number <- function(x) paste0("[", paste(format(x, digits = 15, trim = TRUE), collapse = ","), "]")
text <- vapply(cases, function(case) sprintf(
  '{"name":"%s","period":%d,"window":%s,\n"values":%s,\n"seasonal":%s,\n"trend":%s,\n"remainder":%s}',
  case$name, case$period, if (is.character(case$window)) '"periodic"' else case$window,
  number(case$values), number(case$seasonal), number(case$trend), number(case$remainder)), "")
writeLines(c("[", paste(text, collapse = ",\n"), "]"), "tests/reference/stl.json")
