import { defineConfig } from "vitest/config"
import { room } from "./rooms.mjs"

/** The tests that are to notice the mutants of a room. */
export default defineConfig({ test: { include: room.tests, testTimeout: 30_000 } })
