import { room } from "./rooms.mjs"

/**
 * Mutation testing of one room: NFOLD_ROOM=numbers|growth|check|likelihoods npm run mutate. Scores are kept in tests/bench/RESULTS.md.
 * One process at a time: a room takes from minutes to hours of one core.
 */
export default {
  testRunner: "vitest",
  vitest: { configFile: "tests/mutation/vitest.config.mjs", related: false },
  mutate: room.mutate,
  ignoreStatic: true,
  coverageAnalysis: "perTest",
  concurrency: 1,
  disableTypeChecks: "src/**/*.ts",
  ignorePatterns: ["dist", "build", "reports", "examples", "tests/{screens,corpus,reference/**/*.csv}"],
  timeoutMS: 2500,
  thresholds: { high: 95, low: 85, break: 85 },
  reporters: ["progress-append-only", "clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `reports/mutation-${process.env.NFOLD_ROOM ?? "growth"}.json` },
  allowConsoleColors: false,
}
