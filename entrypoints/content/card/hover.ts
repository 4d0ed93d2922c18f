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
import { endDwell, moveDwell, NAME_SLACK, onHit, onMissed, TREMOR } from "./dwell";
import {
  type AskedBy,
  chain,
  type HoverDelays,
  type HoverEvent,
  type HoverState,
  type HoverStep,
  type Shown,
  same,
  without,
} from "./hover-step";
import { type Box, containsAny, distance, isEnRoute, type Point } from "./place";

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
      return onMissed(state, event.token);
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

/** Whether the pointer's coming and going decides. */
function followsPointer<T>(card: Shown<T> | undefined): boolean {
  return card?.by === "pointer" && !card.isPinned;
}
