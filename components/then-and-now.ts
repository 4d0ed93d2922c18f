/**
 * What a page could know when it was published, and what has happened since:
 * read from a record's dates alone, so that it can be told in any language.
 */
import type { Card } from "../data/card";
import type { MissionEvent } from "../data/schema";
import type { EventType } from "../data/vocabulary";
import { bodyInPhrase } from "./bodies";
import { type DateSpan, formatElapsed, isBefore, publicationDay, spanOf } from "./dates";
import { type Translate, termKey } from "./messages";

export interface ThenAndNow {
  /** Day of publication, as a record writes one. */
  published: string;
  /** "En route to Mars", "5 months after launch": phrases, to be joined. */
  state: string[];
  /** What has happened after the day of publication, earliest first; never what is only planned. */
  since: MissionEvent[];
}

/** What a reader would have heard of; the rest is told where there is room. */
const HEADLINES: ReadonlySet<EventType> = new Set([
  "launch failure",
  "flyby",
  "orbit insertion",
  "orbit insertion failure",
  "arrival",
  "landing",
  "crash",
  "impact",
  "sample collected",
  "return",
  "first light",
  "opened",
  "heliopause crossing",
  "abort",
  "accident",
  "contact lost",
  "end of mission",
  "retired",
  "cancelled",
  "reentry",
]);

/** So many of the events, the telling ones before others and the later before the earlier; earliest first. */
export function selectHeadlines(events: readonly MissionEvent[], limit: number): MissionEvent[] {
  const ranked = [...events].reverse().sort((a, b) => Number(HEADLINES.has(b.type)) - Number(HEADLINES.has(a.type)));
  const chosen = new Set(ranked.slice(0, limit));
  return events.filter((event) => chosen.has(event));
}

type Phase = "before" | "flight" | "orbit" | "surface" | "docked" | "returning" | "operating" | "over";

/** The phase that an event begins; events that are not here change none. */
const PHASE_AFTER: Partial<Record<EventType, Phase>> = {
  "launch failure": "over",
  "orbit insertion": "orbit",
  departure: "flight",
  landing: "surface",
  "rover deployed": "surface",
  "first drive": "surface",
  crash: "over",
  impact: "over",
  takeoff: "returning",
  docking: "docked",
  undocking: "flight",
  return: "over",
  abort: "over",
  opened: "operating",
  "first light": "operating",
  "first crew": "operating",
  "contact lost": "over",
  "contact regained": "operating",
  "end of mission": "over",
  retired: "over",
  cancelled: "over",
  reentry: "over",
};

/** Kinds of which "in flight" or "in orbit" would say nothing: what counts is whether they work. */
const STANDING_KINDS: ReadonlySet<Card["kind"]> = new Set([
  "space station",
  "station module",
  "telescope",
  "observatory",
  "relay satellite",
  "earth satellite",
  "weather satellite",
  "navigation satellite",
  "communications satellite",
  "science satellite",
  "technology demonstrator",
]);

/** Kinds that are many flights: a phase of theirs would be nobody's. */
const COLLECTIVE_KINDS: ReadonlySet<Card["kind"]> = new Set([
  "programme",
  "spacecraft class",
  "vehicle",
  "constellation",
]);

/**
 * Outcomes that tell of the past: after its last date such a mission is in no
 * phase any more, though not every record has an event that says so.
 */
const CLOSED_OUTCOMES: ReadonlySet<Card["outcome"]> = new Set(["success", "partial", "failure", "cancelled"]);

/**
 * @param published the page's date, ISO 8601
 * @returns undefined where the page has no date, or where its date tells
 *   nothing: the mission was over by then, or is only planned
 */
