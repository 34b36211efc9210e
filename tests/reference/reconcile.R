# Writes reconcile.json: Rscript tests/reference/reconcile.R (R 4.2.2, base R)
# MinT with shrinkage as in Wickramasuriya, Athanasopoulos & Hyndman 2019, the shrinkage as in hts 6.0.2, R/mint.R (shrink.estim).
shrink <- function(x) {
  n <- nrow(x)
  covariance <- crossprod(x) / n
  target <- diag(diag(covariance))
  correlation <- cov2cor(covariance)
  scaled <- scale(x, center = FALSE, scale = sqrt(diag(covariance)))
  v <- (1 / (n * (n - 1))) * (crossprod(scaled^2) - 1 / n * (crossprod(scaled))^2)
  diag(v) <- 0
  d <- (correlation - diag(1, ncol(x)))^2
  lambda <- max(min(sum(v) / sum(d), 1), 0)
  list(covariance = lambda * target + (1 - lambda) * covariance, lambda = lambda)
}
set.seed(1)
n <- 40
common <- rnorm(n)
parts <- cbind(2 * common + rnorm(n), common + 3 * rnorm(n), -common + rnorm(n, sd = 0.5))
errors <- cbind(rowSums(parts) + rnorm(n), parts[, 1] + parts[, 2] + rnorm(n), parts)
S <- rbind(c(1, 1, 1), c(1, 1, 0), diag(3))
base <- rbind(c(100, 65, 20, 40, 35), c(110, 70, 21, 45, 37))
W <- shrink(errors)
P <- solve(t(S) %*% solve(W$covariance) %*% S) %*% t(S) %*% solve(W$covariance)
result <- t(S %*% P %*% t(base))
spread <- sqrt(diag(S %*% P %*% W$covariance %*% t(P) %*% t(S))) / sqrt(diag(W$covariance))
numbers <- function(x) paste0("[", paste(format(c(x), digits = 15, trim = TRUE), collapse = ","), "]")
rows <- function(m) paste0("[", paste(apply(m, 1, numbers), collapse = ",\n"), "]")
writeLines(sprintf('{"errors":%s,\n"base":%s,\n"covariance":%s,\n"reconciled":%s,\n"spread":%s,"lambda":%s}',
  rows(errors), rows(base), rows(W$covariance), rows(result), numbers(spread), format(W$lambda, digits = 15)), "tests/reference/reconcile.json")
