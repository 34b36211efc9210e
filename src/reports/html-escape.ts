const replaced: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

/** Control and format characters but tabs, line ends and the joiner of emoji, and halves of characters. */
const hiddenCharacters = /(?![\t\n\u200d])[\p{Cc}\p{Cf}\p{Cs}]/gu

/** Text as HTML shows it: nothing in it is markup, and no control character or turn of direction is left. Line ends stay. */
export function escapeHtml(text: string): string {
  return text.replace(hiddenCharacters, "").replace(/[&<>"']/g, (character) => replaced[character] ?? character)
}
