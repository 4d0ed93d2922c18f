/**
 * When a card opens and closes: a pure state machine. Events go in, the next
 * state and effects come out; no DOM, no clock. Whoever runs it carries the
 * effects out and answers with events.
 *
 *               moves, slow or none             a name there        300 ms
 *   travelling ──────────────────▶ settling ──▶ resting on it ──▶ loading ──▶ open
 *       ▲           fast move │        │ none       │ moved off      │ moved    │
 *       └─────────────────────┴────────┴────────────┴── off ─────────┘          │
 *       ▲                                  left for 300 ms, Esc, press, vanished│
 *       └───────────────────────────────────────────────────────────────────────┘
 *
 * Two regions run side by side: the dwell (is the pointer about to ask for a
 * name?) and the card (is one open?), so that a name can be rested on while
 * the card of another still waits to close. Each interaction has a token; an
 * answer that carries an old one is dropped, so that what comes late never
 * shows on the wrong name.
 */
import { type Box, containsAny, distance, isEnRoute, type Point } from "./place";

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

interface Sample {
  at: number;
  point: Point;
}

type Dwell<Target> =
  | { stage: "settling"; token: number }
  | { stage: "resting"; token: number; target: Target; lines: readonly Box[] };

interface Shown<Target> {
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

/** Moves shorter than this are a hand's tremor (Floating UI, `useHover`). */
const TREMOR = 2;
/** px/ms; faster is travel (10ten). */
const TRAVEL_SPEED = 0.5;
/** Samples further apart than two frames tell a pause, not a speed (10ten). */
const SAMPLE_GAP = 32;
/** Without a fast move for so long, the pointer rests and the page may be asked what is under it. */
const SETTLE = 50;
/** Around a name's lines, for the gap between them and between text and pointer. */
const NAME_SLACK = 2;

export function createHoverState<Target>(): HoverState<Target> {
  return { token: 0, trail: [] };
}

/** The next state and what is to be done about it. */
export function stepHover<Target>(
  state: HoverState<Target>,
  event: HoverEvent<Target>,
  delays: HoverDelays,
): HoverStep<Target> {
  switch (event.type) {
    case "moved":
      return onMoved(state, event, delays);
    case "timeout":
      return onTimeout(state, event);
    case "hit":
      return onHit(state, event, delays);
    case "missed":
      return isDwelling(state, event.token) ? { state: without(state, "dwell"), effects: [] } : same(state);
    case "asked":
      return open(endDwell(state), event.target, event.lines, event.by);
    case "loaded":
      return onLoaded(state, event.token);
    case "failed":
      return state.card?.token === event.token ? { state: without(state, "card"), effects: [] } : same(state);
    case "placed":
      return onPlaced(state, event, delays);
    case "vanished":
      return state.card?.token === event.token && !state.card.isPinned ? hide(same(state)) : same(state);
    case "scrolled":
      return endDwell(state);
    case "withdrew":
      return startClosing(endDwell(state), delays);
    case "pressed":
      return state.card?.isPinned ? endDwell(state) : hide(endDwell(state), "dismiss");
    case "dismissed":
      return hide(endDwell(state), "dismiss");
    case "pinned":
      return onPinned(state, event.isPinned);
    case "interrupted":
      return followsPointer(state.card) || state.card?.by === "touch" ? hide(endDwell(state)) : endDwell(state);
    case "navigated":
      return hide(endDwell(state));
  }
}

function onMoved<T>(
  state: HoverState<T>,
  { at, point, onCard }: Extract<HoverEvent<T>, { type: "moved" }>,
  delays: HoverDelays,
): HoverStep<T> {
  const last = state.trail.at(-1);
  if (last && distance(last.point, point) < TREMOR) return same(state);
  const trail = [...state.trail, { at, point }].slice(-3);
  const moved = moveCard({ ...state, trail }, point, last?.point ?? point, onCard, delays);
  const { card } = moved.state;
  const isOnOwnName = card !== undefined && containsAny(card.lines, point, NAME_SLACK);
  // A card that stays by itself is not replaced by one that was not asked for.
  const isHeld = card !== undefined && !followsPointer(card);
  return onCard || isOnOwnName || isHeld ? chain(moved, endDwell) : chain(moved, (next) => moveDwell(next, point));
}

/** Keeps or closes the card as the pointer moves. */
function moveCard<T>(
  state: HoverState<T>,
  point: Point,
  previous: Point,
  onCard: boolean,
  delays: HoverDelays,
): HoverStep<T> {
  const { card } = state;
  if (card === undefined || !followsPointer(card)) return same(state);
  if (onCard || containsAny(card.lines, point, NAME_SLACK)) return stopClosing(state, card);
  if (card.stage === "loading") return { state: without(state, "card"), effects: [] };
  const leftAt = card.leftAt ?? previous;
  const isRunning = card.leftAt !== undefined;
  const isTravelling = card.box !== undefined && isEnRoute(leftAt, point, card.box);
  return {
    state: { ...state, card: { ...card, leftAt } },
    effects: isRunning && !isTravelling ? [] : [{ type: "wait", timer: "close", ms: delays.close, token: card.token }],
  };
}

/** Notes whether the pointer rests. */
function moveDwell<T>(state: HoverState<T>, point: Point): HoverStep<T> {
  if (state.dismissed && containsAny(state.dismissed, point, NAME_SLACK)) return same(state);
  const next = without(state, "dismissed");
  const { dwell } = next;
  const isFast = (speedOf(next.trail) ?? 0) >= TRAVEL_SPEED;
  const isStill =
    dwell !== undefined && !isFast && (dwell.stage === "settling" || containsAny(dwell.lines, point, NAME_SLACK));
  if (isStill) return same(next);
  const token = next.token + 1;
  return {
    state: { ...next, token, dwell: { stage: "settling", token } },
    effects: [
      ...(dwell?.stage === "resting" ? [{ type: "stop", timer: "open" } as const] : []),
      { type: "wait", timer: "settle", ms: SETTLE, token },
    ],
  };
}

function onTimeout<T>(
  state: HoverState<T>,
  { timer, token }: Extract<HoverEvent<T>, { type: "timeout" }>,
): HoverStep<T> {
  const { dwell, card, trail } = state;
  if (timer === "close") {
    const isDue = card?.token === token && followsPointer(card) && card.leftAt !== undefined;
    return isDue ? hide(same(state)) : same(state);
  }
  if (dwell === undefined || dwell.token !== token) return same(state);
  if (timer === "settle" && dwell.stage === "settling") {
    return { state, effects: [{ type: "hitTest", token, point: trail.at(-1)!.point }] };
  }
  if (timer === "open" && dwell.stage === "resting") {
    return open(same(without(state, "dwell")), dwell.target, dwell.lines, "pointer");
  }
  return same(state);
}

function onHit<T>(
  state: HoverState<T>,
  { token, target, lines }: Extract<HoverEvent<T>, { type: "hit" }>,
  delays: HoverDelays,
): HoverStep<T> {
  if (!isDwelling(state, token)) return same(state);
  return {
    state: { ...state, dwell: { stage: "resting", token, target, lines } },
    effects: [{ type: "wait", timer: "open", ms: Math.max(0, delays.open - SETTLE), token }],
  };
}

function onLoaded<T>(state: HoverState<T>, token: number): HoverStep<T> {
  const { card } = state;
  if (card?.token !== token || card.stage !== "loading") return same(state);
  return {
    state: { ...state, card: { ...card, stage: "open" } },
    effects: [{ type: "show", token, target: card.target, by: card.by }],
  };
}

function onPlaced<T>(
  state: HoverState<T>,
  { token, card: box, lines }: Extract<HoverEvent<T>, { type: "placed" }>,
  delays: HoverDelays,
): HoverStep<T> {
  const { card } = state;
  if (card?.token !== token) return same(state);
  const placed = { ...state, card: { ...card, box, lines } };
  const pointer = state.trail.at(-1)?.point;
  // Scrolling moves name and card from under a pointer that lies still.
  const isUnder = pointer !== undefined && containsAny([box, ...lines], pointer, NAME_SLACK);
  return isUnder || card.leftAt !== undefined ? same(placed) : startClosing(same(placed), delays);
}

function onPinned<T>(state: HoverState<T>, isPinned: boolean): HoverStep<T> {
  const { card } = state;
  if (card === undefined) return same(state);
  return stopClosing(state, { ...card, isPinned });
}

/** Takes a card's interaction in hand: whatever was open goes, its facts are asked for. */
function open<T>(before: HoverStep<T>, target: T, lines: readonly Box[], by: AskedBy): HoverStep<T> {
  return chain(hide(before), (state) => {
    const token = state.token + 1;
    const card: Shown<T> = { stage: "loading", token, target, by, lines, isPinned: false };
    return { state: { ...without(state, "dismissed"), token, card }, effects: [{ type: "load", token, target }] };
  });
}

/** @param how with "dismiss" the name stays quiet until the pointer has left it */
function hide<T>(before: HoverStep<T>, how?: "dismiss"): HoverStep<T> {
  return chain(before, (state) => {
    const { card } = state;
    if (card === undefined) return same(state);
    return {
      state: { ...without(state, "card"), ...(how === "dismiss" && { dismissed: card.lines }) },
      effects: [
        ...(card.leftAt ? [{ type: "stop", timer: "close" } as const] : []),
        ...(card.stage === "open" ? [{ type: "hide" } as const] : []),
      ],
    };
  });
}

function startClosing<T>(before: HoverStep<T>, delays: HoverDelays): HoverStep<T> {
  return chain(before, (state) => {
    const { card, trail } = state;
    if (card === undefined || !followsPointer(card) || card.leftAt !== undefined) return same(state);
    if (card.stage === "loading") return { state: without(state, "card"), effects: [] };
    return {
      state: { ...state, card: { ...card, leftAt: trail.at(-1)?.point ?? { x: 0, y: 0 } } },
      effects: [{ type: "wait", timer: "close", ms: delays.close, token: card.token }],
    };
  });
}

function stopClosing<T>(state: HoverState<T>, card: Shown<T>): HoverStep<T> {
  const { leftAt, ...staying } = card;
  return {
    state: { ...state, card: staying },
    effects: leftAt === undefined ? [] : [{ type: "stop", timer: "close" }],
  };
}

function endDwell<T>(state: HoverState<T>): HoverStep<T> {
  const { dwell } = state;
  if (dwell === undefined) return same(state);
  return {
    state: without(state, "dwell"),
    effects: [{ type: "stop", timer: dwell.stage === "settling" ? "settle" : "open" }],
  };
}

function isDwelling<T>({ dwell }: HoverState<T>, token: number): boolean {
  return dwell?.token === token && dwell.stage === "settling";
}

/** Whether the pointer's coming and going decides. */
function followsPointer<T>(card: Shown<T> | undefined): boolean {
  return card?.by === "pointer" && !card.isPinned;
}

/** Average speed over the trail in px/ms; undefined after a pause. */
function speedOf(trail: readonly Sample[]): number | undefined {
  let path = 0;
  let time = 0;
  trail.forEach((sample, index) => {
    const before = trail[index - 1];
    if (before === undefined || sample.at - before.at > SAMPLE_GAP) return;
    path += distance(before.point, sample.point);
    time += sample.at - before.at;
  });
  return time > 0 ? path / time : undefined;
}

function same<T>(state: HoverState<T>): HoverStep<T> {
  return { state, effects: [] };
}

function chain<T>({ state, effects }: HoverStep<T>, next: (state: HoverState<T>) => HoverStep<T>): HoverStep<T> {
  const after = next(state);
  return { state: after.state, effects: [...effects, ...after.effects] };
}

function without<T, Key extends "dwell" | "card" | "dismissed">(state: HoverState<T>, key: Key): HoverState<T> {
  const { [key]: _removed, ...rest } = state;
  return rest as HoverState<T>;
}
