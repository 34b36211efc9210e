/** What a character is to the scanner. */
export type CharacterClass = typeof other | typeof letter | typeof digit | typeof space | typeof lineEnd

export const other = 0
export const letter = 1
export const digit = 2
export const space = 3
export const lineEnd = 4

/** Classes of the characters below this code are looked up; of the others a range decides. */
const tabled = 0x600

const table: Uint8Array = Uint8Array.from({ length: tabled }, (_, code) => classify(code))

export function classOf(code: number): CharacterClass {
  if (code < tabled) return (table[code] ?? other) as CharacterClass
  return classify(code)
}

function classify(code: number): CharacterClass {
  if (code >= 0x30 && code <= 0x39) return digit
  if (code === 0x0a || code === 0x2028 || code === 0x2029) return lineEnd
  if (code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0) return space
  if ((code >= 0x2000 && code <= 0x200a) || code === 0x202f || code === 0x205f || code === 0x3000) return space
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return letter
  if (code >= 0xc0 && code < 0x2000) return code === 0xd7 || code === 0xf7 ? other : letter
  return code >= 0x3040 && code < 0xd800 ? letter : other
}
