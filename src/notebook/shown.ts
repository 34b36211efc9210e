/** What a notebook shows: an object that its kernel knows how to display, and text everywhere else. */
export interface Shown {
  /** Tables and charts as HTML, charts as SVG inside it. */
  readonly html: string
  /** What a terminal shows. */
  readonly text: string
  toString(): string
}

/** What the kernel of Deno asks a value for before it displays it. */
const jupyterDisplay: symbol = Symbol.for("Jupyter.display")
/** What Node and Deno ask a value for before they print it. */
const inspectors: readonly symbol[] = [Symbol.for("nodejs.util.inspect.custom"), Symbol.for("Deno.customInspect")]

/**
 * An object of both faces: the kernel's own protocol shows the HTML, a terminal the text.
 *
 * @see Deno manual, Jupyter kernel, "Deno.jupyter.display"
 */
export function shown(html: string, text: string): Shown {
  const asText = (): string => text
  return Object.defineProperties({ html, text, toString: asText } satisfies Shown, {
    [jupyterDisplay]: { value: () => ({ "text/html": html, "text/plain": text }) },
    ...Object.fromEntries(inspectors.map((symbol) => [symbol, { value: asText }])),
  })
}
