# Rscript tests/reference/growth-curves.R > tests/reference/growth-curves.json   (R 4.2.2)
# nls fits of the three curves; positions 1, 2, ...
number <- function(x) paste0("[", paste(sprintf("%.10g", as.numeric(x)), collapse = ","), "]")
set.seed(3)
t <- 1:24
logistic <- round(900 / (1 + exp(-0.35 * (t - 13))) + rnorm(24, 0, 8), 2)
gompertz <- round(500 * exp(-exp(-0.2 * (t - 8))) + rnorm(24, 0, 5), 2)
F <- function(t, p, q) (1 - exp(-(p + q) * t)) / (1 + q / p * exp(-(p + q) * t))
bass <- round(10000 * (F(t, 0.01, 0.4) - F(t - 1, 0.01, 0.4)) + rnorm(24, 0, 30), 2)
row <- function(name, y, fit, k, squares) sprintf('{"name":"%s","values":%s,"fitted":%s,"capacity":%.8g,"squares":%.10g}', name, number(y), number(fitted(fit)), k, squares)
a <- nls(logistic ~ k / (1 + exp(-r * (t - m))), start = list(k = 850, r = 0.3, m = 12))
b <- nls(gompertz ~ k * exp(-exp(-r * (t - m))), start = list(k = 450, r = 0.25, m = 7))
c <- nls(bass ~ k * (F(t, p, q) - F(t - 1, p, q)), start = list(k = 9000, p = 0.012, q = 0.35))
cat("[\n", row("logistic", logistic, a, coef(a)["k"], deviance(a)), ",\n", row("gompertz", gompertz, b, coef(b)["k"], deviance(b)), ",\n",
  row("bass", bass, c, coef(c)["k"], deviance(c)), "\n]\n", sep = "")
