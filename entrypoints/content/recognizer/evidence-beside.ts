/** What stands right beside a name: the strongest evidence, for it or against. */
import type { Kind } from "../../../data/vocabulary";
import { type Tally, WEIGHTS } from "./evidence";
import { isApostrophe, type Side, WORDS, type Word } from "./evidence-around";
import { isHan } from "./evidence-letters";
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
import { WordList } from "./word-list";

/** A name in its place. */
export interface Place {
  text: string;
  start: number;
  end: number;
  /** The words on either side, from the name outwards. */
  before: Side;
  after: Side;
  /** Kind of the record it may stand for. */
  kind: Kind;
  /** The record's own words. */
  own: readonly string[];
  /** The name is written as initials, which other words follow more freely. */
  isInitials: boolean;
  /** Two letters, or "" where it is not known. */
  language: string;
  /** The candidates before and after it: their capitals are another name's. */
  beside: readonly ({ start: number; end: number } | undefined)[];
}

const SPACES = " \u00a0\n";
const QUOTES = "\"'“”‘’«»„";
const OPENING = "\"'“”‘’«„(";
const LONGEST_HAN_HEAD = 4;
/** Words after a name in which a pronoun may stand for it. */
const PRONOUN_REACH = 3;
const HYPHENS = "-–‐";
const CLOSING = '"”’»';

/** Adds to `tally` what the words on either side say. */
export function weighBeside(tally: Tally, place: Place): void {
  weighAfter(tally, place);
  weighBefore(tally, place);
  if (!isHan(place.text.charCodeAt(place.end))) return;
  const han = findHanHead(place.text.slice(place.end, place.end + LONGEST_HAN_HEAD));
  if (han !== undefined) tally.add(WEIGHTS.beside.craft, "grammar", nameOf(place) + han);
}

const nameOf = ({ text, start, end }: Place): string => text.slice(start, end);
const written = ({ text }: Place, word: Word): string => text.slice(word.start, word.end);

function weighAfter(tally: Tally, place: Place): void {
  const next = place.after.at(0);
  if (next === undefined || next.sentences > 0) return;
  const { text } = next;
  const isSpaced = next.gap === " ";
  if (text === "is" || text === "was" || (!isSpaced && isApposition(next.gap))) weighApposition(tally, place);
  if (!isSpaced && !isBeside(next.gap)) return;
  const head = findHead(text);
  if (head !== undefined) weighHead(tally, head, place, next, `${nameOf(place)} ${written(place, next)}`);
  const isPossessive = isApostrophe(place.text.charCodeAt(place.end));
  weighVerb(tally, place, next);
  for (let index = 0; index < PRONOUN_REACH; index++) {
    const word = place.after.at(index)?.text;
    if (word !== "his" && word !== "he") continue;
    tally.add(WEIGHTS.pronoun);
    break;
  }
  if (isPossessive) weighOwned(tally, place);
  if (PERSON_VERBS.has(text)) tally.add(WEIGHTS.person);
  if (next.gap.trim() === "" && ORDINARY_AFTER.has(text)) tally.add(WEIGHTS.ordinaryUse);
  if (isPossessive) return;
  const isForeign = (next.capital && FOREIGN_HEADS.has(text)) || FOREIGN_NOUNS.has(text);
  if (isForeign) tally.add(next.capital ? WEIGHTS.foreignHead : WEIGHTS.longerName);
  else if (head === undefined && next.capital && isPartOfName(place, next)) weighLongerName(tally, place, next, false);
  // "the Galileo Jupiter probe": a word of the field between name and noun.
  const second = place.after.at(1);
  if (head !== undefined || second === undefined || second.sentences > 0 || !isWithin(second.gap)) return;
  const far = findHead(second.text);
  if (far?.weight === "craft" && (findCue(text) !== undefined || isOwn(place, text))) {
    weighHead(tally, far, place, second, `${nameOf(place)} ${written(place, next)} ${written(place, second)}`);
  }
}

