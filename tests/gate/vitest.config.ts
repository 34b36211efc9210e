import { defineConfig, type ViteUserConfig } from "vitest/config"
import { noSkips } from "./reporter.ts"

/** What `npm run verify` checks of the package as shipped; one file a promise. It wants a fresh build in dist/. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ["tests/gate/*.gate.ts"],
    reporters: ["default", noSkips],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    allowOnly: false,
    fileParallelism: false,
  },
})

export default config
