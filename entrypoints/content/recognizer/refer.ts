/** Level and reference: which record a short form stands for, given what was named before it. */
import type { Lexicon } from "./lexicon";
import { CRAFT_VERBS, FUNCTION_WORDS } from "./senses";

const CREWED = new Set(["crewed flight", "suborbital flight"]);
/** Nouns of one craft; of more than one they speak of the programme. */
const ONE_CRAFT = /^(?:spacecraft|probe|lander|orbiter|rover|capsule|satellite|mission|s)$/i;

/**
 * The one mission of a programme that was named before, for a bare "Chang'e"
 * after "Chang'e 5". A crewed programme keeps its name ("Apollo" after
 * "Apollo 8" is still the programme), so does one of which two missions were
 * named, and so does a name before another noun ("the Voyager disks").
 * @param programme record the short form stands for
 * @param short the short form, folded
 * @param named records found before it, in reading order
 * @param following the text right after the short form
 */
export function refersTo(
  lexicon: Lexicon,
  programme: number,
  short: string,
  named: Iterable<number>,
  following: string,
): number | undefined {
  let found: number | undefined;
  for (const entity of named) {
    const member = lexicon.entity(entity);
    if (member.program !== programme || CREWED.has(member.kind)) continue;
    if (!member.keys.some((key) => key.startsWith(short) && /^ ?\d/.test(key.slice(short.length)))) continue;
    if (found !== undefined && found !== entity) return undefined;
    found = entity;
  }
  return found !== undefined && isOneCraft(following) ? found : undefined;
}

function isOneCraft(following: string): boolean {
  const word = following.match(/^['’\s]*(\p{L}+)/u)?.[1];
  if (word === undefined) return true;
  return ONE_CRAFT.test(word) || FUNCTION_WORDS.has(word) || CRAFT_VERBS.has(word) || !/^[a-z]/i.test(word);
}
