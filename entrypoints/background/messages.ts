/**
 * The whole message contract: who may ask whom what, and the answer.
 * Messages cross a process border, so what arrives is checked, not trusted.
 */
import { browser } from "wxt/browser";
import type { Card } from "../../data/card";

/** One line of the lexicon, and the number of the record it is about. */
export type LexiconLine = readonly [record: number, line: string];

/** Asked by content scripts and extension pages, answered by the background. */
export interface BackgroundCalls {
  /** Facts for these ids, in their order; ids the catalogue does not know are left out. */
  getCards: { request: { ids: string[] }; response: Card[] };
  /** The lexicon's lines for these record numbers: what a page that may name a record needs to be sure of it. */
  getLexiconLines: { request: { records: number[] }; response: LexiconLine[] };
}

/** What one frame of a tab has found, as the popup lists it. */
export interface PageMention {
  /** The record's id. */
  id: string;
  /** The name as it stands in the page, at its first mention. */
  text: string;
  /** How often the record is mentioned in this frame. */
  count: number;
}

/** Asked by the popup and the background, answered by the content script of a tab's top frame. */
export interface TabCalls {
  /** Records mentioned in this page, in reading order. */
  listMentions: { request: Record<never, never>; response: PageMention[] };
  /** Scrolls to the next mention of a record (the first, when none was shown yet) and flashes it. */
  showMention: { request: { id: string }; response: boolean };
  /** The keyboard command: moves to the next or previous name and opens its card. */
  stepMention: { request: { direction: 1 | -1 }; response: boolean };
}

type Calls = BackgroundCalls & TabCalls;
type Name = keyof Calls;

/** One message on the wire. */
export type Message = { [N in Name]: { type: N } & Calls[N]["request"] }[Name];

type Handlers<C> = {
  [N in keyof C]: C[N] extends { request: infer Q; response: infer R } ? (request: Q) => R | Promise<R> : never;
};

/**
 * Sends one message to the background and waits for the answer.
 * @throws when none comes: the background was stopped while it answered, or the extension was updated under the page
 */
export async function callBackground<N extends keyof BackgroundCalls>(
  type: N,
  request: BackgroundCalls[N]["request"],
): Promise<BackgroundCalls[N]["response"]> {
  // Chrome throws at once, where it promises to reject, in a content script that an update has cut off: hence `async`.
  return (await browser.runtime.sendMessage({ type, ...request })) as BackgroundCalls[N]["response"];
}

/**
 * Sends one message to the top frame of a tab and waits for the answer.
 * @throws where no content script listens
 */
export async function callTab<N extends keyof TabCalls>(
  tabId: number,
  type: N,
  request: TabCalls[N]["request"],
): Promise<TabCalls[N]["response"]> {
  return (await browser.tabs.sendMessage(tabId, { type, ...request }, { frameId: 0 })) as TabCalls[N]["response"];
}

/**
 * Answers messages with the given handlers until the signal aborts.
 * A message of another shape, or from another extension, is left to others.
 */
export function answer<C extends BackgroundCalls | TabCalls>(handlers: Handlers<C>, signal?: AbortSignal): void {
  const listener = (message: unknown, sender: { id?: string }): Promise<unknown> | undefined => {
    if (sender.id !== browser.runtime.id || !isMessage(message)) return undefined;
    if (!Object.hasOwn(handlers, message.type)) return undefined;
    const handler = (handlers as Record<string, (request: unknown) => unknown>)[message.type]!;
    // A handler that throws at once is an answer too: its error is the asker's.
    return new Promise((resolve) => resolve(handler(message)));
  };
  browser.runtime.onMessage.addListener(listener as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  signal?.addEventListener("abort", () => browser.runtime.onMessage.removeListener(listener as never), { once: true });
}

function isMessage(value: unknown): value is Message {
  return typeof value === "object" && value !== null && typeof (value as { type?: unknown }).type === "string";
}
