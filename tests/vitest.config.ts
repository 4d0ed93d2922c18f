import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { WxtVitest } from "wxt/testing/vitest-plugin";

/** Unit tests: no browser, no build. Run with `--root` at the top of the checkout. */
export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  plugins: [WxtVitest()],
  // What a test holds is never how fast: a busy machine may take its time.
  test: { include: ["tests/unit/**/*.test.{ts,tsx}"], mockReset: true, testTimeout: 120_000 },
});
