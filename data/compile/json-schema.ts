/**
 * Writes the JSON Schema of a catalogue file, made from the record's one
 * schema, to where `.vscode/settings.json` looks for it: editors then complete
 * fields and vocabularies in `data/missions/*.json`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { toJsonSchema } from "@valibot/to-json-schema";
import * as v from "valibot";
import { MissionSchema } from "../schema";

const FOLDER = fileURLToPath(new URL("../../.wxt", import.meta.url));

mkdirSync(FOLDER, { recursive: true });
// Checks that are code (a calendar day, Unicode form) have no JSON Schema; the build makes them.
const schema = toJsonSchema(v.array(MissionSchema), { errorMode: "ignore" });
writeFileSync(`${FOLDER}/missions.schema.json`, JSON.stringify(schema, null, 2));