/** "Endeavour docked", "Galileo will orbit", "Atlantis lifted off". */
function weighVerb(tally: Tally, place: Place, next: Word): void {
  const second = place.after.at(1);
  const isHelped = second?.sentences === 0 && AUXILIARIES.has(next.text);
  const verb = isHelped ? second : next;
  const object = isHelped ? place.after.at(2) : second;
  const isCraftVerb = CRAFT_VERBS.has(verb.text);
  const isCraftOnly =
    (isCraftVerb && hasCrew(place)) ||
    CRAFT_ONLY_VERBS.has(verb.text) ||
    (object?.sentences === 0 && CRAFT_ONLY_PHRASES.has(`${verb.text}/${object.text}`));
  if (isCraftOnly) tally.add(WEIGHTS.craftOnlyVerb, "beside", written(place, verb));
  else if (FLIGHT_VERBS.has(verb.text)) tally.add(WEIGHTS.flightVerb, "beside", written(place, verb));
  else if (isCraftVerb) tally.add(WEIGHTS.craftVerb, "beside", written(place, verb));
}

/** "Orion will carry astronauts", "Starliner returned without its crew". */
const hasCrew = ({ after }: Place): boolean => after.find(0, WORDS, isInSentence(CREWS)) !== undefined;

/** Whether a word of the name's sentence is in a list. */
const isInSentence =
  (list: WordList) =>
  ({ text, sentences }: Word): boolean =>
    sentences === 0 && list.has(text);

/** "Discovery's last crew", "Juno's latest pictures". */
function weighOwned(tally: Tally, place: Place): void {
  const voyage = place.after.find(0, 2, isInSentence(VOYAGES));
  if (voyage !== undefined) tally.add(WEIGHTS.voyageOf, "beside", written(place, voyage));
  const crew = place.after.find(0, 2, isInSentence(CREWS));
  const imagery = place.after.find(0, 2, isInSentence(IMAGERY));
  if (crew !== undefined) tally.add(WEIGHTS.crewOf, "grammar", written(place, crew));
  if (imagery !== undefined) tally.add(WEIGHTS.imagery, "beside", written(place, imagery));
}

/** "the crew of Endeavour", "contact with Vikram", "an image from Hubble", "found by Kepler". */
function weighLink(tally: Tally, place: Place, link: "of" | "with" | "from" | "by"): void {
  const word = place.before.at(1);
  if (word === undefined || word.sentences > 0) return;
  if (link === "of") {
    if (CREWS.has(word.text)) tally.add(WEIGHTS.crewOf, "grammar", written(place, word));
    return;
  }
  const isLinked =
    link === "with" ? CONTACTS.has(word.text) : IMAGERY.has(word.text) || (link === "by" && DONE_BY.has(word.text));
  if (isLinked) tally.add(WEIGHTS.linkedBefore, "beside", written(place, word));
}

const REFERRING = new WordList("the a an nasa esa its their une la le un die eine der ein");

/** "Swift, the NASA spacecraft", "Lucy is an asteroid probe". */
function weighApposition(tally: Tally, place: Place): void {
  const first = place.after.at(0);
  if (first === undefined || !(REFERRING.has(first.text) || first.text === "is" || first.text === "was")) return;
  const noun = place.after.find(
    1,
    WORDS,
    ({ text, sentences }) => sentences === 0 && findHead(text)?.weight === "craft",
  );
  if (noun !== undefined) tally.add(WEIGHTS.apposition, "grammar", written(place, noun));
}

