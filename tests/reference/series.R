# Rscript tests/reference/series.R > tests/reference/series.json   (R 4.2.2, forecast 8.20)
# Classic series that R and its forecast package ship.
suppressMessages(library(forecast))
number <- function(x) paste0("[", paste(sprintf("%.15g", x), collapse = ","), "]")
shown <- c("AirPassengers", "USAccDeaths", "wineind", "lynx", "Nile", "WWWusage", "sunspot.year", "co2", "UKgas", "gas", "woolyrnq", "LakeHuron")
rows <- vapply(shown, function(name) {
  series <- get(name)
  sprintf('"%s":{"period":%d,"values":%s}', name, as.integer(frequency(series)), number(as.numeric(series)))
}, "")
cat("{\n", paste(rows, collapse = ",\n"), "\n}\n", sep = "")
