/** Pixels of one cell. */
export const WIDTH = 8
export const HEIGHT = 18

/** Pixel of a column and of a row: the middle of its cell. */
export function px(column: number): string {
  return short((column + 0.5) * WIDTH)
}

export function py(row: number): string {
  return short((row + 0.5) * HEIGHT)
}

/** A number with at most two decimals. */
export function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}

/** Text between tags and in attributes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