function weighBefore(tally: Tally, place: Place): void {
  const previous = place.before.at(0);
  if (previous === undefined || previous.sentences > 0) return;
  const { text } = previous;
  const isSpaced = previous.gap === " ";
  if ((isSpaced || isAfterTitle(previous.gap)) && PERSON_TITLES.has(text)) tally.add(WEIGHTS.person);
  if (!isSpaced && !previous.possessive && !isBeside(previous.gap)) return;
  if (text === "of" || text === "with" || text === "from" || text === "by") weighLink(tally, place, text);
  const second = place.before.at(1);
  const head = previous.possessive ? undefined : findHead(text);
  if (second !== undefined && NAMING.has(text) && findHead(second.text)?.weight === "craft") {
    tally.add(WEIGHTS.apposition, "grammar", `${written(place, second)} ${written(place, previous)} ${nameOf(place)}`);
  }
  if (AGENCIES.has(text) || (previous.possessive && isOwner(place, previous)))
    tally.add(WEIGHTS.agencyBeside, "beside", written(place, previous));
  else if (head !== undefined) weighHead(tally, head, place, previous, `${written(place, previous)} ${nameOf(place)}`);
  else if (COUNTRIES.has(text)) tally.add(WEIGHTS.countryBeside, "beside", written(place, previous));
  else if (BODIES.has(text) && !previous.possessive) tally.add(WEIGHTS.bodyBefore);
  else if (ABOARD.has(text)) tally.add(WEIGHTS.aboard, "beside", written(place, previous));
  else if (previous.capital && !previous.possessive && isPartOfName(place, previous)) {
    weighLongerName(tally, place, previous, second === undefined || second.sentences > 0);
  } else if (isWithin(previous.gap) && ORDINARY_BEFORE.has(text)) tally.add(WEIGHTS.ordinaryUse);
  if (second === undefined || second.sentences > 0) return;
  // "NASA's robotic Cassini", "aboard the Columbia", "flew on Endeavour".
  const mayStandBetween = second.possessive || (!previous.capital && findHead(text) === undefined);
  if (mayStandBetween && AGENCIES.has(second.text)) {
    tally.add(WEIGHTS.agencyNear, "beside", written(place, second));
  } else if (text === "the" && ABOARD.has(second.text)) tally.add(WEIGHTS.aboard, "beside", written(place, second));
  else if (text === "on" && RIDING.has(second.text)) tally.add(WEIGHTS.riding, "beside", written(place, second));
}

/** Whether a word ends a phrase of the record's own: "Northrop Grumman's Cygnus". */
const isOwner = ({ own }: Place, { text }: Word): boolean => own.some((phrase) => phrase.toLowerCase().endsWith(text));

/** Whether a word is one of the record's own. */
const isOwn = ({ own }: Place, text: string): boolean => own.some((phrase) => phrase.toLowerCase() === text);

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

/** Whether its capital makes a neighbour part of a longer name: "Zero Dawn", "Dawn French". */
function isPartOfName(place: Place, word: Word): boolean {
  const { text, gap, start, end } = word;
  if (end - start < 2 || !isWithin(gap) || isOwn(place, text) || FUNCTION_WORDS.has(text)) return false;
  if (findCue(text) !== undefined || AGENCIES.has(text) || COUNTRIES.has(text)) return false;
  return !place.beside.some((other) => other !== undefined && other.start < end && start < other.end);
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
const HEADLINE_WORDS = 4;

/** Whether nearly all words around begin with a capital, so that a capital says little. */
function isHeadline({ before, after }: Place): boolean {
  let words = 0;
  let capitals = 0;
  for (const side of [before, after]) {
    for (let index = 0; index < HEADLINE_REACH; index++) {
      const word = side.at(index);
      if (word === undefined || word.sentences > 0) break;
      if (FUNCTION_WORDS.has(word.text)) continue;
      words++;
      if (word.capital) capitals++;
    }
  }
  return words >= HEADLINE_WORDS && capitals / words >= HEADLINE_SHARE;
}

/** Between a name and a word that goes with it: a space, a hyphen, an opening or closing quote. */
function isBeside(gap: string): boolean {
  const { length } = gap;
  if (length === 0) return false;
  let at = 0;
  while (at < length && at < 2 && SPACES.includes(gap.charAt(at))) at++;
  if (at > 0) return at === length || (at === length - 1 && OPENING.includes(gap.charAt(at)));
  while (at < length && QUOTES.includes(gap.charAt(at))) at++;
  if (at > 0) return at === length || (at === length - 1 && (gap.endsWith(" ") || gap.endsWith("\u00a0")));
  return length === 1 && HYPHENS.includes(gap);
}

/** Between two words of one longer name. */
const isWithin = (gap: string): boolean => gap === " " || gap === "-" || gap === "\u00a0";

/** Between a name and what it is said to be. */
const isApposition = (gap: string): boolean =>
  gap === ", " || (gap.length === 3 && gap.endsWith(", ") && CLOSING.includes(gap.charAt(0)));

/** Between a person's title and the name. */
const isAfterTitle = (gap: string): boolean => gap === ". " || gap === "\u00a0" || gap === ".\u00a0";
