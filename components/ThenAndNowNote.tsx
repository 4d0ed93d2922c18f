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

/** Later events told at once; the others unfold. */
const SHOWN_EVENTS = 2;

export function ThenAndNowNote({ card, published, reader, t }: ThenAndNowNoteProps): JSX.Element | null {
  const story = tellThenAndNow(card, published, reader.locale, t);
  if (story === undefined) return null;
  const { state, since } = story;
  const isOpen = card.outcome === "ongoing" || card.outcome === "planned";
  const headlines = selectHeadlines(since, SHOWN_EVENTS);
  const others = since.filter((event) => !headlines.includes(event));
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
          <EventList events={headlines} isBrief reader={reader} t={t} />
          {others.length > 0 && (
            <details class="card-fold">
              <summary>{t("links_more", String(others.length))}</summary>
              <EventList events={others} isBrief reader={reader} t={t} />
            </details>
          )}
        </>
      )}
      {since.length === 0 && isOpen && (
        <p class="card-note">{t("now_nothing", formatDate(card.checked, reader.locale))}</p>
      )}
    </section>
  );
}