export function tellThenAndNow(
  card: Card,
  published: string | undefined,
  locale: string,
  t: Translate,
): ThenAndNow | undefined {
  const day = published === undefined ? undefined : publicationDay(published);
  if (day === undefined || card.launch?.planned) return undefined;
  const page = spanOf(day);
  const events = (card.events ?? []).filter(({ planned }) => !planned);
  const before = events.filter(({ at }) => isBefore(spanOf(at), page));
  const since = events.filter(({ at }) => isBefore(page, spanOf(at)));
  const thatDay = events.filter((event) => !before.includes(event) && !since.includes(event) && event.at.length >= 10);
  const launch = card.launch && spanOf(card.launch.at);
  if (launch && isBefore(page, launch)) {
    return { published: day, state: compact([t("state_not_launched"), countdown(page, launch, locale, t)]), since };
  }
  if (COLLECTIVE_KINDS.has(card.kind)) return since.length > 0 ? { published: day, state: [], since } : undefined;
  const position = positionAfter(before, card);
  const isOver = position.phase === "over" || (since.length === 0 && CLOSED_OUTCOMES.has(card.outcome));
  if (isOver && thatDay.length === 0) return undefined;
  const phrases =
    thatDay.length > 0
      ? thatDay.map(({ type }) => t("then_that_day", t(termKey("event", type))))
      : [describePosition(position, card, t)];
  return { published: day, state: compact([...phrases, launch && sinceLaunch(page, launch, locale, t)]), since };
}

interface Position {
  phase: Phase;
  body?: string;
  place?: string;
}

function positionAfter(events: readonly MissionEvent[], card: Card): Position {
  let position: Position = { phase: STANDING_KINDS.has(card.kind) ? "operating" : "flight" };
  for (const { type, body = position.body, place } of events) {
    const phase = PHASE_AFTER[type];
    if (phase === undefined || !concerns(phase, card)) continue;
    position = { phase, ...(body !== undefined && { body }), ...(place !== undefined && { place }) };
  }
  return position;
}

/**
 * Whether the card's own craft enters the phase. What an orbiter set down has
 * landed, the orbiter is where it was; and ships that come and go do not move
 * a station.
 */
function concerns(phase: Phase, { kind }: Card): boolean {
  if (STANDING_KINDS.has(kind)) return phase === "operating" || phase === "over";
  return phase !== "surface" || kind !== "orbiter";
}

function describePosition({ phase, body, place }: Position, card: Card, t: Translate): string {
  const where = body === undefined ? undefined : bodyInPhrase(body, t);
  switch (phase) {
    case "orbit":
      return where === undefined ? t("state_in_flight") : t("state_in_orbit", where);
    case "surface":
      return where === undefined ? t("state_operating") : t("state_on_surface", where);
    case "docked":
      return place === undefined ? t("state_in_flight") : t("state_docked", place);
    case "returning":
      return t("state_returning");
    case "operating":
      return t("state_operating");
    default:
      return describeFlight(card, t);
  }
}

/** A flight is "en route" where it has one destination, and that is not the Earth. */
function describeFlight({ targets }: Card, t: Translate): string {
  const [target] = targets;
  const isDestination = targets.length === 1 && target !== undefined && /^\p{Lu}\p{Ll}+$/u.test(target);
  return isDestination && target !== "Earth" && target !== "Sun"
    ? t("state_en_route", bodyInPhrase(target, t))
    : t("state_in_flight");
}

function countdown(page: DateSpan, launch: DateSpan, locale: string, t: Translate): string | undefined {
  const time = formatElapsed(page, launch, locale);
  return time && t("then_before_launch", time);
}

function sinceLaunch(page: DateSpan, launch: DateSpan, locale: string, t: Translate): string | undefined {
  if (launch.precision === "instant" || launch.precision === "day") {
    if (launch.start >= page.start && launch.start < page.end) return t("then_launch_day");
  }
  const time = formatElapsed(launch, page, locale);
  return time && t("then_after_launch", time);
}

const compact = (phrases: (string | undefined)[]): string[] => phrases.filter((phrase) => phrase !== undefined);
