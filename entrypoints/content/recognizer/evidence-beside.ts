/** What stands right beside a name: the strongest evidence, for it or against. */
import type { Kind } from "../../../data/vocabulary";
import { type Tally, WEIGHTS } from "./evidence";
import type { Around, Word } from "./evidence-around";
import { findCue, findHanHead, findHead, type Head } from "./evidence-words";
import {
  ABOARD,
  AGENCIES,
  AUXILIARIES,
  BODIES,
  CONTACTS,
  COUNTRIES,
  CRAFT_ONLY_PHRASES,
  CRAFT_ONLY_VERBS,
  CRAFT_VERBS,
  CREWS,
  DONE_BY,
  FLIGHT_VERBS,
  FOREIGN_HEADS,
  FOREIGN_NOUNS,
  FUNCTION_WORDS,
  IMAGERY,
  NAMING,
  ORDINARY_AFTER,
  ORDINARY_BEFORE,
  PERSON_TITLES,
  PERSON_VERBS,
  RIDING,
  VOYAGES,
} from "./senses";

/** A name in its place. */
export interface Place {
  text: string;
  start: number;
  end: number;
  around: Around;
  /** Kind of the record it may stand for. */
  kind: Kind;
  /** The record's own words, in lower case. */
  own: ReadonlySet<string>;
  /** The name is written as initials, which other words follow more freely. */
  isInitials: boolean;
  /** Two letters, or "" where it is not known. */
  language: string;
  /** The candidates before and after it: their capitals are another name's. */
  beside: readonly { start: number; end: number }[];
}

