const REPLACED: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be dropped
const HIDDEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** Text as HTML shows it: nothing in it is markup, and no control character or turn of direction is left. Line ends stay. */
export function escapeHtml(text: string): string {
  return text.replace(HIDDEN, "").replace(/[&<>"']/g, (character) => REPLACED[character] ?? character)
}
