import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"
import { BaseSequencer } from "vitest/node"
import { room } from "./rooms.mjs"

/** The quickest tests first, which are those that come first in a room's list: the first to fail ends the run of a mutant. */
class InOrderOfList extends BaseSequencer {
  sort(files) {
    const place = ({ moduleId }) => room.tests.findIndex((test) => moduleId.endsWith(test))
    return files.toSorted((a, b) => place(a) - place(b))
  }
}

/** The tests that are to notice the mutants of a room. */
export default defineConfig({
  resolve: { alias: [{ find: /^fast-check$/, replacement: fileURLToPath(new URL("few-cases.mjs", import.meta.url)) }] },
  test: { include: room.tests, testTimeout: 30_000, isolate: false, sequence: { sequencer: InOrderOfList } },
})
