/** The dwell: whether a pointer rests, on what, and for how long already. Pure, as the machine it is part of. */
import {
  type HoverDelays,
  type HoverEvent,
  type HoverState,
  type HoverStep,
  type Sample,
  same,
  without,
} from "./hover-step";
import { containsAny, distance, type Point } from "./place";

/** Moves shorter than this are a hand's tremor (Floating UI, `useHover`). */
export const TREMOR = 2;
/** px/ms; faster is travel (10ten). */
const TRAVEL_SPEED = 0.5;
/** Samples further apart than two frames tell a pause, not a speed (10ten). */
const SAMPLE_GAP = 32;
/** Without a fast move for so long, the pointer rests and the page may be asked what is under it. */
const SETTLE = 50;
/** Around a name's lines, for the gap between them and between text and pointer. */
export const NAME_SLACK = 2;

/** Notes whether the pointer rests. */
export function moveDwell<T>(state: HoverState<T>, point: Point): HoverStep<T> {
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

export function onHit<T>(
  state: HoverState<T>,
  { token, target, lines }: Extract<HoverEvent<T>, { type: "hit" }>,
  delays: HoverDelays,
): HoverStep<T> {
  if (!isSettling(state, token)) return same(state);
  return {
    state: { ...state, dwell: { stage: "resting", token, target, lines } },
    effects: [{ type: "wait", timer: "open", ms: Math.max(0, delays.open - SETTLE), token }],
  };
}

/** No name there: the pointer rests on nothing. */
export function onMissed<T>(state: HoverState<T>, token: number): HoverStep<T> {
  return isSettling(state, token) ? { state: without(state, "dwell"), effects: [] } : same(state);
}

/** The pointer asks for nothing any more. */
export function endDwell<T>(state: HoverState<T>): HoverStep<T> {
  const { dwell } = state;
  if (dwell === undefined) return same(state);
  return {
    state: without(state, "dwell"),
    effects: [{ type: "stop", timer: dwell.stage === "settling" ? "settle" : "open" }],
  };
}

function isSettling<T>({ dwell }: HoverState<T>, token: number): boolean {
  return dwell?.token === token && dwell.stage === "settling";
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
