import { readdirSync } from "node:fs"

/** What is mutated, room by room, and the tests that must notice: those of the room itself. */
export const rooms = {
  numbers: { mutate: ["src/numbers/**/*.ts"], tests: testsIn("tests/numbers") },
  growth: { mutate: ["src/growth/*.ts"], tests: testsIn("tests/growth") },
  check: { mutate: ["src/check/**/*.ts"], tests: testsIn("tests/check") },
  likelihoods: {
    mutate: [
      "src/forecast/ets/{likelihood,recursion,gradient}.ts",
      "src/forecast/arima/{exact-filter,conditional-filter,stationary-covariance,state,polynomials,criterion}.ts",
      "src/forecast/ces/recursion.ts",
      "src/forecast/lgt/posterior.ts",
    ],
    // Without the tests that search for a maximum: code that counts every step of every likelihood is too slow for them.
    tests: [
      ...["likelihood", "recursion"].map((name) => `tests/forecast/ets/${name}.test.ts`),
      ...["conditional-filter", "exact-filter", "polynomials", "state", "stationary-covariance"].map(
        (name) => `tests/forecast/arima/${name}.test.ts`,
      ),
      "tests/forecast/ces/recursion.test.ts",
      "tests/forecast/lgt/posterior.test.ts",
    ],
  },
}

/** The room that NFOLD_ROOM names; growth when it names none. */
export const roomName = process.env.NFOLD_ROOM ?? "growth"
export const room = rooms[roomName]

function testsIn(folder) {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => `${folder}/${file}`)
}
