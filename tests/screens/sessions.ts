/** What is typed in one session; its screens are commands/NAME-60.txt, NAME-60.ansi and so on. */
export interface Session {
  readonly name: string
  /** Command lines as a shell reads them, but for quotes inside words. `< FILE` is standard input. */
  readonly commands: readonly string[]
}

const belarus = "belarus-cybercrime-2021.json"
const academy = "belarus-academy-annual.json"

/**
 * Every command of nfold, run in a folder that holds data/ and tests/screens/inputs/. Forecasts name a model of a
 * fixed definition: what auto chooses gets better with time, and is for other tests.
 */
export const sessions: readonly Session[] = [
  { name: "welcome", commands: ["nfold"] },
  { name: "demo", commands: ["nfold demo"] },
  {
    name: "check",
    commands: [
      "nfold check bulletin.txt",
      "nfold check russian.txt --lang ru",
      "nfold check bulletin.txt --format github",
      "nfold check bulletin.txt revised.txt",
    ],
  },
  {
    name: "growth",
    commands: [
      "nfold growth 10,567 25,575",
      "nfold growth 12% 26.8%",
      "nfold growth '10.6 thousand' 'over 25,000'",
      "nfold growth 0 12",
      "nfold growth '(5)' 10",
    ],
  },
  { name: "share", commands: ["nfold share 23,587 25,575", "nfold share '23.6 thousand' '25.6 thousand'"] },
  { name: "implied", commands: ["nfold implied 25,575 26.8%", "nfold implied 4,289 29.7% --rounding truncate"] },
  {
    name: "project",
    commands: [
      `nfold project ${belarus} --area belarus`,
      `nfold project ${academy} --horizon 2`,
      `nfold project ${academy} --assume growth=-10%..+20%`,
    ],
  },
  {
    name: "forecast",
    commands: [
      "nfold forecast air-passengers.csv --model theta --horizon 12",
      "nfold forecast weekly.csv --model naive --missing interpolate --horizon 8",
      "nfold forecast hourly.csv --model seasonalNaive --horizon 24",
      "nfold forecast regions.csv --time year --value crimes --by region --model naive --horizon 1 --reconcile bottom-up",
      "nfold forecast stream.ndjson",
    ],
  },
  {
    name: "backtest",
    commands: ["nfold backtest air-passengers.csv --model theta --model seasonalNaive --origins 4 --horizon 12"],
  },
  {
    name: "chart",
    commands: [
      "nfold chart air-passengers.csv",
      "nfold chart air-passengers.csv --log --braille --height 10",
      "nfold chart air-passengers.csv --type histogram",
      "nfold chart growth.csv",
      ...["line", "bar", "slope", "spark"].map(
        (type) => `nfold chart regions.csv --time year --value crimes --by region --type ${type}`,
      ),
      "nfold chart regions.csv --time year --value crimes --by region --type line --ascii",
    ],
  },
  {
    name: "chart-times",
    commands: ["nfold chart weekly.csv", "nfold chart daily.csv", "nfold chart hourly.csv"],
  },
  {
    name: "diff",
    commands: [`nfold diff ${academy} ${belarus}`, "nfold diff bulletin.txt revised.txt"],
  },
  {
    name: "describe",
    commands: [
      "nfold demo --describe",
      "nfold forecast air-passengers.csv --model theta --horizon 3 --describe",
      "nfold chart regions.csv --time year --value crimes --by region --type slope --describe",
    ],
  },
  { name: "completion", commands: ["nfold completion fish"] },
  {
    name: "help",
    commands: [
      "nfold --help",
      ...[
        "check",
        "growth",
        "share",
        "implied",
        "project",
        "forecast",
        "backtest",
        "chart",
        "diff",
        "demo",
        "completion",
      ].map((command) => `nfold ${command} --help`),
    ],
  },
  {
    name: "errors",
    commands: [
      "nfold chekc bulletin.txt",
      "nfold check --lnag ru bulletin.txt",
      "nfold check",
      "nfold check none.json broken.json shape.json bulletin.txt",
      "nfold growth 10,567",
      "nfold growth 10,567 many",
      "nfold growth 12% 500",
      "nfold implied 25,575 140%",
      "nfold check bulletin.txt --rounding up",
      "nfold chart broken.csv",
      "nfold forecast quotes.csv",
      "nfold forecast regions.csv --value crime",
      "nfold forecast weekly.csv",
      "nfold forecast air-passengers.csv --level 80,120",
      `nfold project ${academy} --assume growth=fast`,
      "nfold chart air-passengers.csv --height 2",
      "nfold chart growth.csv --type line --log",
    ],
  },
]
