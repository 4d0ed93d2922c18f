/** Which figures a card shows first: those that the sentence around the name is about. */
import type { MissionFact } from "../data/schema";
import type { FactLabel, Topic } from "../data/vocabulary";
import { TOPIC_WORDS } from "./topic-words";

/** Figures shown without unfolding. */
export const SHOWN_FACTS = 4;

/** What a figure of this kind is about, beside the topics that a record adds. */
const LABEL_TOPICS: Record<FactLabel, readonly Topic[]> = {
  "launch mass": ["mass", "launch"],
  "dry mass": ["mass"],
  mass: ["mass"],
  "payload mass": ["mass", "cargo"],
  "lander mass": ["mass", "landing"],
  "rover mass": ["mass", "surface"],
  "sample mass": ["sample", "mass"],
  length: ["size"],
  height: ["size"],
  diameter: ["size"],
  wingspan: ["size"],
  "mirror diameter": ["size", "imaging"],
  "antenna diameter": ["size", "data"],
  "pressurised volume": ["size", "station"],
  power: ["power"],
  cost: ["cost"],
  "crew size": ["crew"],
  "flight duration": ["time", "flights"],
  "mission duration": ["time"],
  "design life": ["time"],
  "time on surface": ["time", "surface", "landing"],
  "time in orbit": ["time", "orbit"],
  "moonwalk time": ["time", "spacewalk", "surface"],
  "spacewalk time": ["time", "spacewalk"],
  orbits: ["orbit"],
  "orbit altitude": ["orbit", "distance"],
  perigee: ["orbit"],
  apogee: ["orbit"],
  inclination: ["orbit"],
  "orbital period": ["orbit", "time"],
  "closest approach": ["distance"],
  "distance travelled": ["distance"],
  "distance driven": ["distance", "surface"],
  "greatest distance from Earth": ["distance"],
  "distance from Earth": ["distance"],
  "distance from Sun": ["distance"],
  "cruise time": ["time", "distance"],
  "signal delay": ["time", "distance", "data"],
  speed: ["speed"],
  "entry speed": ["speed", "landing"],
  temperature: ["temperature"],
  "temperature limit": ["temperature"],
  resolution: ["imaging"],
  "data returned": ["data"],
  "images returned": ["imaging", "data"],
  instruments: ["data"],
  wavelength: ["imaging"],
  "planets found": ["discovery"],
  "stars measured": ["discovery", "data"],
  flights: ["flights"],
  "flights made": ["flights"],
  "crewed flights": ["flights", "crew"],
  "people flown": ["crew", "flights"],
  "people aboard": ["crew", "station"],
  satellites: ["launch"],
  members: ["flights"],
  launches: ["launch", "flights"],
  landings: ["landing"],
  spacewalks: ["spacewalk"],
  moonwalks: ["spacewalk", "surface"],
  moonwalkers: ["crew", "spacewalk", "surface"],
  samples: ["sample"],
  modules: ["station"],
  expeditions: ["station", "crew"],
  dockings: ["station"],
  "cargo capacity": ["cargo", "mass"],
  seats: ["crew"],
  "drill depth": ["sample", "surface"],
  "impact speed": ["impact", "speed"],
  "orbit change": ["impact", "orbit"],
  "flight time": ["flights", "time"],
  discoveries: ["discovery"],
};

/**
 * The figures in the order a card shows them: those that answer the sentence
 * first, by how much of it they answer, else as the record gives them.
 * @param sentence the sentence in which the name stands
 * @param language its language, BCP 47; one without words of its own is read as English
 */
export function orderFacts(
  facts: readonly MissionFact[],
  sentence: string | undefined,
  language = "en",
): readonly MissionFact[] {
  const asked = sentence === undefined ? new Set<Topic>() : topicsOf(sentence, language);
  if (asked.size === 0) return facts;
  // The label's first topic is what the figure measures, the others what it touches.
  const relevance = ({ label, about = [] }: MissionFact): number =>
    [...LABEL_TOPICS[label], ...about].reduce(
      (sum, topic, index) => sum + (asked.has(topic) ? (index === 0 ? 2 : 1) : 0),
      0,
    );
  return facts
    .map((fact) => ({ fact, score: relevance(fact) }))
    .sort((a, b) => b.score - a.score)
    .map(({ fact }) => fact);
}

/** What a sentence is about, by the words in it. */
export function topicsOf(sentence: string, language: string): Set<Topic> {
  const primary = language.toLowerCase().split("-")[0]!;
  const words = Object.hasOwn(TOPIC_WORDS, primary) ? TOPIC_WORDS[primary]! : TOPIC_WORDS.en!;
  const hasSpaces = primary !== "zh" && primary !== "ja";
  const text = sentence.toLowerCase();
  const tokens = hasSpaces ? (text.match(/[\p{L}\p{N}][\p{L}\p{N}/'-]*/gu) ?? []) : [];
  const speaks = (word: string): boolean =>
    hasSpaces ? tokens.some((token) => startsLike(token, word)) : text.includes(word);
  return new Set(
    (Object.entries(words) as [Topic, string][])
      .filter(([, list]) => list.split(" ").some(speaks))
      .map(([topic]) => topic),
  );
}

/** Short beginnings ("ton", "man") are taken as whole words: too many others begin like them. */
function startsLike(token: string, word: string): boolean {
  return word.length <= 3 ? token === word : token.startsWith(word);
}
