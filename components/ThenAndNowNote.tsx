/** What was known when the page was published, and what has happened since. */
import type { JSX } from "preact";
import type { Card } from "../data/card";
import { formatDate } from "./dates";
import { EventList } from "./EventList";
import type { Translate } from "./messages";
import type { Reader } from "./reader";
import { selectHeadlines, tellThenAndNow } from "./then-and-now";

interface ThenAndNowNoteProps {
  card: Card;
  published: string | undefined;
  reader: Reader;
  t: Translate;
}

/** Later events told here; the rest stand with all dates. */
const SHOWN_EVENTS = 3;

export function ThenAndNowNote({ card, published, reader, t }: ThenAndNowNoteProps): JSX.Element | null {
  const story = tellThenAndNow(card, published, reader.locale, t);
  if (story === undefined) return null;
  const { state, since } = story;
  const isOpen = card.outcome === "ongoing" || card.outcome === "planned";
  const hidden = since.length - SHOWN_EVENTS;
  return (
    <section class="card-then">
      {state.length > 0 && (
        <>
          <h3 class="card-label">
            {t("then_published")}
            <time class="card-then-day" dateTime={story.published}>
              {formatDate(story.published, reader.locale)}
            </time>
          </h3>
          <p class="card-then-state">{state.join(" · ")}</p>
        </>
      )}
      {since.length > 0 && (
        <>
          <h3 class="card-label">{t("now_since")}</h3>
          <EventList events={selectHeadlines(since, SHOWN_EVENTS)} isBrief reader={reader} t={t} />
          {hidden > 0 && <p class="card-note">{t("now_more", String(hidden))}</p>}
        </>
      )}
      {since.length === 0 && isOpen && (
        <p class="card-note">{t("now_nothing", formatDate(card.checked, reader.locale))}</p>
      )}
    </section>
  );
}
