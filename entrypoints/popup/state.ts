/**
 * What the popup shows and how keys move in it, as pure functions.
 *
 * The search is an ARIA combobox with a list: the focus stays in the field,
 * the active result is pointed at, and the first one is active at once, so
 * that typing and Enter is enough.
 * https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */

export interface PopupState {
  query: string;
  /** Index of the active result. */
  active: number;
  /** Ids of the cards opened one from another; the last one is shown. None: the search is. */
  cards: readonly string[];
}

export type PopupAction =
  | { type: "type"; query: string }
  | { type: "activate"; index: number }
  | { type: "open"; id: string }
  | { type: "back" };

export const INITIAL_STATE: PopupState = { query: "", active: 0, cards: [] };

export function reducePopup(state: PopupState, action: PopupAction): PopupState {
  switch (action.type) {
    case "type":
      return { ...state, query: action.query, active: 0 };
    case "activate":
      return { ...state, active: action.index };
    case "open":
      return { ...state, cards: [...state.cards, action.id] };
    case "back":
      return { ...state, cards: state.cards.slice(0, -1) };
  }
}

/** What of a keyboard event decides. */
export type Key = Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey" | "shiftKey" | "isComposing">;

/** `close` closes the popup, `enter page list` moves the focus from the empty field to the list below. */
export type KeyOutcome = PopupAction | "close" | "enter page list" | undefined;

/**
 * What a key pressed in the search field does; undefined leaves it to the field.
 * @param results ids of the records found, in the order shown
 */
export function readSearchKey(key: Key, { query, active }: PopupState, results: readonly string[]): KeyOutcome {
  // While a word is being composed, Enter, Escape and the arrows belong to the input method.
  if (key.isComposing || key.altKey || key.ctrlKey || key.metaKey || key.shiftKey) return undefined;
  if (key.key === "Escape") return query === "" ? "close" : { type: "type", query: "" };
  if (query === "" && key.key === "ArrowDown") return "enter page list";
  if (results.length === 0) return undefined;
  const activate = (index: number): PopupAction => ({
    type: "activate",
    index: (index + results.length) % results.length,
  });
  switch (key.key) {
    case "ArrowDown":
      return activate(active + 1);
    case "ArrowUp":
      return activate(active - 1);
    case "Home":
      return activate(0);
    case "End":
      return activate(-1);
    case "Enter": {
      const id = results[active];
      return id === undefined ? undefined : { type: "open", id };
    }
    default:
      return undefined;
  }
}

/** Whether a key pressed over a card leads back from it. */
export function isBackKey(key: Key): boolean {
  if (key.isComposing || key.ctrlKey || key.metaKey || key.shiftKey) return false;
  return key.altKey ? key.key === "ArrowLeft" : key.key === "Escape";
}
