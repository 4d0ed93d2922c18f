/**
 * The words of the hover machine: what it is told, what it knows, what it asks
 * to be done; and how steps are put together.
 */
import type { Box, Point } from "./place";

/** How the reader asked: pointer cards come and go with the pointer, others stay until dismissed. */
export type AskedBy = "pointer" | "touch" | "keyboard";

export type HoverTimer = "settle" | "open" | "close";

export interface HoverDelays {
  /** From the moment the pointer rests on a name to its card, in ms. */
  open: number;
  /** From the moment it has left both to the card's end, in ms. */
  close: number;
}

/** By the reader's chosen pace. Closing is the same in all: it is grace, not waiting. */
export const DELAYS: Record<"calm" | "normal" | "quick", HoverDelays> = {
  calm: { open: 700, close: 300 },
  normal: { open: 300, close: 300 },
  quick: { open: 120, close: 300 },
};

export type HoverEvent<Target> =
  /** The pointer moved, no button pressed; `at` in ms of any steady clock. */
  | { type: "moved"; at: number; point: Point; onCard: boolean }
  /** It left the window, or a button is held: it asks for nothing. */
  | { type: "withdrew" }
  | { type: "timeout"; timer: HoverTimer; token: number }
  /** Answers `hitTest`; no target where there is no name. */
  | { type: "hit"; token: number; target: Target; lines: readonly Box[] }
  | { type: "missed"; token: number }
  /** A tap or a command asks for a name's card at once. */
  | { type: "asked"; by: "touch" | "keyboard"; target: Target; lines: readonly Box[] }
  /** Answers `load`. */
  | { type: "loaded"; token: number }
  | { type: "failed"; token: number }
  /** The card stands here, and the name there: after showing, scrolling, resizing. */
  | { type: "placed"; token: number; card: Box; lines: readonly Box[] }
  /** The text under the card has gone, or was scrolled out of sight. */
  | { type: "vanished"; token: number }
  | { type: "scrolled" }
  /** A button went down outside the card. */
  | { type: "pressed" }
  /** Esc, or the card's own way out. */
  | { type: "dismissed" }
  | { type: "pinned"; isPinned: boolean }
  /** The window lost the focus or the tab its reader. */
  | { type: "interrupted" }
  /** Another page by the same document. */
  | { type: "navigated" };

export type HoverEffect<Target> =
  /** Starts a timer anew; it answers `timeout` with this token. */
  | { type: "wait"; timer: HoverTimer; ms: number; token: number }
  | { type: "stop"; timer: HoverTimer }
  | { type: "hitTest"; token: number; point: Point }
  | { type: "load"; token: number; target: Target }
  | { type: "show"; token: number; target: Target; by: AskedBy }
  | { type: "hide" };

export interface Sample {
  at: number;
  point: Point;
}

/** Whether the pointer is about to ask for a name. */
export type Dwell<Target> =
  | { stage: "settling"; token: number }
  | { stage: "resting"; token: number; target: Target; lines: readonly Box[] };

/** The card that is open, or waits for its facts. */
export interface Shown<Target> {
  stage: "loading" | "open";
  token: number;
  target: Target;
  by: AskedBy;
  lines: readonly Box[];
  isPinned: boolean;
  box?: Box;
  /** Where the pointer left name and card; set while the close timer runs. */
  leftAt?: Point;
}

export interface HoverState<Target> {
  /** Token of the last interaction. */
  token: number;
  /** The pointer's last positions, newest last; tremor is not recorded. */
  trail: readonly Sample[];
  dwell?: Dwell<Target>;
  card?: Shown<Target>;
  /** A name whose card was dismissed: quiet until the pointer has left it. */
  dismissed?: readonly Box[];
}

export interface HoverStep<Target> {
  state: HoverState<Target>;
  effects: HoverEffect<Target>[];
}

export function createHoverState<Target>(): HoverState<Target> {
  return { token: 0, trail: [] };
}

/** Nothing changes. */
export function same<T>(state: HoverState<T>): HoverStep<T> {
  return { state, effects: [] };
}

/** One step after another. */
export function chain<T>({ state, effects }: HoverStep<T>, next: (state: HoverState<T>) => HoverStep<T>): HoverStep<T> {
  const after = next(state);
  return { state: after.state, effects: [...effects, ...after.effects] };
}

export function without<T, Key extends "dwell" | "card" | "dismissed">(state: HoverState<T>, key: Key): HoverState<T> {
  const { [key]: _removed, ...rest } = state;
  return rest as HoverState<T>;
}
