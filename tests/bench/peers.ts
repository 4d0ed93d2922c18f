/** What else finds names in a page, each as its documentation has it used. */
import { AhoCorasick as FastAhoCorasick } from "@monyone/aho-corasick/fast";
import AhoCorasick from "ahocorasick";
import Fuse from "fuse.js";
import Mark from "mark.js";
import type { BenchLexicon } from "./lexicons";
import { eachTextOf, type Subject } from "./subject";

/** All at which one of the names begins, but small letters: looking there too would cost several times as much. */
const STOPS = /[A-Z0-9\u0080-\uffff]/g;

/** Regular expressions made from a trie of the names, tried where a name may begin: the fastest that can be had so. */
export function trieExpression({ expressions }: BenchLexicon): Subject {
  const byLetter = new Map(expressions.map(([letter, source]) => [letter.charCodeAt(0), new RegExp(source, "y")]));
  return {
    run(root) {
      let found = 0;
      eachTextOf(root, (text) => {
        STOPS.lastIndex = 0;
        while (STOPS.test(text)) {
          const at = STOPS.lastIndex - 1;
          const names = byLetter.get(text.charCodeAt(at));
          if (!names) continue;
          names.lastIndex = at;
          if (!names.test(text)) continue;
          found++;
          STOPS.lastIndex = names.lastIndex;
        }
      });
      return found;
    },
  };
}

/** https://www.npmjs.com/package/ahocorasick */
export function ahoCorasick({ surfaces }: BenchLexicon): Subject {
  const names = new AhoCorasick(surfaces);
  return {
    run(root) {
      let found = 0;
      eachTextOf(root, (text) => {
        found += names.search(text).length;
      });
      return found;
    },
  };
}

/** https://www.npmjs.com/package/@monyone/aho-corasick, the faster of its forms */
export function fastAhoCorasick({ surfaces }: BenchLexicon): Subject {
  const names = new FastAhoCorasick(surfaces);
  return {
    run(root) {
      let found = 0;
      eachTextOf(root, (text) => {
        found += names.matchInText(text).length;
      });
      return found;
    },
  };
}

/** mark.js with one regular expression for all names; it puts an element around each name. https://markjs.io */
export function markJs({ expression }: BenchLexicon): Subject {
  const names = new RegExp(expression, "g");
  return {
    run(root) {
      let found = 0;
      new Mark(root).markRegExp(names, { done: (marked) => (found = marked) });
      return found;
    },
    restore(root) {
      new Mark(root).unmark();
    },
  };
}

const CAPITALISED = /\p{Lu}[\p{L}\p{N}’'-]*(?:[ -](?:\p{Lu}[\p{L}\p{N}’'-]*|\p{N}+))*/gu;
/** Fuse's own way of saying "nearly the same". */
const NEAR = 0.1;

/** The first thing one thinks of: every capitalised phrase of the page given to Fuse.js over all names. */
export function fuse({ surfaces }: BenchLexicon): Subject {
  const names = new Fuse(surfaces, { threshold: NEAR });
  return {
    run(root) {
      let found = 0;
      eachTextOf(root, (text) => {
        for (const [phrase] of text.matchAll(CAPITALISED)) if (names.search(phrase, { limit: 1 }).length > 0) found++;
      });
      return found;
    },
  };
}
