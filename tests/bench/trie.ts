/** Names -> a regular expression that finds them in one attempt a place: what a capable developer would write. */

interface Node {
  next: Map<string, Node>;
  isEnd: boolean;
}

/**
 * The source of a regular expression (flag `g`) made from a trie of the names,
 * as written and the longest first; names of letters and digits only at word
 * boundaries, as far as `\b` knows them.
 */
export function trieSource(names: readonly string[]): string {
  const bounded = names.filter((name) => /^\w.*\w$/s.test(name));
  const others = names.filter((name) => !/^\w.*\w$/s.test(name));
  return [`\\b${sourceOf(trieOf(bounded))}\\b`, ...(others.length > 0 ? [sourceOf(trieOf(others))] : [])].join("|");
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
