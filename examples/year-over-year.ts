/**
 * Year over year: how many times more, and whether the printed multiple follows from the printed counts.
 *
 *   npx tsx examples/year-over-year.ts
 */
import { formatMultiple, formatPercentChange, multiple, parseFigure, percentChange, renderLine } from "nfold"

// Registered cybercrimes in Belarus: "25,575, which is 2.4 times more than in 2019 (10,567)".
const earlier = 10_567
const later = 25_575
const printed = parseFigure("2.4 times")

const computed = multiple(earlier, later)
console.log(`2019 ${earlier.toLocaleString("en")}   2020 ${later.toLocaleString("en")}`)
console.log(
  `computed ${computed.toFixed(4)}, that is ${formatMultiple(computed)} or ${formatPercentChange(percentChange(earlier, later))}`,
)
console.log(`printed  ${printed.written}: holds as many times; as times MORE it is ${formatMultiple(computed - 1)}`)

// Printed in thousands, the same counts allow a range of growth.
console.log(
  `from 10.6 thousand to 25.6 thousand: ${percentChange(parseFigure("10.6 thousand"), parseFigure("25.6 thousand")).text}\n`,
)

console.log(
  renderLine(
    {
      labels: ["2019", "2020"],
      series: [
        { name: "cybercrimes", values: [earlier, later] },
        { name: "of them thefts", values: [8075, 23_587] },
      ],
    },
    { title: "Registered cybercrimes in Belarus", unit: "crimes a year", height: 12 },
  ),
)
