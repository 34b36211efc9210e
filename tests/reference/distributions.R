# Rscript tests/reference/distributions.R > tests/reference/distributions.json   (R 4.2.2)
# One row a value: function, arguments, result, all to 17 digits.
rows <- character(0)
add <- function(name, arguments, result) {
  if (!is.finite(result) || (abs(result) < 1e-290 && result != 0)) return(invisible())
  rows[length(rows) + 1] <<- sprintf('["%s",[%s],%.17g]', name, paste(sprintf("%.17g", arguments), collapse = ","), result)
}
p <- c(1e-12, 1e-6, 0.001, 0.025, 0.1, 0.3, 0.5, 0.6, 0.9, 0.975, 0.999, 1 - 2^-30)
x <- c(-30, -8, -3, -1, -0.2, 0, 1e-5, 0.4, 1.2, 2.5, 6, 20)
for (v in x) {
  add("normalDensity", v, dnorm(v)); add("normalCumulative", v, pnorm(v)); add("normalUpperTail", v, pnorm(v, lower.tail = FALSE))
}
for (q in c(p, 1e-100, 1e-300)) add("normalQuantile", q, qnorm(q))
for (n in c(0.5, 1, 2, 3.7, 11, 120, 1e4)) {
  for (v in x) {
    add("studentDensity", c(v, n), dt(v, n)); add("studentCumulative", c(v, n), pt(v, n)); add("studentUpperTail", c(v, n), pt(v, n, lower.tail = FALSE))
  }
  # R's qt is right to 1e-7 only at 0.5 degrees of freedom, and not exactly 0 at 0.5
  if (n >= 1) for (q in setdiff(p, 0.5)) add("studentQuantile", c(q, n), qt(q, n))
}
for (a in c(0.3, 1, 2.5, 40, 3000)) for (b in c(0.5, 1, 7, 250)) {
  for (v in c(1e-8, 1e-3, 0.05, 0.3, 0.5, 0.77, 0.99, 1 - 2^-20)) {
    add("betaDensity", c(v, a, b), dbeta(v, a, b)); add("betaCumulative", c(v, a, b), pbeta(v, a, b)); add("betaUpperTail", c(v, a, b), pbeta(v, a, b, lower.tail = FALSE))
  }
  for (q in p) add("betaQuantile", c(q, a, b), qbeta(q, a, b))
}
for (s in c(0.05, 0.5, 1, 3.3, 30, 1000, 1e5)) {
  for (v in s * c(1e-6, 0.01, 0.3, 0.8, 1, 1.1, 1.7, 4, 30)) {
    add("gammaDensity", c(v, s), dgamma(v, s)); add("gammaCumulative", c(v, s), pgamma(v, s)); add("gammaUpperTail", c(v, s), pgamma(v, s, lower.tail = FALSE))
  }
  for (q in p) add("gammaQuantile", c(q, s), qgamma(q, s))
}
for (n in c(1, 2, 5, 24, 300)) {
  for (v in n * c(0.01, 0.5, 1, 2, 6)) {
    add("chiSquaredDensity", c(v, n), dchisq(v, n)); add("chiSquaredCumulative", c(v, n), pchisq(v, n)); add("chiSquaredUpperTail", c(v, n), pchisq(v, n, lower.tail = FALSE))
  }
  for (q in p) add("chiSquaredQuantile", c(q, n), qchisq(q, n))
}
for (m in c(0.01, 0.7, 4, 55, 25575)) {
  for (v in unique(round(m * c(0, 0.5, 0.9, 1, 1.2, 2, 5)))) {
    add("poissonMass", c(v, m), dpois(v, m)); add("poissonCumulative", c(v, m), ppois(v, m)); add("poissonUpperTail", c(v, m), ppois(v, m, lower.tail = FALSE))
    for (s in c(0.2, 1, 9.5, 400)) {
      add("negativeBinomialMass", c(v, m, s), dnbinom(v, s, mu = m)); add("negativeBinomialCumulative", c(v, m, s), pnbinom(v, s, mu = m))
      add("negativeBinomialUpperTail", c(v, m, s), pnbinom(v, s, mu = m, lower.tail = FALSE))
    }
  }
  for (q in p) {
    add("poissonQuantile", c(q, m), qpois(q, m))
    for (s in c(0.2, 1, 9.5, 400)) add("negativeBinomialQuantile", c(q, m, s), qnbinom(q, s, mu = m))
  }
}
for (v in c(1e-10, 1e-3, 0.1, 0.5, 0.9, 0.999, 1.4616, 1.99999, 2, 2.00001, 2.5, 3, 5.5, 14.9, 15, 50.5, 171, 1e4, 1e10)) add("logGamma", v, lgamma(v))
cat("[\n", paste(rows, collapse = ",\n"), "\n]\n", sep = "")
