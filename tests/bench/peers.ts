/** What else finds names in a page, each as its documentation has it used. */
import { AhoCorasick as FastAhoCorasick } from "@monyone/aho-corasick/fast";
import AhoCorasick from "ahocorasick";
import Fuse from "fuse.js";
import Mark from "mark.js";
import type { BenchLexicon } from "./lexicons";
import { eachTextOf, type Subject } from "./subject";

/** One regular expression made from a trie of the names, over every text node. */
export function trieExpression({ expression }: BenchLexicon): Subject {
  const names = new RegExp(expression, "g");
  return {
    run(root) {
      let found = 0;
      eachTextOf(root, (text) => {
        names.lastIndex = 0;
        while (names.test(text)) found++;
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

/** mark.js with the expression of `trieExpression`; it puts an element around each name. https://markjs.io */
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
