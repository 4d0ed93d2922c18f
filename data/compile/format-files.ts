/** `npm run catalogue:format`: rewrites every catalogue file in canonical form. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseMission } from "../schema";
import { MISSIONS_DIR } from "./catalogue";
import { formatCatalogueFile } from "./format";

for (const file of readdirSync(MISSIONS_DIR).filter((name) => name.endsWith(".json"))) {
  const path = join(MISSIONS_DIR, file);
  const text = readFileSync(path, "utf8");
  const records = JSON.parse(text) as unknown[];
  const formatted = formatCatalogueFile(records.map((record) => parseMission(record, file)));
  if (formatted === text) continue;
  writeFileSync(path, formatted);
  console.log(`formatted ${file}`);
}
