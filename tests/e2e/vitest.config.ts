import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** End to end: the built extension in real browsers, one file at a time so that pointers do not compete. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: ["tests/e2e/**/*.test.ts"],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
