import { expect, test } from "vitest"
import { extractFigures } from "../../src/prose/extract.ts"
import { readingOf } from "./reading-of.ts"

/** One sentence a rule of English, of our own composition in the manner of official releases. */
const sentences: readonly (readonly [string, string])[] = [
  [
    "There were 4,970 deaths, a rise of 5.1% on the 4,728 recorded in 2020.",
    "count 4970; percent-change 5.1; count 4728; percent-change f2 f3>f1 consistent",
  ],
  [
    "Income was $74,580 in 2022, a decline of 2.3 percent from the 2021 estimate of $76,330.",
    "amount 74580; percent-change -2.3; amount 76330; percent-change f2 f3>f1 consistent",
  ],
  [
    "The rate for men (13.9 per million) was about three times that for women (5.2 per million).",
    "amount 13.9; multiple about 3; amount 5.2; multiple f2 f3>? unverifiable",
  ],
  ["One in four children (26%) walked to school.", "share about 25; share 26"],
  [
    "From 37,200 beds at the end of 2016, the number of hotel beds had grown to 41,000.",
    "count 37200; count 41000; direction - f1>f2 consistent",
  ],
  [
    "There were 900 thefts, 5% fewer than in the same month last year, and 120 fires.",
    "count 900; percent-change -5; count 120; percent-change f2 ?>f1 unverifiable",
  ],
  [
    "There were 196 deaths in June, accounting for 2.2% of the year's deaths.",
    "count 196; share 2.2; share f2 ?>f1 unverifiable",
  ],
  ["There were 64,300 pupils; girls made up 49.1%.", "count 64300; share 49.1; share f2 f1>? unverifiable"],
  [
    "About one in five adults (20.4%, 2,041 of 10,005 respondents) smoked.",
    "share about 20; share 20.4; count 2041; count 10005; share f2 f4>f3 consistent",
  ],
  ["Of the calls, 1,512 of 2,400 (63%) were answered.", "count 1512; count 2400; share 63; share f3 f2>f1 consistent"],
  [
    "There were 120 cases in May. They consisted of 90 thefts (75%) and 30 frauds.",
    "count 120; count 90; share 75; count 30; share f3 ?>f2 unverifiable; sum f1 f2 f4 consistent",
  ],
  ["There were 120 cases, of whom 50 were men and 70 women.", "count 120; count 50; count 70; sum f1 f2 f3 consistent"],
  [
    "The rate was 14.9%, down from 15.2% in June and from 15.0% in July of 2023.",
    "share 14.9; share 15.2; share 15; direction - f2>f1 consistent; direction - f3>f1 consistent",
  ],
  [
    "The rate was 4.2%, 0.3 percentage points higher than a year earlier and 0.1 points lower than in May.",
    "share 4.2; points-change 0.3; points-change -0.1; points-change f2 ?>f1 unverifiable; points-change f3 ?>f1 unverifiable",
  ],
  [
    "Output was 500 tonnes, down 1 percent from the previous month but up 20 percent from last year.",
    "amount 500; percent-change -1; percent-change 20; percent-change f2 ?>f1 unverifiable; percent-change f3 ?>f1 unverifiable",
  ],
  [
    "The number of long-term unemployed rose by 166,000 to 1.5 million. This was up from 1.1 million a year earlier.",
    "count 166000; count 1500000; count 1100000; difference f1 ?>f2 unverifiable; direction - f3>f2 consistent",
  ],
  [
    "The data showed a 13.2 per cent increase in exports to China, totalling 8.8 billion euros.",
    "percent-change 13.2; amount 8800000000; percent-change f1 ?>f2 unverifiable",
  ],
  [
    "Fires rose by 50 to 1,050, a 5% increase.",
    "count 50; count 1050; percent-change 5; difference f1 ?>f2 unverifiable; percent-change f3 ?>f2 unverifiable",
  ],
  [
    "The export of cars reached 70.8 million in 2018, with a 2.3-million increase compared to the previous year.",
    "count 70800000; count 2300000; difference f2 ?>f1 unverifiable",
  ],
  [
    "There were 5,028 deaths (57.5% of all) in May 2023 and 5,152 (or 55.2%) in May 2022.",
    "count 5028; share 57.5; count 5152; share 55.2; share f2 ?>f1 unverifiable; share f4 ?>f3 unverifiable",
  ],
  [
    "Exports fell by 5% and imports by 2%, compared with 2019.",
    "percent-change -5; percent-change -2; percent-change f1 ?>? unverifiable; percent-change f2 ?>? unverifiable",
  ],
  [
    "Output is forecast at 80 tonnes, up 4.5 tonnes from 2019.",
    "amount 80; amount 4.5; difference f2 ?>f1 unverifiable",
  ],
  [
    "Inflation fell to 4.1 percent, a drop from 8 percent in May 2022 and 4.9 percent in June 2023.",
    "percent-change 4.1; percent-change 8; percent-change 4.9; direction - f2>f1 consistent; direction - f3>f1 consistent",
  ],
  ["Nine-month profits fell to 400 from 600 in fiscal 1985.", "count 400; count 600; direction - f2>f1 consistent"],
  [
    "The seasonally adjusted rate was 6.4%, down from 6.5% in May 2023.",
    "share 6.4; share 6.5; direction - f2>f1 consistent",
  ],
  [
    "Traffic rose 9% to 73.4 million tonnes, comprising 45.2 million tonnes of grain and 28.2 million tonnes of oil.",
    "percent-change 9; amount 73400000; amount 45200000; amount 28200000; percent-change f1 ?>f2 unverifiable; sum f2 f3 f4 consistent",
  ],
]

test.each(sentences)("%s", (text, reading) => {
  expect(readingOf(text)).toBe(reading)
})

/** Each figure's period, and what a change is measured from. */
const times: readonly (readonly [string, string])[] = []

test.each(times)("the times of: %s", (text, periods) => {
  const found = extractFigures(text).map(({ period, basePeriod }) => [period, basePeriod].filter(Boolean).join("<"))
  expect(found.join(" ")).toBe(periods)
})

test("a sentence that opens with this goes on with the paragraph before", () => {
  const text = "Arrivals rose by 166 to 1,500.\n\nThis was 51% higher than when counting began in 2010 (993)."
  expect(readingOf(text)).toContain("percent-change f3 f4>f2 consistent")
})

test("a month named again in a later paragraph is of the same year", () => {
  const text = "Inflation was 2.1% in September 2018.\n\nEnergy rose in September by 9.5%."
  expect(extractFigures(text).map(({ period }) => period)).toEqual(["2018-09", "2018-09"])
})
