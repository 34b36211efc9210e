/** What tests import as "vitest" while they are collected: see runner.mjs. */
export const { describe, expect, it, test } = globalThis.collected
