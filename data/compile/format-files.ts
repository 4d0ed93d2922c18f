/** `npm run catalogue:format`: rewrites every catalogue file in canonical form. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseMission } from "../schema";
import { listCatalogueFiles, MISSIONS_DIR, parseCatalogueFile } from "./catalogue";
import { formatCatalogueFile } from "./format";

for (const file of listCatalogueFiles(MISSIONS_DIR)) {
  const path = join(MISSIONS_DIR, file);
  const text = readFileSync(path, "utf8");
  const formatted = formatCatalogueFile(parseCatalogueFile(text, file).map((record) => parseMission(record, file)));
  if (formatted === text) continue;
  writeFileSync(path, formatted);
  console.log(`formatted ${file}`);
}
