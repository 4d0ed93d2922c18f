/** Who says so, and when that was last checked. */
import type { JSX } from "preact";
import type { Card } from "../data/card";
import { citedSources } from "./citation";
import { formatDate } from "./dates";
import type { Translate } from "./messages";
import type { Reader } from "./reader";

interface CardSourcesProps {
  card: Card;
  reader: Reader;
  t: Translate;
}

export function CardSources({ card, reader, t }: CardSourcesProps): JSX.Element {
  return (
    <section class="card-sources">
      <h3 class="card-label card-sources-label">{t("sources_heading")}</h3>
      <ul class="card-source-list">
        {citedSources(card).map(({ title, url }) => (
          <li key={url}>
            <a class="card-source" href={url} target="_blank" rel="noopener noreferrer" title={t("opens_new_tab", url)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
      <time class="card-checked" dateTime={card.checked}>
        {t("checked_on", formatDate(card.checked, reader.locale))}
      </time>
    </section>
  );
}
