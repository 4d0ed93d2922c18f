/**
 * The canonical text of a catalogue file: keys in the schema's order, records
 * in natural order of their ids, a value on one line where it fits. One text
 * for one content keeps reviews to what changed; a test holds
 * `format(parse(file)) === file`.
 */
import { type Mission, MissionSchema } from "../schema";

const WIDTH = 120;
const RECORD_KEYS = Object.keys(MissionSchema.entries) as (keyof Mission)[];
const byId = new Intl.Collator("en", { numeric: true });

/** @param records the records of one file, in any order */
export function formatCatalogueFile(records: readonly Mission[]): string {
  const sorted = [...records].sort((a, b) => byId.compare(a.id, b.id));
  const blocks = sorted.map((record) => {
    const lines = RECORD_KEYS.filter((key) => record[key] !== undefined).map(
      (key) => `    ${JSON.stringify(key)}: ${formatValue(record[key], 4, key.length + 4)}`,
    );
    return `  {\n${lines.join(",\n")}\n  }`;
  });
  return `[\n${blocks.join(",\n")}\n]\n`;
}

/**
 * @param indent columns the value's line is indented by
 * @param lead columns its key takes on that line
 */
function formatValue(value: unknown, indent: number, lead: number): string {
  const inline = formatInline(value);
  const isList = Array.isArray(value);
  // A list of objects reads better one to a line, however short.
  const splits = isList && value.length > 1 && typeof value[0] === "object";
  if (!splits && indent + lead + inline.length + 1 <= WIDTH) return inline;
  if (typeof value !== "object" || value === null) return inline;
  const inner = " ".repeat(indent + 2);
  const lines = isList
    ? value.map((item) => inner + formatValue(item, indent + 2, 0))
    : Object.entries(value).map(
        ([key, item]) => `${inner}${JSON.stringify(key)}: ${formatValue(item, indent + 2, key.length + 4)}`,
      );
  const [open, close] = isList ? "[]" : "{}";
  return `${open}\n${lines.join(",\n")}\n${" ".repeat(indent)}${close}`;
}

function formatInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(formatInline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${formatInline(item)}`);
  return `{ ${entries.join(", ")} }`;
}
