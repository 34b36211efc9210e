import { defineConfig, type ViteUserConfig } from "vitest/config"
import { noSkips } from "./tests/gate/reporter.ts"

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    reporters: ["default", noSkips],
    testTimeout: 30_000,
    allowOnly: false,
  },
})

export default config
