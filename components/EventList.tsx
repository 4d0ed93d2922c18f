/** Dated events, one to a line: when, what, where. */
import type { JSX } from "preact";
import type { MissionEvent } from "../data/schema";
import { bodyName } from "./bodies";
import { formatDate, formatInstant } from "./dates";
import { type Translate, termKey } from "./messages";
import type { Reader } from "./reader";

interface EventListProps {
  events: readonly MissionEvent[];
  /** With one thing beside the event: its place, else its body, else its note. */
  isBrief?: boolean;
  reader: Reader;
  t: Translate;
}

export function EventList({ events, isBrief = false, reader, t }: EventListProps): JSX.Element {
  return (
    <ol class="card-events">
      {events.map(({ at, type, planned, body, place, note }) => (
        <li key={`${at} ${type}`} class={planned ? "card-event card-event-planned" : "card-event"}>
          <time class="card-event-date" dateTime={at} title={formatInstant(at, reader.locale)}>
            {formatDate(at, reader.locale)}
          </time>
          <span class="card-event-text">
            <span>
              {t(termKey("event", type))}
              {planned && ` (${t("event_planned")})`}
            </span>
            {(place || body) && (
              <span class="card-event-place">
                {[isBrief && place ? undefined : body && bodyName(body, t), place]
                  .filter((part) => part !== undefined)
                  .join(", ")}
              </span>
            )}
            {note && !(isBrief && (place || body)) && (
              <span class={isBrief ? "card-event-place" : "card-event-note"} lang="en">
                {note}
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
