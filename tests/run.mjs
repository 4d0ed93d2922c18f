/** `npm test`: everything that must hold, from a fresh clone. */
import { explainMissing, findBrowsers, installDependencies, run, SetupError } from "./prepare.mjs";

const BROWSERS = /** @type {const} */ (["chromium", "firefox"]);

/** In order of what fails fastest; each is what a developer would type. */
const STEPS = /** @type {[string, string, string[]][]} */ ([
  ["lint and format", "npx", ["biome", "ci", "."]],
  ["generated types", "npx", ["wxt", "prepare"]],
  ["types", "npx", ["tsc", "--noEmit"]],
  ["dead code", "npx", ["knip"]],
  ["unit tests", "npx", ["vitest", "run", "--config", "tests/vitest.config.ts"]],
  ["evaluation", "npm", ["run", "--silent", "evaluate", "--", "--min-f1", "0.98", "tests/corpus/passages.jsonl"]],
  ["build for Chrome", "npm", ["run", "build"]],
  ["build for Firefox", "npm", ["run", "build:firefox"]],
  ["end to end", "npx", ["vitest", "run", "--config", "tests/e2e/vitest.config.ts"]],
]);

try {
  installDependencies();
  const found = findBrowsers([...BROWSERS]);
  const missing = BROWSERS.filter((name) => !found[name]);
  if (missing.length > 0) throw new SetupError(explainMissing(missing));
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`\n${error.message}`);
  process.exit(1);
}

const failed = [];
for (const [name, command, args] of STEPS) {
  console.log(`\n── ${name}`);
  if (!run(command, args)) failed.push(name);
}
console.log(failed.length > 0 ? `\nFailed: ${failed.join(", ")}` : "\nEverything holds.");
console.log(`${STEPS.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
