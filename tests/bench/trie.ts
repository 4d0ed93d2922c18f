/** Names -> a regular expression that finds them in one attempt a place: what a capable developer would write. */

interface Node {
  next: Map<string, Node>;
  isEnd: boolean;
}

/**
 * The source of a regular expression made from a trie of the names,
 * as written and the longest first; names of letters and digits only at word
 * boundaries, as far as `\b` knows them.
 */
export function trieSource(names: readonly string[]): string {
  const bounded = names.filter((name) => /^\w.*\w$/s.test(name));
  const others = names.filter((name) => !/^\w.*\w$/s.test(name));
  return [
    ...(bounded.length > 0 ? [`\\b${sourceOf(trieOf(bounded))}\\b`] : []),
    ...(others.length > 0 ? [sourceOf(trieOf(others))] : []),
  ].join("|");
}

/**
 * As `trieSource`, an expression for each first character: V8 does not
 * optimise one of more than 20,000 characters, and takes a hundred times as
 * long over it. https://source.chromium.org/search?q=kRegExpTooLargeToOptimize
 */
export function trieSourcesByLetter(names: readonly string[]): [letter: string, source: string][] {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const group = groups.get(name.charAt(0));
    if (group) group.push(name);
    else groups.set(name.charAt(0), [name]);
  }
  return [...groups].map(([letter, own]) => [letter, trieSource(own)]);
}

function trieOf(names: readonly string[]): Node {
  const root: Node = { next: new Map(), isEnd: false };
  for (const name of names) {
    let node = root;
    for (const letter of name) {
      const next = node.next.get(letter) ?? { next: new Map(), isEnd: false };
      node.next.set(letter, next);
      node = next;
    }
    node.isEnd = true;
  }
  return root;
}

function sourceOf({ next, isEnd }: Node): string {
  const branches = [...next].map(([letter, node]) => letter.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&") + sourceOf(node));
  if (branches.length === 0) return "";
  return branches.length === 1 && !isEnd ? branches[0]! : `(?:${branches.join("|")})${isEnd ? "?" : ""}`;
}
