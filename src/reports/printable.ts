/**
 * Text that a terminal or a page may be given: without control characters (C0, DEL, C1) and without the marks that turn the
 * direction of writing, which could hide or fake what is shown. Line ends and tabs become spaces.
 */
export function printable(text: string): string {
  return text.replaceAll(/[\t\n\r\u2028\u2029]+/g, " ").replaceAll(HIDDEN, "")
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be dropped
const HIDDEN = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g
