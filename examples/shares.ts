/**
 * Shares: what a part and its rounded share say of the whole, and of everything else.
 *
 *   npx tsx examples/shares.ts
 */
import {
  parseFigure,
  percentagePoints,
  percentChange,
  renderLine,
  renderShares,
  restFromShare,
  share,
  wholeFromShare,
} from "nfold"

// "Share of all registered crimes up from 12% to 26.8%", with 10,567 and 25,575 cybercrimes behind it.
const years = [
  { year: "2019", part: parseFigure("10,567"), printed: parseFigure("12%") },
  { year: "2020", part: parseFigure("25,575"), printed: parseFigure("26.8%") },
]

for (const { year, part, printed } of years) {
  console.log(`${year}: all crimes ${wholeFromShare(part, printed).text}`)
  console.log(`      other crimes ${restFromShare(part, printed).text}`)
}
const [before, after] = years.map(({ printed }) => printed)
if (before && after) console.log(`The share rose by ${percentagePoints(before, after).text}; that is not a percent.`)

// Theft by computer, part of cybercrimes: 8,075 of 10,567 and 23,587 of 25,575.
const thefts = [share(8075, 10_567), share(23_587, 25_575)]
console.log(`Theft was ${thefts.map((value) => `${value.toFixed(1)}%`).join(", then ")} of cybercrimes.`)
console.log(
  `Without it ${10_567 - 8075} became ${25_575 - 23_587}: ${percentChange(10_567 - 8075, 25_575 - 23_587).toFixed(1)}%.\n`,
)

console.log(
  renderShares(
    {
      parts: ["theft by computer", "other"],
      rows: [
        { label: "2019", values: [8075, 10_567 - 8075] },
        { label: "2020", values: [23_587, 25_575 - 23_587] },
      ],
    },
    { title: "Theft in all cybercrimes" },
  ),
)
console.log()
console.log(
  renderLine(
    { labels: ["2019", "2020"], series: [{ name: "theft", values: thefts }] },
    { title: "Share of theft in cybercrimes", format: "share", height: 8 },
  ),
)
