/**
 * `npm run --silent recognize < docs.jsonl`: the recognizer on plain text.
 * In, one JSON a line: `{"id","lang"?,"date"?,"title"?,"text"}`; out, one a line:
 * `{"id","mentions":[{"start","end","text","mission","name","names"}]}`, offsets in UTF-16 code units.
 * `--missions DIR` uses another catalogue, `--why` adds each mention's evidence.
 */
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { recognize } from "../../entrypoints/content/recognizer/recognize";
import { loadLexicon } from "./lexicon";

const { values } = parseArgs({ options: { missions: { type: "string" }, why: { type: "boolean" } } });
const { lexicon, names } = loadLexicon(values.missions);

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim() === "") continue;
  const { id, lang, title, text } = JSON.parse(line) as { id: string; lang?: string; title?: string; text: string };
  const context = { ...(title && { title }), ...(lang && { language: lang }) };
  const mentions = recognize(lexicon, text, context).map(({ start, end, id: mission, evidence }) => ({
    start,
    end,
    text: text.slice(start, end),
    mission,
    ...names.get(mission)!,
    ...(values.why && { evidence }),
  }));
  process.stdout.write(`${JSON.stringify({ id, mentions })}\n`);
}
