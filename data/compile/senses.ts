/** Record -> what the recognizer weighs where one of its names means something else too. */
import { normalizeName } from "../normalize";
import type { Mission } from "../schema";
import { namesOf } from "./catalogue";

/**
 * What else a name means, as far as it changes how evidence is weighed:
 * - `body`: a thing in the sky (planet, asteroid, constellation), whose surroundings are words of space too;
 * - `astronomer`: a person, whose surroundings are words of the sky;
 * - `acronym`: capitals that a paper may also write for something else, or as a word;
 * - `shared`: nothing but other records;
 * - `rare`: one other thing, and no word, name of a person or place that papers are full of;
 * - `plain`: an ordinary word, which can stand anywhere.
 */
type Trait = "body" | "astronomer" | "acronym" | "shared" | "rare" | "plain";

/** What speaks for and against a record where a name of its has other meanings. */
export interface Sense {
  /** The name, folded. */
  key: string;
  /** Words nearby that speak for the record: the record's own, its targets and operators. */
  for: readonly string[];
  /** Words nearby that speak against it. */
  against: readonly string[];
  traits: readonly Trait[];
}

const BODY = /\b(planet|asteroid|constellation|star sign|zodiac|moon|comet|galaxy|black hole)\b|星座|行星|созвезд/i;
const ASTRONOMER = /astronom|physicist|scientist|mathematic|физик|учен/i;
const ACRONYM = /^[A-Z]{2,4}$/;
const TITLED_ACRONYM = /^[A-Z][A-Z-]{2,}$/;
const PLAIN = /ordinary word|common word/i;
const COMMON =
  /word|(?:given|family|first) name|surname|god|city|town|river|football|film|singer|magazine|newspaper|[\u0400-\uffff]/i;
/** Other meanings are listed from the commonest on; the first ones are what a name is mostly taken for. */
const CHIEF_MEANINGS = 3;
/** Targets that say nothing of one record. */
const VAGUE_TARGETS = new Set(["earth", "earth orbit", "universe", "deep space", "interstellar space", "suborbital"]);

/**
 * @param isName whether a folded text is a name of any record
 * @returns one sense a name, of the names that are declared ambiguous and of short acronyms, which always are
 */
export function sensesOf(mission: Mission, isName: (key: string) => boolean): Sense[] {
  const own = [...mission.targets, ...mission.operators].filter((word) => !VAGUE_TARGETS.has(normalizeName(word)));
  const senses = new Map<string, Sense>();
  for (const { name, means, for: words = [], against = [] } of mission.ambiguous ?? []) {
    const traits: Trait[] = [];
    if (means.slice(0, CHIEF_MEANINGS).some((text) => BODY.test(text))) traits.push("body");
    if ([...means, ...against].some((text) => ASTRONOMER.test(text))) traits.push("astronomer");
    if (TITLED_ACRONYM.test(name)) traits.push("acronym");
    if (means.every((text) => isName(normalizeName(text)))) traits.push("shared");
    if (PLAIN.test(means[0]!)) traits.push("plain");
    if (means.length === 1 && !COMMON.test(means[0]!)) traits.push("rare");
    const key = normalizeName(name);
    // "16 Psyche" beside "Psyche" is the name itself.
    const isElsewhere = (word: string): boolean => !` ${normalizeName(word)} `.includes(` ${key} `);
    senses.set(key, {
      key,
      for: [...new Set([...words, ...own])].filter(isElsewhere),
      against: against.filter((word) => normalizeName(word) !== key),
      traits,
    });
  }
  for (const name of namesOf(mission)) {
    const key = normalizeName(name);
    if (ACRONYM.test(name) && !senses.has(key)) senses.set(key, { key, for: own, against: [], traits: ["acronym"] });
  }
  return [...senses.values()];
}
