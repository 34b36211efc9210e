# Rscript tests/reference/theta.R > tests/reference/theta.json   (R 4.2.2, forecast 8.20)
# thetaf, and the dynamic optimised Theta model of Fiorucci et al. 2016 written out and left to optim from several starts.
suppressMessages(library(forecast))
number <- function(x) paste0("[", paste(sprintf("%.10g", as.numeric(x)), collapse = ","), "]")
squares <- function(par, y) {
  alpha <- par[2]; theta <- par[3]; n <- length(y)
  if (alpha < 0.1 || alpha > 0.99 || theta < 1) return(1e300)
  level <- alpha * y[1] + (1 - alpha) * par[1]; sum <- 0
  for (i in 1:(n - 1)) {
    line <- if (i == 1) c(y[1], 0) else coef(lm.fit(cbind(1, 1:i), y[1:i]))
    mu <- level + (1 - 1 / theta) * (line[1] * (1 - alpha)^i + line[2] * (1 - (1 - alpha)^(i + 1)) / alpha)
    if (i >= 2) sum <- sum + (y[i + 1] - mu)^2
    level <- alpha * y[i + 1] + (1 - alpha) * level
  }
  sum
}
rows <- character(0)
for (name in c("AirPassengers", "USAccDeaths", "lynx", "Nile", "WWWusage", "UKgas", "wineind", "LakeHuron", "sunspot.year")) {
  y <- get(name)
  f <- thetaf(y, h = 14, level = c(80, 95))
  best <- NULL
  if (name %in% c("Nile", "WWWusage", "LakeHuron")) {
    starts <- list(c(y[1] / 2, 0.5, 2), c(y[1], 0.3, 1.2), c(y[1], 0.9, 5))
    tries <- lapply(starts, function(s) optim(s, squares, y = as.numeric(y), control = list(maxit = 3000, reltol = 1e-12, parscale = abs(s))))
    best <- min(sapply(tries, function(t) t$value))
  }
  rows[length(rows) + 1] <- sprintf('{"series":"%s","alpha":%.8g,"mean":%s,"lo80":%s,"hi95":%s,"squares":%s}', name, f$model$alpha,
    number(f$mean), number(f$lower[, 1]), number(f$upper[, 2]), if (is.null(best)) "null" else sprintf("%.12g", best))
}
cat("[\n", paste(rows, collapse = ",\n"), "\n]\n", sep = "")
