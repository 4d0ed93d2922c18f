/**
 * `npm run bench [-- --json FILE] [--browser chromium|firefox] [--quick]`:
 * what finding the names of a page costs, beside a bare pass over its text and
 * beside other ways to find them, in real browsers.
 * `--quick` leaves out the largest pages and lexicons and measures less often.
 */
import { writeFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { lexiconOf } from "./lexicons";
import { measureAdversarial, measureCold, measureGrowth, measureWarm, type Run } from "./measure";
import { type BrowserName, launch, Stage } from "./stage";
import { type BrowserReport, reportText } from "./table";
import { articleHtml } from "./text";

const SEED = 20;

const { values } = parseArgs({
  options: { json: { type: "string" }, browser: { type: "string" }, quick: { type: "boolean", default: false } },
});
const browsers = (["chromium", "firefox"] as const).filter((name) => !values.browser || name === values.browser);
if (browsers.length === 0) throw new Error(`--browser ${values.browser}: give chromium or firefox`);
const isQuick = values.quick;
const sizes = [20_000, 200_000, 2_000_000, ...(isQuick ? [] : [20_000_000])];
const lexicons = [1, 10, ...(isQuick ? [] : [100])];

const stage = await Stage.open();
const reports: BrowserReport[] = [];
try {
  for (const size of sizes) stage.servePage(`/${size}`, articleHtml(size, SEED));
  stage.servePage("/empty", "");
  for (const times of lexicons) {
    console.error(`Compiling ${times} × the catalogue's names …`);
    stage.serveLexicon(`/lexicon/${times}`, lexiconOf(times));
  }
  for (const name of browsers) {
    const report = await reportOn(name);
    reports.push(report);
    console.log(reportText(report));
  }
} finally {
  await stage.close();
}
if (values.json) writeFileSync(values.json, `${JSON.stringify(reports, undefined, 2)}\n`);

async function reportOn(name: BrowserName): Promise<BrowserReport> {
  const browser = await launch(name);
  const run: Run = { stage, browser, isQuick, note: (text) => console.error(`${name}: ${text}`) };
  try {
    const cold = await measureCold(run, sizes.slice(0, 3));
    const warm = await measureWarm(run, sizes);
    const adversarial = await measureAdversarial(run);
    const version = await browser.version();
    const figures = [...warm, ...cold, ...(await growth(name, run)), ...adversarial];
    return { version, load: { mean: loadavg()[0]!, processors: availableParallelism() }, figures };
  } finally {
    await browser.close();
  }
}

/** Each lexicon in a browser of its own: what one has taught the engine would tell on the next. */
async function growth(name: BrowserName, run: Run) {
  const figures: Awaited<ReturnType<typeof measureGrowth>>[] = [];
  for (const times of lexicons) {
    const browser = await launch(name);
    try {
      figures.push(await measureGrowth({ ...run, browser }, times, figures[0]?.[0]));
    } finally {
      await browser.close();
    }
  }
  return figures.flat();
}
