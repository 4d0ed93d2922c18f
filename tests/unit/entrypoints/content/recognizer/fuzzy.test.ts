import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recognize } from "../../../../../entrypoints/content/recognizer/recognize";
import { lexicon, names } from "./catalogue";

const found = (text: string): string[] => recognize(lexicon, text).map(({ id }) => id);

describe("misspellings of the press", () => {
  test.each([
    ["India's Chandrayan-3 has landed near the south pole of the Moon.", "chandrayaan-3"],
    ["Chandryaan-3 was launched in July.", "chandrayaan-3"],
    ["India launched Chandrayaan2 after the Chandaryaan-1 orbiter.", "chandrayaan-2", "chandrayaan-1"],
    ["NASA's Perserverance rover took a selfie.", "perseverance"],
    ["The Perseverence rover landed in Jezero crater.", "perseverance"],
    ["NASA's Galilleo spacecraft flew past Io.", "galileo"],
    ["China's Tiawen-1 orbits Mars.", "tianwen-1"],
    ["Tainwen 1 carried a rover.", "tianwen-1"],
    ["The crew of Shenzou 13 came home.", "shenzhou-13"],
    ["Shenzhuo-15 docked with the station.", "shenzhou-15"],
    ["Chang-e 5 brought samples home.", "change-5"],
    ["The Souyz MS-16 crew landed on the steppe.", "soyuz-ms-16"],
    ["The Casini spacecraft plunged into Saturn.", "cassini-huygens"],
    ["Japan's Hayabsua2 probe reached Ryugu.", "hayabusa2"],
    ["NASA's Curiousity rover drilled a rock on Mars.", "curiosity"],
    ["The Oppurtunity rover fell silent on Mars.", "opportunity"],
    ["The Mars Reconaissance Orbiter took the picture.", "mro"],
    ["Mars Reconnaissance Oribter data show ice.", "mro"],
    ["Voyger 1 is the farthest craft.", "voyager-1"],
    ["New Horizions flew past Pluto in 2015.", "new-horizons"],
    ["Israel's Bereshet lander crashed on the Moon.", "beresheet"],
  ])("%s", (text, ...ids) => {
    expect(found(text)).toEqual(expect.arrayContaining(ids));
  });
});

describe("ordinary words", () => {
  test.each([
    "Colombia and Atlanta are on the list, said the Mariners' manager.",
    "The Rangers, the Vikings and the Explorers won; Pioneers of the game watched.",
    "Passengers crossed the Atlantic on Friday; the Marines came later.",
    "Galilei and Kessler met Chandler in Phoenicia.",
    "Growing numbers of Personal Voyages are Discovered each year.",
    "Apollos and Apologies: Curious Starlings of Rosella Street.",
  ])("%s", (text) => {
    expect(found(text)).toEqual([]);
  });

  test("the digits must agree", () => {
    expect(found("Chandrayan-33 is a bus line.")).not.toContain("chandrayaan-3");
    expect(found("India's Chandrayan-2 and Chandrayan-3 orbiters")).toEqual(["chandrayaan-2", "chandrayaan-3"]);
  });
});

/** One slip of the keys in a word: swapped, dropped, doubled or wrong. */
const KEYS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
function slip(word: string, place: number, kind: number): string {
  const letter = word[place]!;
  const row = KEYS.find((keys) => keys.includes(letter.toLowerCase()))!;
  const at = row.indexOf(letter.toLowerCase());
  const beside = row[at + 1] ?? row[at - 1]!;
  const before = word.slice(0, place);
  const after = word.slice(place + 1);
  if (kind === 0 && after !== "") return before + after.charAt(0) + letter + after.slice(1);
  if (kind === 1) return before + after;
  if (kind === 2) return before + letter + letter + after;
  return before + beside + after;
}

describe("nine of ten names of seven letters or more are found, as the right record", () => {
  const long = names.filter(({ name }) => /^[A-Z][a-z]{6,}(?: [A-Z]?[a-z]+| ?-?\d+)*$/.test(name));
  const slipOf = fc.tuple(fc.nat(), fc.nat(3));

  test.each([1, 2])("with %i slip(s) of the keys", (count) => {
    const sample = fc.sample(
      fc.tuple(fc.constantFrom(...long), fc.array(slipOf, { minLength: count, maxLength: count })),
      {
        numRuns: 300,
        seed: 20261122,
      },
    );
    const right = sample.filter(([{ name }, slips]) => {
      let word = name.match(/^[A-Za-z]+/)![0];
      const rest = name.slice(word.length);
      // The first letter is the one that fingers seldom miss.
      for (const [chance, kind] of slips) word = slip(word, 1 + (chance % (word.length - 1)), kind);
      const meant = names.filter((other) => other.name === name).map(({ record }) => lexicon.entity(record).id);
      return found(`Engineers lost contact with the NASA spacecraft ${word}${rest} in orbit.`).some((id) =>
        meant.includes(id),
      );
    });
    expect(right.length / sample.length).toBeGreaterThanOrEqual(0.9);
  });
});
