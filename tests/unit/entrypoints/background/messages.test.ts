import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { answer, type BackgroundCalls, callBackground } from "../../../../entrypoints/background/messages";

type Listener = (message: unknown, sender: { id?: string }) => Promise<unknown> | undefined;

const OURS = { id: "perilune" };
const NO_CARDS = { getCards: () => [], getLexiconLines: () => [] };

let listeners: Set<Listener>;
beforeEach(() => {
  listeners = new Set();
  fakeBrowser.runtime.id = OURS.id;
  vi.spyOn(fakeBrowser.runtime.onMessage, "addListener").mockImplementation((one) => listeners.add(one as Listener));
  vi.spyOn(fakeBrowser.runtime.onMessage, "removeListener").mockImplementation((one) =>
    listeners.delete(one as Listener),
  );
});

/** What the listeners make of a message: `undefined` where it is left to others. */
function send(message: unknown, sender: { id?: string } = OURS): Promise<unknown> | undefined {
  const [listener] = listeners;
  return listener?.(message, sender);
}

describe("answer", () => {
  it("hands a message to its handler and the handler's answer back", async () => {
    const getCards = vi.fn(({ ids }: { ids: string[] }) => Promise.resolve(ids.map((id) => ({ id }) as never)));
    answer<BackgroundCalls>({ ...NO_CARDS, getCards });
    expect(await send({ type: "getCards", ids: ["luna-1"] })).toEqual([{ id: "luna-1" }]);
  });

  it.each([
    ["of a type nobody handles", { type: "stepMention", direction: 1 }],
    ["named like a part of every object", { type: "constructor" }],
    ["without a type", { ids: ["luna-1"] }],
    ["that is no object", "getCards"],
    ["that is nothing", null],
  ])("leaves a message %s to others", (_what, message) => {
    answer<BackgroundCalls>(NO_CARDS);
    expect(send(message)).toBeUndefined();
  });

  it("leaves another extension's messages alone", () => {
    answer<BackgroundCalls>(NO_CARDS);
    expect(send({ type: "getCards", ids: [] }, { id: "another" })).toBeUndefined();
    expect(send({ type: "getCards", ids: [] }, {})).toBeUndefined();
  });

  it("gives a handler's error to the asker", async () => {
    const getCards = ({ ids }: { ids: string[] }) => ids.map((id) => ({ id }) as never);
    answer<BackgroundCalls>({ ...NO_CARDS, getCards });
    await expect(send({ type: "getCards", ids: "luna-1" })).rejects.toThrow(TypeError);
  });

  it("ends with the signal", () => {
    const stop = new AbortController();
    answer<BackgroundCalls>(NO_CARDS, stop.signal);
    expect(listeners.size).toBe(1);
    stop.abort();
    expect(listeners.size).toBe(0);
  });
});

describe("callBackground", () => {
  it("rejects where the browser throws, as it does once the extension was updated under a page", async () => {
    vi.spyOn(fakeBrowser.runtime, "sendMessage").mockImplementation(() => {
      throw new Error("Extension context invalidated.");
    });
    await expect(callBackground("getCards", { ids: [] })).rejects.toThrow("context invalidated");
  });
});
