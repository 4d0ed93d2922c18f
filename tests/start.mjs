/** `npm start`: from a fresh clone to the extension at work on a demo article. */
import { explainMissing, findBrowsers, installDependencies, run, SetupError } from "./prepare.mjs";

try {
  installDependencies();
  const found = findBrowsers(["chromium", "firefox"]);
  if (!found.chromium && !found.firefox) throw new SetupError(explainMissing(["chromium", "firefox"]));
  for (const name of /** @type {const} */ (["chromium", "firefox"])) {
    if (!found[name]) console.log(`${explainMissing([name])} Going on without it.`);
  }
  const builds = [...(found.chromium ? ["build"] : []), ...(found.firefox ? ["build:firefox"] : [])];
  const ok = builds.every((script) => run("npm", ["run", script])) && run("npx", ["tsx", "tests/e2e/demo.ts"]);
  process.exitCode = ok ? 0 : 1;
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
