import type { Reporter, TestModule } from "vitest/node"

/**
 * Ends a run with the plain line "N passed, N failed, N skipped" and fails it when a test was skipped or none ran:
 * a gate that skips is no gate.
 */
export const noSkips: Reporter = {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const counts = { passed: 0, failed: 0, skipped: 0 }
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result()
        if (state === "pending") counts.skipped += 1
        else counts[state] += 1
      }
    }
    process.stdout.write(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`)
    if (counts.skipped > 0 || counts.passed === 0) {
      process.stderr.write("the gate fails: no test may be skipped, and at least one must run\n")
      process.exitCode = 1
    }
  },
}
