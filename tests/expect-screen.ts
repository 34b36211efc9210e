import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"
import { expect } from "vitest"

/**
 * Holds a screen against the file of that name in tests/screens. Where they differ, the new one is written beside it as
 * NAME-changed, to be looked at (tests/screens/README.md); where they agree, an older NAME-changed is removed. `npm run screens` accepts every screen
 * as it is now.
 */
export function expectScreen(name: string, screen: string): void {
  const file = new URL(`screens/${name}`, import.meta.url)
  const changed = new URL(`screens/${name}-changed`, import.meta.url)
  const expected = readOr(file, null)
  if (expected === screen) {
    rmSync(changed, { force: true })
    return
  }
  mkdirSync(dirname(file.pathname), { recursive: true })
  if (process.env.SCREENS === "accept") {
    writeFileSync(file, screen)
    rmSync(changed, { force: true })
    return
  }
  writeFileSync(changed, screen)
  expect.soft(screen, `tests/screens/${name} is out of date: see tests/screens/README.md`).toBe(expected ?? "")
}

function readOr<Other>(file: URL, other: Other): string | Other {
  try {
    return readFileSync(file, "utf8")
  } catch {
    return other
  }
}
