/** What is mutated, room by room, and the tests that must notice: those of the room itself, and of the rooms that it serves. */
export const rooms = {
  numbers: { mutate: ["src/numbers/**/*.ts"], tests: ["tests/numbers/**/*.test.ts"] },
  growth: { mutate: ["src/growth/*.ts"], tests: ["tests/growth/*.test.ts"] },
  check: { mutate: ["src/check/**/*.ts"], tests: ["tests/check/*.test.ts", "tests/growth/relations.test.ts"] },
  likelihoods: {
    mutate: [
      "src/forecast/ets/{likelihood,recursion,gradient}.ts",
      "src/forecast/arima/{exact-filter,conditional-filter,stationary-covariance,state,polynomials,criterion}.ts",
      "src/forecast/ces/recursion.ts",
      "src/forecast/criteria.ts",
      "src/forecast/lgt/posterior.ts",
    ],
    tests: ["tests/forecast/{ets,arima,ces,lgt}/*.test.ts"],
  },
}

/** The room that NFOLD_ROOM names; growth when it names none. */
export const room = rooms[process.env.NFOLD_ROOM ?? "growth"]
