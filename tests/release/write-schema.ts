/** Writes src/release/release.schema.json from the schema that validates: `npm run schema`. */
import { writeFileSync } from "node:fs"
import { publishedSchema } from "./published-schema.ts"

writeFileSync(new URL("../../src/release/release.schema.json", import.meta.url), publishedSchema())
