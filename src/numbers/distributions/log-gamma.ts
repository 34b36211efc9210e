/**
 * Natural logarithm of the gamma function for x > 0, to about 15 digits everywhere, the neighbourhoods of its roots at 1 and 2 included
 * (where Lanczos' approximation, as in simple-statistics, keeps absolute but not relative accuracy).
 *
 * @see Abramowitz & Stegun 6.1.33 (series about 2, with zeta(k) - 1), 6.1.41 (Stirling's series)
 */
export function logGamma(x: number): number {
  if (x < 0.5) return logGammaOfTwoAnd(x) - Math.log1p(x) - Math.log(x)
  if (x < 1.5) return logGammaOfTwoAnd(x - 1) - Math.log1p(x - 1)
  if (x < stirlingFrom) {
    let product = 1
    let reduced = x
    while (reduced > 2.5) {
      reduced -= 1
      product *= reduced
    }
    return Math.log(product) + logGammaOfTwoAnd(reduced - 2)
  }
  return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + stirlingSeries(x)
}

/**
 * What Stirling's formula leaves out of log n!: log(n!) - (n + 1/2) log n + n - log(2 pi) / 2, for n > 0.
 *
 * @see Loader 2000, *Fast and accurate computation of binomial probabilities*
 */
export function stirlingError(n: number): number {
  if (n >= stirlingFrom) return stirlingSeries(n)
  return logGamma(n + 1) - (n + 0.5) * Math.log(n) + n - halfLogTwoPi
}

const halfLogTwoPi = 0.9189385332046728
const stirlingFrom = 15
const eulerMascheroni = 0.5772156649015329

/** 1 / (12 x) - 1 / (360 x^3) + ...; from 15 on the first term left out is below 1e-17. */
function stirlingSeries(x: number): number {
  const inverse = 1 / (x * x)
  let sum = 0
  for (let index = stirlingTerms.length - 1; index >= 0; index--) sum = sum * inverse + stirlingTerms[index]!
  return sum / x
}

const stirlingTerms = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156, -3617 / 122400]

/** log gamma(2 + z) = (1 - gamma) z + sum over k >= 2 of (-1)^k (zeta(k) - 1) z^k / k, for |z| <= 1/2. */
function logGammaOfTwoAnd(z: number): number {
  let sum = 0
  for (let index = zetaLessOne.length - 1; index >= 0; index--) {
    const order = index + 2
    sum = -z * sum + zetaLessOne[index]! / order
  }
  return z * (1 - eulerMascheroni) + z * z * sum
}

/** zeta(k) - 1 for k = 2, 3, ..., 30. */
const zetaLessOne = [
  0.6449340668482264, 0.2020569031595943, 0.08232323371113819, 0.03692775514336993, 0.01734306198444914,
  0.008349277381922827, 0.00407735619794434, 0.0020083928260822143, 0.0009945751278180853, 0.0004941886041194645,
  0.0002460865533080483, 0.00012271334757848915, 6.124813505870483e-5, 3.058823630702049e-5, 1.528225940865187e-5,
  7.637197637899763e-6, 3.81729326499984e-6, 1.908212716553939e-6, 9.539620338727962e-7, 4.769329867878064e-7,
  2.38450502727733e-7, 1.1921992596531106e-7, 5.960818905125948e-8, 2.980350351465228e-8, 1.4901554828365043e-8,
  7.45071178983543e-9, 3.725334024788457e-9, 1.862659723513049e-9, 9.313274324196682e-10,
]
