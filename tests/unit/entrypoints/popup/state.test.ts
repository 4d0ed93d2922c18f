import { describe, expect, it } from "vitest";
import { INITIAL_STATE, isBackKey, type Key, readSearchKey, reducePopup } from "../../../../entrypoints/popup/state";

const press = (key: string, more: Partial<Key> = {}): Key => ({
  key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  ...more,
});

const RESULTS = ["luna", "luna-1", "luna-16"];
const searching = (active: number) => ({ query: "luna", active, cards: [] });

describe("keys in the search field", () => {
  it.each([
    ["ArrowDown", 0, 1],
    ["ArrowDown", 2, 0],
    ["ArrowUp", 1, 0],
    ["ArrowUp", 0, 2],
    ["Home", 2, 0],
    ["End", 0, 2],
  ])("%s from result %i goes to %i", (key, from, to) => {
    expect(readSearchKey(press(key), searching(from), RESULTS)).toEqual({ type: "activate", index: to });
  });

  it("opens the active result on Enter", () => {
    expect(readSearchKey(press("Enter"), searching(1), RESULTS)).toEqual({ type: "open", id: "luna-1" });
  });

  it("clears the query on Escape, and closes the popup when there is none", () => {
    expect(readSearchKey(press("Escape"), searching(1), RESULTS)).toEqual({ type: "type", query: "" });
    expect(readSearchKey(press("Escape"), { ...searching(0), query: "qq" }, [])).toEqual({ type: "type", query: "" });
    expect(readSearchKey(press("Escape"), INITIAL_STATE, [])).toBe("close");
  });

  it("goes down from the empty field into the list of the page", () => {
    expect(readSearchKey(press("ArrowDown"), INITIAL_STATE, [])).toBe("enter page list");
    expect(readSearchKey(press("ArrowUp"), INITIAL_STATE, [])).toBeUndefined();
  });

  it("leaves keys to the field that edit it", () => {
    for (const key of ["a", "ArrowLeft", "ArrowRight", "Backspace", "Tab"]) {
      expect(readSearchKey(press(key), searching(0), RESULTS)).toBeUndefined();
    }
    expect(readSearchKey(press("Home", { shiftKey: true }), searching(1), RESULTS)).toBeUndefined();
    expect(readSearchKey(press("ArrowLeft", { altKey: true }), searching(1), RESULTS)).toBeUndefined();
  });

  it("leaves every key to the field where nothing was found", () => {
    for (const key of ["Enter", "ArrowDown", "ArrowUp", "Home", "End"]) {
      expect(readSearchKey(press(key), searching(0), [])).toBeUndefined();
    }
  });

  it("leaves every key to the input method while a word is composed", () => {
    for (const key of ["Enter", "Escape", "ArrowDown", "Home"]) {
      expect(readSearchKey(press(key, { isComposing: true }), searching(0), RESULTS)).toBeUndefined();
    }
  });
});

describe("keys over a card", () => {
  it("goes back on Escape and Alt+Left, and on nothing else", () => {
    expect(isBackKey(press("Escape"))).toBe(true);
    expect(isBackKey(press("ArrowLeft", { altKey: true }))).toBe(true);
    expect(isBackKey(press("ArrowLeft"))).toBe(false);
    expect(isBackKey(press("Escape", { altKey: true }))).toBe(false);
    expect(isBackKey(press("Escape", { isComposing: true }))).toBe(false);
    expect(isBackKey(press("Enter"))).toBe(false);
  });
});

describe("what the popup shows", () => {
  it("makes the first result active with every query", () => {
    const state = reducePopup(searching(2), { type: "type", query: "lunar" });
    expect(state).toEqual({ query: "lunar", active: 0, cards: [] });
  });

  it("opens cards one from another and goes back the same way, keeping query and result", () => {
    let state = reducePopup(searching(1), { type: "open", id: "luna-1" });
    state = reducePopup(state, { type: "open", id: "luna" });
    expect(state.cards).toEqual(["luna-1", "luna"]);
    state = reducePopup(state, { type: "back" });
    expect(state.cards).toEqual(["luna-1"]);
    expect(reducePopup(state, { type: "back" })).toEqual(searching(1));
  });

  it("changes no state that it was given", () => {
    const state = Object.freeze({ query: "luna", active: 1, cards: Object.freeze(["luna"]) });
    reducePopup(state, { type: "open", id: "luna-1" });
    reducePopup(state, { type: "back" });
    expect(state).toEqual({ query: "luna", active: 1, cards: ["luna"] });
  });
});
