import { InvalidArgumentError } from "commander"

/** Two bounds, such as 0,100; an empty one is none. */
export function bounds(text: string): readonly [number | null, number | null] {
  const parts = text.split(",").map((part) => part.trim())
  const [low = null, high = null] = parts.map((part) => (part === "" ? null : decimal(part)))
  if (parts.length !== 2 || (low === null && high === null)) {
    throw new InvalidArgumentError("It must be two bounds, such as 0,100 or 0, for none above.")
  }
  if (low !== null && high !== null && low >= high) {
    throw new InvalidArgumentError("The low bound must lie below the high one.")
  }
  return [low, high]
}

/** A leading minus arrives as U+2212: see signs.ts. */
export function decimal(text: string): number {
  const plain = text.trim().replace("\u2212", "-")
  if (!/^-?(?:\d+(?:\.\d*)?|\.\d+)$/.test(plain)) throw new InvalidArgumentError(`"${text}" is no number.`)
  return Number(plain)
}
