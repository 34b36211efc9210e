import type { ProseLanguage } from "./language.ts"

const sampled = 20_000

/** Russian where most letters of the beginning are Cyrillic, English otherwise. */
export function detectLanguage(text: string): ProseLanguage {
  let cyrillic = 0
  let latin = 0
  const end = Math.min(text.length, sampled)
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x400 && code < 0x530) cyrillic++
    else if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) latin++
  }
  return cyrillic > latin ? "ru" : "en"
}
