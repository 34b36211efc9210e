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
  [
    "Some 7.37 million treatments were on hold for 6.23 million patients, up from 7.36 million in May.",
    "count about 7370000; count 6230000; count 7360000; direction - f3>f1 consistent",
  ],
  [
    "There were 216 million cases in 91 countries, 5 million more than the 211 million in 2015.",
    "count 216000000; count 91; count 5000000; count 211000000; difference f3 f4>f1 consistent",
  ],
  ["Fatalities were down 4% at 1,957.", "percent-change -4; count 1957; percent-change f1 ?>f2 unverifiable"],
  [
    "Revenue was 6 percent higher, at $6.13 billion, than revenue of $5.77 billion a year ago.",
    "percent-change 6; amount 6130000000; amount 5770000000; percent-change f1 f3>f2 consistent",
  ],
  [
    "Nights spent went up by 10.4 per cent, surpassing 11.2 million.",
    "percent-change 10.4; count more-than 11200000; percent-change f1 ?>f2 unverifiable",
  ],
  ["Victims lost $1.1 million in June.", "amount 1100000"],
  [
    "This includes over 64,000 (64,940) households, a 10.3% increase from last year.",
    "count more-than 64000; count 64940; percent-change 10.3; percent-change f3 ?>f2 unverifiable",
  ],
  [
    "Wheat output is 787 million tonnes, 1.5 million tonnes (0.2%) below the 2023 outturn.",
    "amount 787000000; amount 1500000; percent-change -0.2; difference f2 ?>f1 unverifiable; percent-change f3 ?>f1 unverifiable",
  ],
  [
    "Thefts dropped from 10,762 cases to 9,317 cases compared to the first half of last year, a decrease of 13.4 per cent.",
    "count 10762; count 9317; percent-change -13.4; percent-change f3 f1>f2 consistent",
  ],
  [
    "The rate rose by 0.4 of a percentage point to 5.1%.",
    "points-change 0.4; share 5.1; points-change f1 ?>f2 unverifiable",
  ],
  [
    "There were 1,232 cases, comprising 350 thefts and 882 frauds. In total these were 6.0% fewer than a year ago.",
    "count 1232; count 350; count 882; percent-change -6; sum f1 f2 f3 consistent; percent-change f4 ?>f1 unverifiable",
  ],
  [
    "Almost two thirds (57%) came by rail, followed by road (21%) and air (9%).",
    "share almost 66.66666666666667; share 57; share 21; share 9; ranking - f2 f3 f4 consistent",
  ],
  ["Increases in trade were small, measuring just 2.5 per cent in 2014.", "percent-change 2.5"],
  ["The average population was 55,300 in 1996.", "count 55300"],
  ["The 15 largest firms account for 82% of the total.", "count 15; share 82"],
  [
    "Arrivals rose 28.4 percent to 104 in Lodz, 25.3 percent to 272 in Lublin and 20.3 percent to 219 in Gdansk.",
    "percent-change 28.4; count 104; percent-change 25.3; count 272; percent-change 20.3; count 219; percent-change f1 ?>f2 unverifiable; percent-change f3 ?>f4 unverifiable; percent-change f5 ?>f6 unverifiable",
  ],
  [
    "The clinic reported a marked increase with 72 cases, compared to 18 cases in May.",
    "count 72; count 18; direction - f2>f1 consistent",
  ],
  [
    "Enrolment was up 12%, with 5,600 students against a target of 6,000.",
    "percent-change 12; count 5600; count 6000; percent-change f1 ?>? unverifiable",
  ],
  [
    "Registrations were down by 4.4%, with the total of 328,041 the lowest on record.",
    "percent-change -4.4; count 328041; percent-change f1 ?>? unverifiable",
  ],
  [
    "Sales fell by 13% to 915t from 1,050t in May 2022.",
    "percent-change -13; amount 915; amount 1050; percent-change f1 f3>f2 consistent",
  ],
  [
    "Coal was 13 per cent cheaper and oil became dearer by 2.98 per cent.",
    "percent-change -13; percent-change 2.98; percent-change f1 ?>? unverifiable; percent-change f2 ?>? unverifiable",
  ],
  [
    "The deficit widened by a larger-than-expected 37 percent to $8.1 billion.",
    "percent-change 37; amount 8100000000; percent-change f1 ?>f2 unverifiable",
  ],
  [
    "Inflation was lowest in Lodz, at 0.1 per cent, followed by Lublin at 1.8 per cent.",
    "percent-change 0.1; percent-change 1.8; ranking - f1 f2 consistent",
  ],
  [
    "The team had 1,169 calls in May, almost double the number in the same month last year, when there were 595.",
    "count 1169; multiple almost 2; count 595; multiple f2 f3>f1 consistent",
  ],
  [
    "The tally was 2,800, around 70 percent down compared to 9,400 in 2008.",
    "count 2800; percent-change about -70; count 9400; percent-change f2 f3>f1 consistent",
  ],
  [
    "The rate was 9.6% higher in 2017 than the rate in 2016 (21.7 vs. 19.8 per 100,000).",
    "percent-change 9.6; amount 21.7; amount 19.8; percent-change f1 ?>? unverifiable",
  ],
  [
    "The fund had 14.6 million members in June, 10% more than in 2021 (13.3 million) but still 13 per cent less than in 2019 (16.8 million).",
    "count 14600000; percent-change 10; count 13300000; percent-change -13; count 16800000; percent-change f2 f3>f1 consistent; percent-change f4 f5>f1 consistent",
  ],
  [
    "Wind gave 75 TWh, or 30.6% of the total. That was 11.7% more than a year earlier.",
    "amount 75; share 30.6; percent-change 11.7; share f2 ?>f1 unverifiable; percent-change f3 ?>f1 unverifiable",
  ],
  [
    "The rate fell to 1.44 in 2023. It was down from 1.49 in 2022.",
    "amount 1.44; amount 1.49; direction - f2>f1 consistent",
  ],
  [
    "There were 120 deaths in May. Of those who died, 70 were men and 50 women.",
    "count 120; count 70; count 50; sum f1 f2 f3 consistent",
  ],
  [
    "Of the 300 firms, 31% grew. There were 90 deaths. Of those, 20% were in May, and 17% in June.",
    "count 300; share 31; count 90; share 20; share 17; share f2 f1>? unverifiable; share f4 f3>? unverifiable; share f5 f3>? unverifiable",
  ],
  ["Output was 8 per cent ahead of its level in 2019.", "percent-change 8; percent-change f1 ?>? unverifiable"],
  [
    "The share rose to 23.5% in 2019, up from 23.4% in 2018 and from the low of 23.3% in 2017.",
    "share 23.5; share 23.4; share 23.3; direction - f2>f1 consistent; direction - f3>f1 consistent",
  ],
  [
    "More than a fifth (22.0 per cent) of entries got a top grade, down by 4.3 percentage points on last year when 26.3 per cent did.",
    "share more-than 20; share 22; points-change -4.3; share 26.3; points-change f3 f4>f2 consistent",
  ],
  [
    "A market of 92.6 billion ISK was 4% larger.",
    "amount 92600000000; percent-change 4; percent-change f2 ?>f1 unverifiable",
  ],
]

