/** Reads and checks texts at random until one breaks a promise. `npm run fuzz:prose -- CASES SEED`; a million cases take some minutes. */
import { fuzz } from "../prose/fuzz.ts"

const [cases = 1_000_000, seed = Date.now() % 1_000_000_000] = process.argv.slice(2).map(Number)
const batch = 10_000

console.log(`${cases} cases, seed ${seed}`)
for (let done = 0; done < cases; done += batch) {
  fuzz(Math.min(batch, cases - done), seed + done)
  if ((done / batch) % 10 === 9) console.log(`${done + batch} cases hold`)
}
console.log("all hold")
