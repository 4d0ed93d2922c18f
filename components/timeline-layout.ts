/** Where things stand on a mission's line of time: fractions of its width, no drawing. */
import type { Card } from "../data/card";
import { type DateSpan, spanOf } from "./dates";

interface TimelinePoint {
  /** 0 at the line's beginning, 1 at its end. */
  x: number;
  at: string;
  planned: boolean;
}

export interface TimelineLayout {
  points: TimelinePoint[];
  /** The line's two ends, as records write dates. */
  from: string;
  to: string;
  /** The mission goes on: the line has no end yet. */
  isOpen: boolean;
  /** The mission's own line; the rest of the width is time before or after it. */
  line: { start: number; end: number };
  /** The page's day; beside the line where it is before or after all of it. */
  article?: { x: number; place: "before" | "within" | "after" };
}

/** Width left beside the line for a page that is older or younger than all of it. */
const OUTSIDE = 0.16;

/**
 * @param day the page's day, `YYYY-MM-DD`
 * @returns undefined where a line would say nothing: fewer than two moments
 */
export function layOutTimeline(
  { launch, events = [], outcome, checked }: Pick<Card, "launch" | "events" | "outcome" | "checked">,
  day: string | undefined,
): TimelineLayout | undefined {
  const moments = [
    ...(launch ? [{ at: launch.at, planned: launch.planned === true }] : []),
    ...events.map(({ at, planned }) => ({ at, planned: planned === true })),
  ].sort((a, b) => middle(spanOf(a.at)) - middle(spanOf(b.at)));
  const first = moments[0];
  const last = moments.at(-1);
  if (!first || !last) return undefined;
  const isOpen = outcome === "ongoing";
  const to = isOpen && middle(spanOf(checked)) > middle(spanOf(last.at)) ? checked : last.at;
  const begin = middle(spanOf(first.at));
  const length = middle(spanOf(to)) - begin;
  if (length <= 0) return undefined;
  const page = day === undefined ? undefined : (middle(spanOf(day)) - begin) / length;
  const place = page === undefined ? undefined : placeOf(page, length);
  const line = { start: place === "before" ? OUTSIDE : 0, end: place === "after" ? 1 - OUTSIDE : 1 };
  const toX = (fraction: number): number => line.start + fraction * (line.end - line.start);
  return {
    points: moments.map(({ at, planned }) => ({ x: toX((middle(spanOf(at)) - begin) / length), at, planned })),
    from: first.at,
    to,
    isOpen,
    line,
    ...(place && { article: { x: place === "before" ? 0 : place === "after" ? 1 : toX(clamp(page!)), place } }),
  };
}

const DAY = 86_400_000;

/** A page of the first or last day is on the line, though its noon may lie beside it. */
function placeOf(fraction: number, length: number): "before" | "within" | "after" {
  const slack = DAY / length;
  if (fraction < -slack) return "before";
  return fraction > 1 + slack ? "after" : "within";
}

const clamp = (fraction: number): number => Math.min(1, Math.max(0, fraction));
const middle = ({ start, end }: DateSpan): number => (start + end) / 2;
