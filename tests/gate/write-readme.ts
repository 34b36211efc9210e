/** Writes the screens of README.md anew from what its commands print: `npm run readme`. */
import { readFileSync, writeFileSync } from "node:fs"
import { withScreens } from "./readme.ts"

writeFileSync("README.md", withScreens(readFileSync("README.md", "utf8")))
