/**
 * Attacks every parser and the commands with made inputs, structured and random:
 *
 *   npm run fuzz -- --cases 1000000 --seed 1 [--only prose]
 *
 * Prints the defects, each with what makes its input again; ends with 1 when there are any. Runs are kept in tests/bench/RESULTS.md.
 */
import { performance } from "node:perf_hooks"
import { parseArgs } from "node:util"
import { attack } from "./attack.ts"
import { targets } from "./targets.ts"

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
  },
})
const [cases, seed] = [Number(values.cases), Number(values.seed)]
const chosen = targets.filter(({ name }) => values.only === undefined || name === values.only)
const all = chosen.reduce((sum, { weight }) => sum + weight, 0)
let failed = 0
let total = 0

for (const target of chosen) {
  const share = Math.ceil((cases * target.weight) / all)
  const start = performance.now()
  const defects = await attack(target, { cases: share, seed })
  total += share
  failed += defects.length
  console.log(
    `${target.name}: ${share} cases, ${defects.length} defects, ${((performance.now() - start) / 1000).toFixed(0)} s`,
  )
  for (const { number, input, what } of defects)
    console.log(`  seed ${seed}, case ${number}: ${what}\n    ${input.slice(0, 1000)}`)
}
console.log(
  `${total} cases, seed ${seed}, ${failed} defects; at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
)
process.exitCode = failed === 0 ? 0 : 1
