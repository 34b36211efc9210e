import { requireProbability } from "./require.ts"

/** Density of the standard normal distribution. */
export function normalDensity(x: number): number {
  return Math.exp(-0.5 * x * x) / Math.sqrt(2 * Math.PI)
}

/**
 * P(X <= x) of the standard normal distribution, to full relative accuracy in both tails.
 *
 * @see Cody 1993, Algorithm 715: SPECFUN, ACM Transactions on Mathematical Software 19, whose coefficients these are
 */
export function normalCumulative(x: number): number {
  const size = Math.abs(x)
  if (size <= 0.67448975) {
    const square = x * x
    return 0.5 + (x * polynomial(cumulativeCentreNumerator, square)) / polynomial(cumulativeCentreDenominator, square)
  }
  if (size > farthest) return x < 0 ? 0 : 1
  const tail = bell(size) * tailOverBell(size)
  return x < 0 ? tail : 1 - tail
}

/** Beyond it the tail is less than the smallest number. */
const farthest = 38.6

/** e to -x²/2, the density but for its constant; x is parted so that its square loses no digits. */
function bell(x: number): number {
  const near = Math.trunc(16 * x) / 16
  return Math.exp(-0.5 * near * near) * Math.exp(-0.5 * (x - near) * (x + near))
}

/** Mills' ratio, the upper tail over the density, but for the constant of the density. */
function tailOverBell(x: number): number {
  if (x <= Math.sqrt(32)) return polynomial(cumulativeTailNumerator, x) / polynomial(cumulativeTailDenominator, x)
  const inverse = 1 / (x * x)
  const correction =
    (inverse * polynomial(cumulativeFarTailNumerator, inverse)) / polynomial(cumulativeFarTailDenominator, inverse)
  return (1 / Math.sqrt(2 * Math.PI) - correction) / x
}

/** P(X > x) of the standard normal distribution. */
export function normalUpperTail(x: number): number {
  return normalCumulative(-x)
}

/**
 * The point below which a standard normal value lies with the given probability, to 16 digits; 0 and 1 give the infinities.
 *
 * @see Wichura 1988, algorithm AS 241 (PPND16), whose coefficients these are
 */
export function normalQuantile(probability: number): number {
  requireProbability("normalQuantile", probability)
  const centred = probability - 0.5
  if (Math.abs(centred) <= 0.425) {
    const square = 0.180625 - centred * centred
    return (centred * polynomial(quantileCentreNumerator, square)) / polynomial(quantileCentreDenominator, square)
  }
  const tail = centred < 0 ? probability : 1 - probability
  if (tail === 0) return centred < 0 ? -Infinity : Infinity
  const depth = Math.sqrt(-Math.log(tail))
  const size =
    depth <= 5
      ? polynomial(quantileTailNumerator, depth - 1.6) / polynomial(quantileTailDenominator, depth - 1.6)
      : polynomial(quantileFarTailNumerator, depth - 5) / polynomial(quantileFarTailDenominator, depth - 5)
  return centred < 0 ? -size : size
}

function polynomial(coefficients: readonly number[], x: number): number {
  let sum = 0
  for (let power = coefficients.length - 1; power >= 0; power--) sum = sum * x + coefficients[power]!
  return sum
}

const quantileCentreNumerator = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
  33430.57558358813, 2509.0809287301227,
]
const quantileCentreDenominator = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
  5226.495278852854,
]
const quantileTailNumerator = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
  0.022723844989269184, 0.0007745450142783414,
]
const quantileTailDenominator = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
]
const quantileFarTailNumerator = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
]
const quantileFarTailDenominator = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5,
  1.421511758316446e-7, 2.0442631033899397e-15,
]

const cumulativeCentreNumerator = [
  18154.98125334356, 1067.689485460371, 161.02823106855587, 2.2352520354606837, 0.06568233791820745,
]
const cumulativeCentreDenominator = [45507.78933502673, 10260.932208618979, 976.0985517377767, 47.202581904688245, 1]
const cumulativeTailNumerator = [
  9842.714838383978, 11602.65143764735, 6848.190450536283, 2494.5375852903726, 597.2702763948002, 93.50665613217785,
  8.883149794388377, 0.39894151208813466, 1.0765576773720192e-8,
]
const cumulativeTailDenominator = [
  19685.429676859992, 38912.00328609327, 34900.95272114598, 18615.571640885097, 6485.558298266761, 1519.3775994075547,
  235.387901782625, 22.266688044328117, 1,
]
const cumulativeFarTailNumerator = [
  2.9112874951168793e-5, 0.0014216191932278934, 0.02223527787064981, 0.12740116116024736, 0.215898534057957,
  0.02307344176494017,
]
const cumulativeFarTailDenominator = [
  7.29751555083966e-5, 0.003782396332027582, 0.06598813786892856, 0.4682382124808651, 1.284260096144911, 1,
]
