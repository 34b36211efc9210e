/** Control and format characters but the joiner of emoji, and halves of characters. */
const hiddenCharacters = /(?!\u200d)[\p{Cc}\p{Cf}\p{Cs}]/gu

/**
 * Text that a terminal may be given: without control characters (C0, DEL, C1) and without the marks that turn the direction of
 * writing, which could hide or fake what is shown. Line ends and tabs become spaces.
 */
export function printable(text: string): string {
  return text.replaceAll(/[\t\n\r\u2028\u2029]+/g, " ").replaceAll(hiddenCharacters, "")
}
