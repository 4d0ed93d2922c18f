/**
 * Text of the interface, by key. The keys come from the English locale by
 * type alone, so that no text is bundled: the browser holds the messages.
 */
import type messages from "../public/_locales/en/messages.json";

export type MessageKey = keyof typeof messages;

/** Looks a message up in the reader's language; `$1`, `$2` … become the substitutions. */
export type Translate = (key: MessageKey, ...substitutions: string[]) => string;

type Slug<T extends string> = T extends `${infer Head} ${infer Tail}` ? `${Head}_${Slug<Tail>}` : Lowercase<T>;

/**
 * The key of a vocabulary term: `("event", "orbit insertion")` gives
 * `event_orbit_insertion`. The type computes the same, so that a term without
 * an English message does not compile.
 */
export function termKey<Set extends string, Term extends string>(set: Set, term: Term): `${Set}_${Slug<Term>}` {
  return `${set}_${term.replaceAll(" ", "_").toLowerCase()}` as `${Set}_${Slug<Term>}`;
}
