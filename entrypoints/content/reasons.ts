/** The recognizer's evidence as a reader knows it: records by the names the page gives them. */
import type { CardEvidence } from "../../components/EvidenceList";
import type { Lexicon } from "./recognizer/lexicon";
import type { Evidence, Mention } from "./recognizer/mention";

/**
 * Evidence of the kinds `page` and `refers` names a record by a folded key of
 * its heading, which nobody should have to read: the page's own writing of
 * that record takes its place. What the page does not show (any more) is left out.
 * @param writtenAs the first name by which the page mentions a record, by the record's id
 */
export function readReasons(
  { id, evidence }: Pick<Mention, "id" | "evidence">,
  lexicon: Pick<Lexicon, "size" | "knows" | "entity">,
  writtenAs: (id: string) => string | undefined,
): CardEvidence[] {
  const phrases = evidence.filter(({ kind }) => kind === "grammar").map(({ text }) => text);
  return evidence.flatMap((reason): CardEvidence[] => {
    // "Apollo astronauts" has said it: that "astronauts" stands beside is no second reason.
    if (reason.kind === "beside" && phrases.some((phrase) => phrase.includes(reason.text))) return [];
    if (reason.kind !== "page" && reason.kind !== "refers") return [reason];
    const named = idsOf(reason, lexicon);
    if (reason.kind === "page" && named.includes(id)) return [{ kind: "again", text: reason.text }];
    const text = named.map(writtenAs).find((written) => written !== undefined);
    return text === undefined ? [] : [{ kind: reason.kind, text }];
  });
}

function idsOf({ text }: Evidence, lexicon: Pick<Lexicon, "size" | "knows" | "entity">): string[] {
  const ids: string[] = [];
  for (let record = 0; record < lexicon.size; record++) {
    if (!lexicon.knows(record)) continue;
    const { id, keys } = lexicon.entity(record);
    if (keys[0] === text) ids.push(id);
  }
  return ids;
}
