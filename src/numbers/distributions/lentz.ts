/**
 * What sums over many terms and Lentz's method for continued fractions have in common.
 *
 * @see Lentz, Generating Bessel functions in Mie scattering calculations using continued fractions, Applied Optics 15 (1976);
 *   Thompson and Barnett, Coulomb and Bessel functions of complex arguments and order (1986), for what keeps it from zero
 */
import { NfoldError } from "../../errors.ts"

/** A count of 1e12 needs some 6 million terms; beyond that the answer would take seconds. */
export const mostTerms = 10_000_000

/** How near to 1 a factor of Lentz's method must come; its own rounding can be 3.3e-16. */
export const convergence = 5e-16

/** Keeps Lentz's method going through a zero of one of its two sequences. */
export function awayFromZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value
}

export function tooLarge(): NfoldError {
  return new NfoldError("too-large", "distribution: the shape is too large to compute; shapes up to about 1e12 are")
}
