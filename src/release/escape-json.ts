/**
 * Text of JSON in which control characters and marks that turn the direction of writing stand as \u escapes, so that it can be
 * shown on a terminal and still comes back as it was sent.
 */
export function escapeJson(json: string): string {
  return json.replaceAll(
    /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  )
}
