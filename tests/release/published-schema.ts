import { toJsonSchema } from "@valibot/to-json-schema"
import { releaseSchema } from "../../src/release/schema.ts"

/** The text of release.schema.json as it follows from the schema that validates. */
export function publishedSchema(): string {
  const { $schema, ...shape } = toJsonSchema(releaseSchema)
  const schema = {
    $schema,
    title: "nfold release",
    description: "A statistical release: the figures that were printed and what is claimed of them.",
    ...shape,
  }
  return `${JSON.stringify(schema, null, 2)}\n`
}
