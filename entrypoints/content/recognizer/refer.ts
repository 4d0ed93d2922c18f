/** Level and reference: which record a short form stands for, given what was named before it. */
import type { Lexicon } from "./lexicon";
import { CRAFT_ONLY_VERBS, CRAFT_VERBS, FLIGHT_VERBS, FUNCTION_WORDS } from "./senses";

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
 * @param named records of the programme found before it in the same flow
 * @param onPage records of the programme that are certain on the page, for a flow that names none
 * @param following the text right after the short form
 */
export function refersTo(
  lexicon: Lexicon,
  programme: number,
  short: string,
  named: Iterable<number>,
  onPage: Iterable<number>,
  following: string,
): number | undefined {
  if (lexicon.entity(programme).kind !== "programme") return undefined;
  const isMember = (entity: number): boolean => {
    const { kind, keys } = lexicon.entity(entity);
    return !CREWED.has(kind) && keys.some((key) => isNumbered(key, short));
  };
  const before = [...named].filter(isMember);
  const found = before.length > 0 ? before : [...onPage].filter(isMember);
  return found.length === 1 && isOneCraft(following) ? found[0] : undefined;
}

/** Whether a name is the short form with a number: "change 5" of "change". */
function isNumbered(key: string, short: string): boolean {
  return key.startsWith(short) && /^ ?\d/.test(key.slice(short.length));
}

function isOneCraft(following: string): boolean {
  const word = following.match(/^['’\s]*(\p{L}+)/u)?.[1];
  if (word === undefined) return true;
  if (!/^[a-z]/i.test(word)) return true;
  return (
    [FUNCTION_WORDS, CRAFT_VERBS, FLIGHT_VERBS, CRAFT_ONLY_VERBS].some((words) => words.has(word)) ||
    ONE_CRAFT.test(word)
  );
}
