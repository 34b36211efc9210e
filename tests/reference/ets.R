# Rscript tests/reference/ets.R > tests/reference/ets.json     (R 4.2.2, forecast 8.20, Debian's r-cran-forecast)
# For classic series that R ships: what forecast::ets estimates for every form, which form it chooses, and what it forecasts.
suppressMessages(library(forecast))
text <- function(x) formatC(unname(x), digits = 11, width = 1, format = "g")
array <- function(x) paste0("[", paste(ifelse(is.finite(x), text(x), "null"), collapse = ","), "]")
object <- function(names, values) paste0("{", paste0('"', names, '":', values, collapse = ","), "}")

fit_to_json <- function(fit) {
  m <- if (fit$components[3] == "N") 1 else fit$m
  future <- forecast(fit, h = 2 * m + 2, level = c(80, 95))
  states <- tail(fit$states, 1)[1, ]
  seasons <- if (fit$components[3] == "N") NULL else rev(tail(states, m))
  first <- fit$states[1, ]
  par <- fit$par
  pick <- function(name, otherwise) if (name %in% names(par)) par[[name]] else otherwise
  trend <- fit$components[2] != "N"
  parameters <- c(pick("alpha", 0), pick("beta", 0), pick("gamma", 0), pick("phi", 1), first[[1]], if (trend) first[[2]] else 0,
                  if (m > 1) rev(tail(first, m)) else 0)
  object(c("logLikelihood", "aicc", "sigma2", "parameters", "states", "mean", "low80", "high80", "low95", "high95"),
         c(text(fit$loglik), text(fit$aicc), text(fit$sigma2), array(parameters),
           array(c(states[[1]], if (trend) states[[2]] else 0, if (m > 1) seasons else 0)), array(future$mean),
           array(future$lower[, 1]), array(future$upper[, 1]), array(future$lower[, 2]), array(future$upper[, 2])))
}

names <- c("AirPassengers", "USAccDeaths", "wineind", "lynx", "Nile", "WWWusage", "sunspot.year", "woolyrnq", "LakeHuron", "nottem", "UKgas",
           "JohnsonJohnson", "austres", "BJsales", "co2", "ldeaths", "nhtemp", "discoveries", "UKDriverDeaths")
series_to_json <- function(name) {
  y <- get(name)
  forms <- character(0)
  fits <- character(0)
  for (error in c("A", "M")) for (trend in c("N", "A", "Ad")) for (season in if (frequency(y) > 1) c("N", "A", "M") else "N") {
    if ((error == "A" && season == "M") || (error == "M" && min(y) <= 0)) next
    fit <- ets(y, model = paste0(error, substr(trend, 1, 1), season), damped = trend == "Ad")
    forms <- c(forms, paste0(error, trend, season))
    fits <- c(fits, fit_to_json(fit))
  }
  object(c("period", "values", "chosen", "fits"),
         c(frequency(y), array(as.numeric(y)), paste0('"', ets(y)$method, '"'), object(forms, fits)))
}
cat(object(names, sapply(names, series_to_json)))
