import { performance } from "node:perf_hooks"
import { NfoldError } from "../../src/errors.ts"
import { makerOf } from "./make.ts"
import type { Target } from "./targets.ts"

/** What went wrong in one case; the seed and the number make the input again. */
export interface Defect {
  readonly target: string
  readonly seed: number
  readonly number: number
  readonly input: string
  readonly what: string
}

const longest = 2000

/** Runs cases of one target. A crash, an answer after more than two seconds, NaN or a control character in what is seen is a defect. */
export async function attack(
  target: Target,
  { cases, seed }: { cases: number; seed: number },
): Promise<readonly Defect[]> {
  const defects: Defect[] = []
  for (let number = 0; number < cases && defects.length < 20; number++) {
    const input = target.make(makerOf(seed, number))
    const start = performance.now()
    const what = wrongWith(await answerTo(target, input))
    const taken = performance.now() - start
    const slow = taken > longest ? `${taken.toFixed(0)} ms` : null
    const found = what ?? slow
    if (found !== null) defects.push({ target: target.name, seed, number, input: written(input), what: found })
  }
  return defects
}

interface Answer {
  readonly seen: string
  readonly crash: unknown
}

async function answerTo(target: Target, input: unknown): Promise<Answer> {
  try {
    return { seen: await target.run(input as never), crash: null }
  } catch (error) {
    return error instanceof NfoldError ? { seen: "", crash: null } : { seen: "", crash: error }
  }
}

function wrongWith({ seen, crash }: Answer): string | null {
  if (crash !== null) return crash instanceof Error ? (crash.stack ?? crash.message) : String(crash)
  // Colours that were asked for are escapes of our own; no input says NaN, so that no answer may.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be seen
  const plain = seen.replaceAll(/\u001b\[[\d;]*m/g, "")
  const bare = plain.replaceAll(/"(?:[^"\\\n]|\\.)*"/g, "")
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be seen
  const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/.exec(plain)
  if (control !== null)
    return `control character ${JSON.stringify(control[0])} in ${JSON.stringify(plain.slice(0, 300))}`
  const number = /(?:^|[\s:[,(])(?:NaN|-?Infinity|undefined)(?=$|[\s,\])}%x])/.exec(bare)
  return number === null ? null : `${JSON.stringify(number[0])} in ${JSON.stringify(bare.slice(0, 300))}`
}

function written(input: unknown): string {
  return JSON.stringify(input, (_, value: unknown) => (typeof value === "bigint" ? `${value}n` : value))
}
