/**
 * Trend: what six yearly values say of the next two years, and how little that is.
 *
 *   npx tsx examples/trend.ts
 */
import { cagr, projectSeries, renderFan, renderLine } from "nfold"

// Registered cybercrimes in Belarus, as published by the country's Academy of Public Administration.
const years = [2015, 2016, 2017, 2018, 2019, 2020]
const crimes = [2440, 2471, 3099, 4741, 10_539, 25_561]

console.log(`2015 to 2020: ${cagr(2440, 25_561, 5).toFixed(1)}% a year on average, but most of it in two years.\n`)
console.log(
  renderLine(
    { labels: years.map(String), series: [{ name: "cybercrimes", values: crimes }] },
    { title: "Registered cybercrimes in Belarus", unit: "crimes a year", height: 10 },
  ),
)

const projections = projectSeries(crimes, { horizon: 2, firstYear: 2015 })
for (const { period, methods, central } of projections) {
  console.log(
    `\n${period}: central ${whole(central.value)}, in four of five such cases ${whole(central.lo80)} to ${whole(central.hi80)}`,
  )
  for (const { name, value, weight } of methods)
    console.log(`  ${name.padEnd(13)} ${whole(value).padStart(8)}  counts ${Math.round(100 * weight)}%`)
}

const central = projections.map((projection) => projection.central)
console.log()
console.log(
  renderFan(
    {
      labels: [...years, 2021, 2022].map(String),
      history: crimes,
      forecast: {
        mean: central.map(({ value }) => value),
        intervals: [
          { level: 80, low: central.map(({ lo80 }) => lo80), high: central.map(({ hi80 }) => hi80) },
          { level: 95, low: central.map(({ lo95 }) => lo95), high: central.map(({ hi95 }) => hi95) },
        ],
      },
    },
    { title: "Cybercrimes a year: projected from the yearly values alone", unit: "crimes a year", scale: "log" },
  ),
)

function whole(value: number | null): string {
  return value === null ? "unbounded" : Math.round(value).toLocaleString("en")
}
