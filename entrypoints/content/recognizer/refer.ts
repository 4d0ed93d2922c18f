/** Level and reference: which record a short form stands for, given what was named before it. */
import { isDigit, isLetter } from "./evidence-letters";
import type { Lexicon } from "./lexicon";
import { CRAFT_ONLY_VERBS, CRAFT_VERBS, FLIGHT_VERBS, FUNCTION_WORDS } from "./senses";
import { WordList } from "./word-list";

/** Nouns of one craft; of more than one they speak of the programme. */
const ONE_CRAFT = new WordList("spacecraft probe lander orbiter rover capsule satellite mission s");

/**
 * The one mission of a programme that was named before, for a bare "Chang'e"
 * after "Chang'e 5". A crewed programme keeps its name ("Apollo" after
 * "Apollo 8" is still the programme), so does one of which two missions were
 * named, and so does a name before another noun ("the Voyager disks").
 * @param short the short form that stands for the programme, folded
 * @param named records of the programme found before it in the same flow
 * @param onPage records of the programme that are certain on the page, for a flow that names none
 * @param following the text right after the short form
 */
export function refersTo(
  lexicon: Lexicon,
  short: string,
  named: Iterable<number>,
  onPage: Iterable<number>,
  following: string,
): number | undefined {
  const isMember = (entity: number): boolean => {
    const { kind, keys } = lexicon.entity(entity);
    return kind !== "crewed flight" && kind !== "suborbital flight" && keys.some((key) => isNumbered(key, short));
  };
  const before = [...named].filter(isMember);
  const found = before.length > 0 ? before : [...onPage].filter(isMember);
  return found.length === 1 && isOneCraft(following) ? found[0] : undefined;
}

/** Whether a name is the short form with a number: "change 5" of "change". */
function isNumbered(key: string, short: string): boolean {
  if (!key.startsWith(short)) return false;
  const { length } = short;
  return isDigit(key.charCodeAt(key[length] === " " ? length + 1 : length));
}

/** Whether the next word lets the name stand for one craft. */
function isOneCraft(following: string): boolean {
  let start = 0;
  while (start < following.length && isBeforeWord(following.charAt(start))) start++;
  let end = start;
  while (end < following.length && isLetter(following.charCodeAt(end))) end++;
  const word = following.slice(start, end);
  const first = word.charCodeAt(0) | 0x20;
  if (!(first >= 0x61 && first <= 0x7a)) return true;
  return (
    [FUNCTION_WORDS, CRAFT_VERBS, FLIGHT_VERBS, CRAFT_ONLY_VERBS].some((words) => words.has(word)) ||
    ONE_CRAFT.has(word.toLowerCase())
  );
}

const isBeforeWord = (sign: string): boolean => sign === "'" || sign === "’" || sign.trim() === "";
