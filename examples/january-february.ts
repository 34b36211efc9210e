/**
 * January-February against January-February: what "+240.9%" says, and what it hides.
 *
 *   npx tsx examples/january-february.ts
 */
import {
  lengthsDiffer,
  parsePeriod,
  percentChange,
  perDay,
  remainder,
  renderLine,
  runRate,
  sameYearEarlier,
} from "nfold"

// "January-February 4289 (1258)": the bracket is the same period of the year before. 2020 as a whole had 25,575.
const period = parsePeriod("2021-01/2021-02")
const yearBefore = sameYearEarlier(period)
const now = 4289
const before = 1258
const rest = remainder(25_575, before)

console.log(`January-February 2021 against 2020: ${percentChange(before, now).toFixed(1)}% more`)
console.log(`Their lengths differ: ${lengthsDiffer(yearBefore, period)}`)

const rates = [
  { name: "Jan-Feb 2020", rate: perDay(before, yearBefore) },
  { name: "Mar-Dec 2020", rate: perDay(rest, "2020-03/2020-12") },
  { name: "Jan-Feb 2021", rate: perDay(now, period) },
]
for (const { name, rate } of rates) console.log(`${name}: ${rate.toFixed(1)} a day`)
const change = percentChange(rates[1]?.rate ?? 0, rates[2]?.rate ?? 0)
console.log(
  `Against the ten months just before, the new year began ${Math.abs(change).toFixed(1)}% ${change < 0 ? "lower" : "higher"}.`,
)
console.log(
  `At that rate 2021 would bring ${Math.round(runRate(now, period)).toLocaleString("en")}; it is a rate, not a forecast.\n`,
)

console.log(
  renderLine(
    { labels: rates.map(({ name }) => name), series: [{ name: "a day", values: rates.map(({ rate }) => rate) }] },
    { title: "Cybercrimes a day: the base of +240.9% was before the rise", unit: "crimes a day", height: 10 },
  ),
)
