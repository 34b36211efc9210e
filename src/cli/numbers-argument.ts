import { InvalidArgumentError } from "commander"

/** Two bounds, such as 0,100; an empty one is none. */
export function bounds(text: string): readonly [number | null, number | null] {
  const [low = "", high = "", ...rest] = text.split(",").map((part) => part.trim())
  if (rest.length > 0 || (low === "" && high === "")) {
    throw new InvalidArgumentError("It must be two bounds, such as 0,100 or 0, for none above.")
  }
  return [low === "" ? null : decimal(low), high === "" ? null : decimal(high)]
}

/** A leading minus arrives as U+2212: see signs.ts. */
export function decimal(text: string): number {
  const plain = text.trim().replace("\u2212", "-")
  if (!/^-?(?:\d+\.?\d*|\.\d+)$/.test(plain)) throw new InvalidArgumentError(`"${text}" is no number.`)
  return Number(plain)
}
