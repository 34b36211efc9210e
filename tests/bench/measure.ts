import { spawnSync } from "node:child_process"
import { performance } from "node:perf_hooks"
import { median } from "../../src/numbers/statistics.ts"

/** Milliseconds of several runs, in order of size. */
export interface Timing {
  readonly median: number
  readonly least: number
  readonly most: number
}

/** One measured line of a benchmark: ours beside its peer in the same run, or alone where there is none. */
export interface Measurement {
  readonly name: string
  readonly ours: Timing
  readonly peer?: { readonly name: string; readonly timing: Timing }
  /** Median of the ratios ours / peer, pair by pair. */
  readonly ratio?: number
  readonly goal: string
  readonly met: boolean
}

/** Runs two things in turn, A B A B ..., so that a machine whose speed drifts is the same for both. */
export function inTurn(
  runs: number,
  ours: () => number,
  peer: () => number,
): { ours: Timing; peer: Timing; ratio: number } {
  ours()
  peer()
  const pairs = Array.from({ length: runs }, () => [ours(), peer()] as const)
  return {
    ours: timing(pairs.map(([a]) => a)),
    peer: timing(pairs.map(([, b]) => b)),
    ratio: median(pairs.map(([a, b]) => a / b)),
  }
}

/** Runs one thing several times after a warm-up. */
export function alone(runs: number, ours: () => number): Timing {
  ours()
  return timing(Array.from({ length: runs }, ours))
}

/** The timing of a single run. */
export function once(milliseconds: number): Timing {
  return { median: milliseconds, least: milliseconds, most: milliseconds }
}

/** Milliseconds that a call takes. */
export function clock(call: () => unknown): number {
  const start = performance.now()
  call()
  return performance.now() - start
}

/** Milliseconds of processor time that a call takes: what it costs on a machine that does other things too. */
export function processorTime(call: () => unknown): number {
  const before = process.cpuUsage()
  call()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Milliseconds that a whole process takes; it must end with the status that is expected of it. */
export function clockProcess(command: string, words: readonly string[], status: number = 0, input?: string): number {
  const start = performance.now()
  const result = spawnSync(command, words, {
    stdio: [input === undefined ? "ignore" : "pipe", "pipe", "pipe"],
    input,
    maxBuffer: 2 ** 30,
  })
  const taken = performance.now() - start
  if (result.status !== status)
    throw new Error(`${command} ${words.join(" ")} ended with ${result.status}: ${result.stderr}`)
  return taken
}

export function formatMeasurement({ name, ours, peer, ratio, goal, met }: Measurement): string {
  const against = peer ? `  ${peer.name} ${formatTiming(peer.timing)}  ratio ${formatRatio(ratio ?? Number.NaN)}` : ""
  return `${met ? "met   " : "MISSED"}  ${name}: ${formatTiming(ours)}${against}  (goal: ${goal})`
}

function formatRatio(ratio: number): string {
  return ratio < 0.5
    ? `${ratio.toPrecision(2)}, ${(1 / ratio).toFixed(ratio > 0.1 ? 1 : 0)} times as fast`
    : ratio.toFixed(2)
}

function formatTiming({ median: middle, least, most }: Timing): string {
  return `${middle.toFixed(1)} ms (${least.toFixed(1)} to ${most.toFixed(1)})`
}

function timing(values: readonly number[]): Timing {
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) }
}
