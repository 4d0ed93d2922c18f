/** `npm run bench [-- --json FILE] [--browser chromium|firefox] [--quick]`: what recognition costs, beside its peers. */
import { parseArgs } from "node:util";
import { explainMissing, findBrowsers } from "../prepare.mjs";

const { values } = parseArgs({
  options: { json: { type: "string" }, browser: { type: "string" }, quick: { type: "boolean" } },
});
const names = (["chromium", "firefox"] as const).filter((name) => !values.browser || name === values.browser);
const found = findBrowsers([...names]);
for (const name of names) if (!found[name]) throw new Error(explainMissing([name]));