/** Between a name and a word that goes with it: a space, a hyphen, an opening or closing quote. */
const BESIDE = /^[ \u00a0\n]{1,2}["'“”‘’«„(]?$|^["'“”‘’«»„]+[ \u00a0]?$|^[-–‐]$|^["”’»] ?$/;
const APPOSITION = /^["”’»]?, $/;
const APOSTROPHE = /^['’ʼ]$/;
/** Between two words of one longer name. */
const WITHIN = /^[ \u00a0]$|^-$/;

/** Adds to `tally` what the words on either side say. */
export function weighBeside(tally: Tally, place: Place): void {
  weighAfter(tally, place);
  weighBefore(tally, place);
  const han = findHanHead(place.text.slice(place.end, place.end + 4));
  if (han !== undefined) tally.add(WEIGHTS.beside.craft, "grammar", nameOf(place) + han);
}

const nameOf = ({ text, start, end }: Place): string => text.slice(start, end);
const written = ({ text }: Place, word: Word): string => text.slice(word.start, word.end);

function weighAfter(tally: Tally, place: Place): void {
  const [next, second] = place.around.after;
  if (next === undefined || next.sentences > 0) return;
  if (APPOSITION.test(next.gap) || next.text === "is" || next.text === "was") weighApposition(tally, place);
  if (!BESIDE.test(next.gap)) return;
  const { text } = next;
  const head = findHead(text);
  if (head !== undefined) weighHead(tally, head, place, next, `${nameOf(place)} ${written(place, next)}`);
  const isPossessive = APOSTROPHE.test(place.text.charAt(place.end));
  weighVerb(tally, place);
  if (place.around.after.slice(0, 3).some(({ text: word }) => word === "his" || word === "he"))
    tally.add(WEIGHTS.pronoun);
  if (isPossessive) weighOwned(tally, place);
  if (PERSON_VERBS.has(text)) tally.add(WEIGHTS.person);
  if (next.gap.trim() === "" && ORDINARY_AFTER.has(text)) tally.add(WEIGHTS.ordinaryUse);
  if (isPossessive) return;
  const isForeign = next.capital ? FOREIGN_HEADS.has(text) || FOREIGN_NOUNS.has(text) : FOREIGN_NOUNS.has(text);
  if (isForeign) tally.add(next.capital ? WEIGHTS.foreignHead : WEIGHTS.longerName);
  else if (head === undefined && isPartOfName(place, next)) weighLongerName(tally, place, next, false);
  // "the Galileo Jupiter probe": a word of the field between name and noun.
  if (head === undefined && second && second.sentences === 0 && WITHIN.test(second.gap)) {
    const far = findHead(second.text);
    if (far?.weight === "craft" && (findCue(text) !== undefined || place.own.has(text))) {
      weighHead(tally, far, place, second, `${nameOf(place)} ${written(place, next)} ${written(place, second)}`);
    }
  }
}

/** "Endeavour docked", "Galileo will orbit", "Atlantis lifted off". */
function weighVerb(tally: Tally, place: Place): void {
  const [next, second, third] = place.around.after;
  const isHelped = next !== undefined && AUXILIARIES.has(next.text) && second?.sentences === 0;
  const [verb, object] = isHelped ? [second, third] : [next, second];
  if (verb === undefined) return;
  // "Orion will carry astronauts", "Starliner returned without its crew".
  const hasCrew =
    CRAFT_VERBS.has(verb.text) && place.around.after.some(({ text, sentences }) => sentences === 0 && CREWS.has(text));
  const isCraftOnly =
    hasCrew ||
    CRAFT_ONLY_VERBS.has(verb.text) ||
    (object?.sentences === 0 && CRAFT_ONLY_PHRASES.has(`${verb.text}/${object.text}`));
  if (isCraftOnly) tally.add(WEIGHTS.craftOnlyVerb, "beside", written(place, verb));
  else if (FLIGHT_VERBS.has(verb.text)) tally.add(WEIGHTS.flightVerb, "beside", written(place, verb));
  else if (CRAFT_VERBS.has(verb.text)) tally.add(WEIGHTS.craftVerb, "beside", written(place, verb));
}

/** "Discovery's last crew", "Juno's latest pictures". */
function weighOwned(tally: Tally, place: Place): void {
  const near = place.around.after.slice(0, 2).filter(({ sentences }) => sentences === 0);
  const voyage = near.find(({ text }) => VOYAGES.has(text));
  if (voyage !== undefined) tally.add(WEIGHTS.voyageOf, "beside", written(place, voyage));
  const crew = near.find(({ text }) => CREWS.has(text));
  const imagery = near.find(({ text }) => IMAGERY.has(text));
  if (crew !== undefined) tally.add(WEIGHTS.crewOf, "grammar", written(place, crew));
  if (imagery !== undefined) tally.add(WEIGHTS.imagery, "beside", written(place, imagery));
}

/** "the crew of Endeavour", "contact with Vikram", "an image from Hubble", "found by Kepler". */
function weighLink(tally: Tally, place: Place): void {
  const [link, word] = place.around.before;
  if (link === undefined || word === undefined || word.sentences > 0) return;
  const shown = written(place, word);
  if (link.text === "of" && CREWS.has(word.text)) tally.add(WEIGHTS.crewOf, "grammar", shown);
  const isLinked =
    (link.text === "with" && CONTACTS.has(word.text)) ||
    (link.text === "from" && IMAGERY.has(word.text)) ||
    (link.text === "by" && (DONE_BY.has(word.text) || IMAGERY.has(word.text)));
  if (isLinked) tally.add(WEIGHTS.linkedBefore, "beside", shown);
}

const REFERRING = new Set([
  "the",
  "a",
  "an",
  "nasa",
  "esa",
  "its",
  "their",
  "une",
  "la",
  "le",
  "un",
  "die",
  "eine",
  "der",
  "ein",
]);

/** "Swift, the NASA spacecraft", "Lucy is an asteroid probe". */
function weighApposition(tally: Tally, place: Place): void {
  const [first, ...rest] = place.around.after;
  if (first === undefined || !(REFERRING.has(first.text) || first.text === "is" || first.text === "was")) return;
  const noun = rest.find(({ text, sentences }) => sentences === 0 && findHead(text)?.weight === "craft");
  if (noun !== undefined) tally.add(WEIGHTS.apposition, "grammar", written(place, noun));
}

function weighBefore(tally: Tally, place: Place): void {
  const [previous, second] = place.around.before;
  if (previous === undefined || previous.sentences > 0) return;
  const { text } = previous;
  if (PERSON_TITLES.has(text) && /^\.?[ \u00a0]$/.test(previous.gap)) tally.add(WEIGHTS.person);
  if (!previous.possessive && !BESIDE.test(previous.gap)) return;
  weighLink(tally, place);
  const head = previous.possessive ? undefined : findHead(text);
  if (NAMING.has(text) && second && findHead(second.text)?.weight === "craft") {
    tally.add(WEIGHTS.apposition, "grammar", `${written(place, second)} ${written(place, previous)} ${nameOf(place)}`);
  }
  if (AGENCIES.has(text) || (previous.possessive && isOwner(place, previous)))
    tally.add(WEIGHTS.agencyBeside, "beside", written(place, previous));
  else if (head !== undefined) weighHead(tally, head, place, previous, `${written(place, previous)} ${nameOf(place)}`);
  else if (COUNTRIES.has(text)) tally.add(WEIGHTS.countryBeside, "beside", written(place, previous));
  else if (BODIES.has(text) && !previous.possessive) tally.add(WEIGHTS.bodyBefore);
  else if (ABOARD.has(text)) tally.add(WEIGHTS.aboard, "beside", written(place, previous));
  else if (isPartOfName(place, previous) && !previous.possessive) {
    weighLongerName(tally, place, previous, second === undefined || second.sentences > 0);
  } else if (ORDINARY_BEFORE.has(text) && WITHIN.test(previous.gap)) tally.add(WEIGHTS.ordinaryUse);
  if (second === undefined || second.sentences > 0) return;
  // "NASA's robotic Cassini", "aboard the Columbia", "flew on Endeavour".
  const isPlain = !previous.capital && findHead(text) === undefined;
  if (AGENCIES.has(second.text) && (isPlain || second.possessive)) {
    tally.add(WEIGHTS.agencyNear, "beside", written(place, second));
  } else if (text === "the" && ABOARD.has(second.text)) tally.add(WEIGHTS.aboard, "beside", written(place, second));
  else if (text === "on" && RIDING.has(second.text)) tally.add(WEIGHTS.riding, "beside", written(place, second));
}

/** Whether a word ends a phrase of the record's own: "Northrop Grumman's Cygnus". */
const isOwner = ({ own }: Place, { text }: Word): boolean => [...own].some((phrase) => phrase.endsWith(text));

function weighHead(tally: Tally, head: Head, place: Place, word: Word, shown: string): void {
  if (head.fits && !head.fits.includes(place.kind)) {
    tally.add(WEIGHTS.unfitHead);
    return;
  }
  // "Apollo Crews", "Rosetta Project": a capital can make a name of the noun too.
  const share = head.weight !== "craft" && word.capital && place.language !== "de" ? 0.5 : 1;
  tally.add(WEIGHTS.beside[head.weight] * share, "grammar", shown);
  if (head.weight !== "project" && share === 1) tally.isDecided = true;
}

/** Whether a capital makes a neighbour part of a longer name: "Zero Dawn", "Dawn French". */
function isPartOfName({ own, beside }: Place, word: Word): boolean {
  const { text, capital, gap, start, end } = word;
  if (!capital || end - start < 2 || !WITHIN.test(gap) || own.has(text) || FUNCTION_WORDS.has(text)) return false;
  if (findCue(text) !== undefined || AGENCIES.has(text) || COUNTRIES.has(text)) return false;
  return !beside.some((other) => other.start < end && start < other.end);
}

function weighLongerName(tally: Tally, place: Place, word: Word, opensSentence: boolean): void {
  const { language, isInitials } = place;
  // "MAGELLAN STATUS REPORT": where all is written large, a capital says nothing.
  if (!isInitials && isAllCapitals(nameOf(place)) && isAllCapitals(written(place, word))) return;
  if (opensSentence || isInitials || isHeadline(place) || isAllCapitals(nameOf(place)))
    tally.add(WEIGHTS.perhapsLongerName);
  else tally.add(language === "de" ? WEIGHTS.longerName / 2 : WEIGHTS.longerName);
}

const isAllCapitals = (name: string): boolean => name === name.toUpperCase();

const HEADLINE_REACH = 4;
const HEADLINE_SHARE = 0.8;

/** Whether nearly all words around begin with a capital, so that a capital says little. */
function isHeadline({ around: { before, after } }: Place): boolean {
  const near = [...before.slice(0, HEADLINE_REACH), ...after.slice(0, HEADLINE_REACH)].filter(
    ({ text, sentences }) => sentences === 0 && !FUNCTION_WORDS.has(text),
  );
  return near.length >= 4 && near.filter(({ capital }) => capital).length / near.length >= HEADLINE_SHARE;
}
