import type { OutputStream } from "./world.ts"

/** Shows how far a stream has come, on a terminal and only when it takes more than a second. */
export interface Progress {
  readonly advance: (series: number, bytes: number) => void
  readonly clear: () => void
}

const firstShown = 1000
const interval = 250

/** Progress on a stream of `totalBytes`, null when their number is not known. */
export function startProgress(stderr: OutputStream, clock: () => number, totalBytes: number | null): Progress {
  if (stderr.isTTY !== true) return { advance: () => undefined, clear: () => undefined }
  const started = clock()
  let shownAt = started + firstShown - interval
  let shown = false
  let series = 0
  let bytes = 0
  return {
    advance: (moreSeries, moreBytes) => {
      series += moreSeries
      bytes += moreBytes
      const now = clock()
      if (now - shownAt < interval) return
      shownAt = now
      shown = true
      stderr.write(`\r\u001B[K${progressText(series, bytes, totalBytes, (now - started) / 1000)}`)
    },
    clear: () => {
      if (shown) stderr.write("\r\u001B[K")
    },
  }
}

/** "1,234 series, 345 a second, 12 s left" */
export function progressText(series: number, bytes: number, totalBytes: number | null, seconds: number): string {
  const done = `${series.toLocaleString("en")} series, ${Math.round(series / seconds).toLocaleString("en")} a second`
  if (totalBytes === null || bytes === 0) return done
  const left = Math.ceil((seconds * (totalBytes - bytes)) / bytes)
  return `${done}, ${left < 120 ? `${Math.max(0, left)} s` : `${Math.round(left / 60)} min`} left`
}
