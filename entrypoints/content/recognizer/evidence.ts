/**
 * How evidence is weighed.
 *
 * A name with no other meaning is a mention as it stands. Any other name starts
 * at nothing and needs `NEEDED` points. Each observation below gives or takes
 * points; they are added, as log-odds are, and the sum is compared once.
 * What is written beside the name weighs most, since it says what the name is:
 * "the Dawn spacecraft" needs nothing more, "Apollo Theater" is lost whatever
 * the page is about. Words of the sentence come next, then its neighbours, the
 * title, and what else is certain on the page. Words that space shares with
 * the name's other meaning do not count: "telescope" says nothing of Galileo.
 *
 * The weights are set by hand and held by the labelled passages in
 * `tests/corpus`, which cover every rule both ways.
 */
import type { CueKind } from "./evidence-words";
import type { Evidence } from "./mention";

/** Points a name needs to be marked, by what else it may mean. */
export const NEEDED = {
  /** An ordinary word or another name: "Hope", "Columbia". */
  word: 6,
  /** A name that something else seldom has: "Spacelab". */
  rare: 3,
  /** An ordinary word: "Flow", "Beam", "Swift". */
  plain: 7,
  /** A thing in the sky, named beside missions too: "Mercury", "Psyche". */
  body: 7,
  /** Several words or a number, which seldom mean something else: "Pad Abort 1". */
  phrase: 2,
  /** Capitals that stand for several things: "MER". */
  acronym: 3,
  /** Only other records answer to the name. */
  shared: 0,
  /** A misspelt name needs so many more, at one slip and at two; fewer where its other words or number agree. */
  misspelt: [3, 8],
  misspeltPhrase: [0, 2],
} as const;

export const WEIGHTS = {
  /** "the Dawn spacecraft", "sonde Juno"; "Apollo missions", "Orion flight"; "Gateway program", "Discovery crew". */
  beside: { craft: 8, mission: 6, project: 2 },
  /** "Swift, the NASA spacecraft"; "Lucy is a probe"; "a probe named Lucy". */
  apposition: 6,
  /** "the Gemini telescope", where the record is none. */
  unfitHead: -5,
  /** "NASA's Swift", "SpaceX Dragon". */
  agencyBeside: 6,
  /** "NASA's robotic Cassini". */
  agencyNear: 3,
  /** "China's Tiangong", "the European Rosetta". */
  countryBeside: 3,
  /** "aboard Columbia". */
  aboard: 3,
  /** "flew on Endeavour". */
  riding: 6,
  /** "Endeavour docked", "Juno entered orbit"; "Opportunity landed"; "Juno beamed". */
  craftOnlyVerb: 6,
  flightVerb: 4,
  craftVerb: 2,
  /** "Discovery's last crew", "the crew of Endeavour". */
  crewOf: 6,
  /** "contact with Vikram", "an image from Hubble", "found by Kepler". */
  linkedBefore: 3.5,
  /** "Cassini's final plunge"; "Juno's latest pictures". */
  voyageOf: 4,
  imagery: 2,
  /** "Copernicus in his book". */
  pronoun: -4,
  /** A Latin name in a text of another script is seldom a word of that text. */
  otherScript: 3,
  /** In a list with other names: "Magellan, Viking and Voyager". */
  listedWith: 3,
  /** The same where the other is certain, or of one family: "Copernicus Sentinel-2". */
  besideCertain: 4,
  /** "Lunar Reconnaissance Orbiter (LRO)". */
  initialsOf: 12,
  /** "asteroid Psyche", "planet Mercury". */
  bodyBefore: -8,
  /** A word the record gives as its own. */
  ownWord: 4,
  ownWordLimit: 8,
  /** A word the record gives as another meaning's. */
  foreignWord: -5,
  /** The same where the name is part of it: "Mohammed bin Rashid". */
  foreignPhrase: -20,
  /** General words of the field, nearby; see `CUE_WEIGHTS`. */
  cueLimit: 8,
  /** The same for a name whose other meaning is in the sky. */
  bodyCueLimit: 3,
  /** A word of the title, of its weight in the text. */
  titleShare: 0.5,
  titleLimit: 4,
  /** Beyond the sentence a word weighs half. */
  distant: 0.5,
  /** What a word of the sky weighs where the name is an astronomer's too, of a telescope and of other craft. */
  skyOfTelescope: 0.75,
  skyOfAstronomer: 0.5,
  /** "in 1610": long before there were spacecraft. */
  earlyYear: -6,
  /** "in 2014", of a name that is an astronomer's too. */
  modernYear: 1.5,
  /** The same record is certain elsewhere on the page. */
  sameOnPage: 8,
  /** A mission of the programme that bears its name is: "Chang'e" beside "Chang'e 5". */
  memberOnPage: 7,
  /** Its programme or a sister is. */
  kinOnPage: 3,
  /** Any other mission is; the second adds once more. */
  otherOnPage: 1.5,
  /** Part of a longer name: "Dodge Challenger", "Spirit Airlines". */
  longerName: -16,
  /** Perhaps so: capitals at the start of a sentence, in a headline, beside initials. */
  perhapsLongerName: -4,
  /** "Magellan Corp", "Apollo Theater". */
  foreignHead: -20,
  /** Below this no other evidence can help. */
  lost: -20,
  /** "Mr Swift", "Lucy said". */
  person: -10,
  /** "Discovery of", "a Viking": an ordinary word in a capital's place. */
  ordinaryUse: -3,
  /** An acronym written as a word: "Dart". */
  acronymAsWord: -6,
} as const;

/** A word of the field within reach, by how it speaks. */
export const CUE_WEIGHTS: Record<CueKind, number> = { craft: 3, people: 3, travel: 2, sky: 1.5, loose: 0.75 };

/** Points gathered for one record, with what gave them, the weightiest first once sorted. */
export class Tally {
  points = 0;
  /** What stands beside the name says what it is, so that words further off say nothing against it. */
  isDecided = false;
  readonly #grounds: { evidence: Evidence; points: number }[] = [];

  add(points: number, kind?: Evidence["kind"], text?: string): void {
    this.points += points;
    if (kind !== undefined && text !== undefined && points > 0)
      this.#grounds.push({ evidence: { kind, text }, points });
  }

  /** What spoke for the record, weightiest first, no word twice. */
  evidence(): Evidence[] {
    const found: Evidence[] = [];
    const grounds = this.#grounds.length > 1 ? this.#grounds.sort((a, b) => b.points - a.points) : this.#grounds;
    for (const { evidence } of grounds) if (!found.some(({ text }) => text === evidence.text)) found.push(evidence);
    return found;
  }
}