test.each(sentences)("%s", (text, reading) => {
  expect(readingOf(text)).toBe(reading)
})

/** Each figure's period, and what a change is measured from. */
const times: readonly (readonly [string, string])[] = [
  ["The index grew 5% from 2014 to 2015.", "2015<2014"],
  ["Between 2015 and 2019 there were 500 fires.", "2015/2019"],
  ["There were 5,028 deaths (57.5% of all) in May 2023 and 5,152 (or 55.2%) in May 2022.", "2023-05  2022-05 2022-05"],
  ["Exports fell by 5% and imports by 2%, compared with 2019.", "2019 2019"],
  ["Output is forecast at 80 tonnes, up 4.5 tonnes from 2019.", " 2019"],
  [
    "Sales were 90 in the June quarter of 2023 and 80 in the 12-month period ending 30 May 2022.",
    "2023-Q2 2021-06/2022-05",
  ],
  ["Nine-month profits fell to 400 from 600 in fiscal 1985.", " "],
  ["In the first three quarters of 2022 there were 49,927 crimes.", "2022-01/2022-09"],
  ["Output was 90 tonnes in FYE March 2023 and 80 in the fall of 2022.", "2022-04/2023-03 "],
  ["As of Sept. 1, 2014, there were 20 fires.", "2014-09"],
  ["This was the biggest rise since 2017, when there was a 29 per cent rise.", "2017<2016"],
  ["Arrivals were 857 in 2017, 3 per cent more than those recorded for 2016.", "2017 2017<2016"],
  ["Fraud rose from 14 cases in the same period in 2022 to 24 in the first half of 2023.", "2022-S1 2023-S1"],
  [
    "Applications rose compared with May 2022 in Minsk (+54%) and Brest (+50%). They fell in Gomel (-34%).",
    "2022-05 2022-05 2022-05",
  ],
  ["Spending in 2021 remained the same as in 2020, at 5.9%.", "2021"],
  ["Sales were down by 4% in June 2021, the lowest since the law on names came into force in 1999.", "2021-06"],
  ["Over the year (1 August 2017 to 31 July 2018) there were 14,118 cases.", "2017-08/2018-07"],
  [
    "There were 59,382 births in the year ended September 2021, up from 57,753 in the previous 12 months.",
    "2020-10/2021-09 2019-10/2020-09",
  ],
  ["Thefts were 210 in the initial half of 2024.", "2024-S1"],
]

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

test("a paragraph that ends with a colon says of when the items behind it are", () => {
  const text = "Figures for 2009 are as follows:\n\nMales down 10% to 20.\n\nFemales up 1% to 30."
  expect(extractFigures(text).map(({ period }) => period)).toEqual(["2009", "2009", "2009", "2009"])
})

test.each([
  "Contact CB 18-82, BEA 18-27",
  "6.2 Trends in the rate ... 11",
  "3.1 This order is made.",
  "Tel: 022 7014 or 7015",
  "The count began in 1766.",
  "2 | National guidance",
  "20, avenue Example",
  "Everybody got at least a 7 or an A grade.",
  "Part 3 of section 2(2) of the Act.",
])("no figure stands in: %s", (text) => {
  expect(extractFigures(text).map(({ written }) => written)).toEqual([])
})
