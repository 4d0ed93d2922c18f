/** The real catalogue, opened as a page that knows every record has it. */
import { namesOf, readCatalogue } from "../../../../../data/compile/catalogue";
import { compileLines, compileNames } from "../../../../../data/compile/names";
import { decodeLexicon } from "../../../../../entrypoints/content/recognizer/lexicon";
import { scan } from "../../../../../entrypoints/content/recognizer/scan";

const entries = readCatalogue();

export const lexicon = decodeLexicon(compileNames(entries));
lexicon.learn(compileLines(entries).entries());

/** Every name of every record, as the catalogue writes it. */
export const names = entries.flatMap(({ mission }, record) => namesOf(mission).map((name) => ({ name, record })));

/** What is found in a text, each as the text writes it and the ids it may stand for. */
export function find(text: string): string[] {
  return scan(lexicon, text).map(({ start, end, entities }) => {
    const ids = entities.map((record) => lexicon.entity(record).id);
    return `${text.slice(start, end)} = ${ids.join(" | ")}`;
  });
}
