import { room, roomName } from "./rooms.mjs"

/**
 * Mutation testing of one room: NFOLD_ROOM=numbers|growth|check|likelihoods npm run mutate. Scores are kept in tests/bench/RESULTS.md.
 * One process: a room takes minutes of one core.
 */
export default {
  plugins: ["./tests/mutation/runner.mjs"],
  testRunner: "in-process",
  mutate: room.mutate,
  ignoreStatic: true,
  coverageAnalysis: "perTest",
  concurrency: 1,
  disableTypeChecks: "src/**/*.ts",
  ignorePatterns: ["/dist", "/build", "/reports", "/examples", "tests/{screens,corpus,reference/**/*.csv}"],
  timeoutMS: 2500,
  thresholds: { high: 95, low: 85, break: 85 },
  reporters: ["progress-append-only", "clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `reports/mutation-${roomName}.json` },
  allowConsoleColors: false,
}
