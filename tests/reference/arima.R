# Writes arima.json: Rscript tests/reference/arima.R (R 4.2.2, forecast 8.20)
suppressMessages(library(forecast))
numbers <- function(x) paste0("[", paste(format(c(x), digits = 15, trim = TRUE), collapse = ","), "]")
entry <- function(name, y, fit, future = NULL, columns = NULL) {
  h <- if (is.null(future)) (if (frequency(y) > 1) 2 * frequency(y) else 10) else nrow(future)
  ahead <- if (is.null(future)) forecast(fit, h = h) else forecast(fit, xreg = future)
  orders <- arimaorder(fit)
  a <- fit$arma
  column <- function(m) if (is.null(m)) "[]" else paste0("[", paste(apply(m, 2, numbers), collapse = ","), "]")
  sprintf('{"name":"%s","period":%d,"values":%s,\n"regressors":%s,"futureRegressors":%s,\n"order":%s,"seasonal":%s,"constant":%s,"names":[%s],"coefficients":%s,\n"logLikelihood":%s,"aicc":%s,"sigma2":%s,\n"mean":%s,\n"lo95":%s,\n"hi80":%s}',
    name, as.integer(frequency(y)), numbers(y), column(columns), column(future), numbers(a[c(1, 6, 2)]), numbers(a[c(3, 7, 4)]),
    if (any(names(fit$coef) %in% c("intercept", "drift"))) "true" else "false",
    paste0('"', names(fit$coef), '"', collapse = ","), if (length(fit$coef)) numbers(fit$coef) else "[]",
    format(fit$loglik, digits = 15), format(fit$aicc, digits = 15), format(fit$sigma2, digits = 15),
    numbers(ahead$mean), numbers(ahead$lower[, 2]), numbers(ahead$upper[, 1]))
}
series <- list(AirPassengers = AirPassengers, USAccDeaths = USAccDeaths, wineind = wineind, lynx = lynx, Nile = Nile,
  WWWusage = WWWusage, sunspot.year = sunspot.year, LakeHuron = LakeHuron, UKgas = UKgas, woolyrnq = woolyrnq,
  gold = ts(na.omit(c(gold))[1:300]), nottem = nottem, lh = lh, JohnsonJohnson = JohnsonJohnson, BJsales = BJsales,
  presidents = ts(na.omit(c(presidents))), airmiles = airmiles, uspop = ts(c(uspop)), UKDriverDeaths = UKDriverDeaths,
  nhtemp = nhtemp, discoveries = discoveries, treering = window(treering, 1800), ldeaths = ldeaths,
  "log AirPassengers" = log(AirPassengers), austres = austres, sunspots = window(sunspots, 1960), gas = window(gas, 1980))
automatic <- Map(function(name, y) entry(name, y, auto.arima(y)), names(series), series)
quarters <- ts(na.omit(c(presidents)), frequency = 4)
given <- list(
  entry("airline model", log(AirPassengers), Arima(log(AirPassengers), c(0, 1, 1), c(0, 1, 1))),
  entry("USAccDeaths (0,1,1)(0,1,1)", USAccDeaths, Arima(USAccDeaths, c(0, 1, 1), c(0, 1, 1))),
  entry("lh (3,0,0)", lh, Arima(lh, c(3, 0, 0))),
  entry("lh (1,0,1)", lh, Arima(lh, c(1, 0, 1))),
  entry("LakeHuron (2,0,0)", LakeHuron, Arima(LakeHuron, c(2, 0, 0))),
  entry("Nile (1,1,1) with drift", Nile, Arima(Nile, c(1, 1, 1), include.drift = TRUE)),
  entry("WWWusage (3,1,0)", WWWusage, Arima(WWWusage, c(3, 1, 0))),
  entry("presidents (1,0,0)(1,0,0)[4]", quarters, Arima(quarters, c(1, 0, 0), c(1, 0, 0))),
  entry("UKgas (0,0,1)(1,1,0)[4] with drift", log(UKgas), Arima(log(UKgas), c(0, 0, 1), c(1, 1, 0), include.drift = TRUE)),
  entry("lynx (2,0,2) of logarithms", log10(lynx), Arima(log10(lynx), c(2, 0, 2))))
time <- 1:98
level <- cbind(step = as.numeric(time > 40), wave = sin(time / 3))
future <- cbind(step = rep(1, 5), wave = sin((99:103) / 3))
belts <- cbind(belt = as.numeric(Seatbelts[, "law"]), petrol = c(Seatbelts[, "PetrolPrice"]))
regressed <- list(
  entry("LakeHuron on a level shift and a wave", LakeHuron, Arima(LakeHuron, c(1, 0, 1), xreg = level), future, level),
  entry("drivers on the seat-belt law and the petrol price", log(Seatbelts[, "drivers"]),
    Arima(log(Seatbelts[, "drivers"]), c(1, 0, 0), c(1, 0, 0), xreg = belts), belts[181:192, ], belts),
  entry("drivers, differenced, on the law", log(Seatbelts[, "drivers"]),
    Arima(log(Seatbelts[, "drivers"]), c(0, 1, 1), c(0, 1, 1), xreg = belts[, 1, drop = FALSE]), belts[181:192, 1, drop = FALSE], belts[, 1, drop = FALSE]))
block <- function(x) paste0("[\n", paste(unlist(x), collapse = ",\n"), "\n]")
writeLines(c(sprintf('{"automatic":%s,\n"given":%s,\n"regressed":%s}', block(automatic), block(given), block(regressed))), "tests/reference/arima.json")
