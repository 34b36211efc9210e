/** What is mutated, room by room, and the tests that must notice, the quickest first. */
export const rooms = {
  numbers: {
    mutate: ["src/numbers/**/*.ts"],
    tests: [
      "decimal",
      "english-text",
      "interval",
      "minimise-scalar",
      "random",
      "rational",
      "statistics",
      "sum",
      "distributions",
      "distributions-edges",
      "rounding",
      "to-number",
      "interval-product",
    ].map((name) => `tests/numbers/${name}.test.ts`),
  },
  growth: {
    mutate: ["src/growth/*.ts"],
    tests: ["bases", "chance", "mixed", "part-of", "power", "release", "solve", "relations", "faces"].map(
      (name) => `tests/growth/${name}.test.ts`,
    ),
  },
  check: {
    mutate: ["src/check/**/*.ts"],
    tests: ["verdicts", "sayings", "implied", "conflicts", "release", "prose", "soundness", "any-release"].map(
      (name) => `tests/check/${name}.test.ts`,
    ),
  },
  likelihoods: {
    mutate: [
      "src/forecast/ets/{likelihood,recursion,gradient}.ts",
      "src/forecast/arima/{exact-filter,conditional-filter,stationary-covariance,state,polynomials,criterion}.ts",
      "src/forecast/ces/recursion.ts",
      "src/forecast/criteria.ts",
      "src/forecast/lgt/posterior.ts",
    ],
    tests: [
      "ets/recursion",
      "arima/polynomials",
      "arima/exact-filter",
      "ces/ces",
      "lgt/lgt",
      "ets/predict",
      "arima/arima",
      "ets/estimate",
      "ets/ets",
    ].map((name) => `tests/forecast/${name}.test.ts`),
  },
}

/** The room that NFOLD_ROOM names; growth when it names none. */
export const roomName = process.env.NFOLD_ROOM ?? "growth"
export const room = rooms[roomName]
