/** Who says so, and when that was last checked. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import type { Card } from "../data/card";
import type { MissionSource } from "../data/schema";
import { citedSources } from "./citation";
import { formatDate } from "./dates";
import type { Translate } from "./messages";
import type { Reader } from "./reader";

interface CardSourcesProps {
  card: Card;
  reader: Reader;
  t: Translate;
}

/** Letters of titles that the card's one line for its sources holds; what is beyond them unfolds. */
const LINE_LENGTH = 20;

export function CardSources({ card, reader, t }: CardSourcesProps): JSX.Element {
  const [isUnfolded, setUnfolded] = useState(false);
  const sources = citedSources(card);
  const shown = isUnfolded ? sources : fillLine(sources);
  const hidden = sources.length - shown.length;
  return (
    <section class={isUnfolded ? "card-sources card-sources-unfolded" : "card-sources"}>
      <h3 class="card-label card-sources-label">{t("sources_heading")}</h3>
      <ul class="card-source-list">
        {shown.map(({ title, url }) => (
          <li key={url}>
            <a class="card-source" href={url} target="_blank" rel="noopener noreferrer" title={t("opens_new_tab", url)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button
          type="button"
          class="card-more-sources"
          aria-label={t("links_more", String(hidden))}
          onClick={() => setUnfolded(true)}
        >
          +{hidden}
        </button>
      )}
      <time class="card-checked" dateTime={card.checked}>
        {t("checked_on", formatDate(card.checked, reader.locale))}
      </time>
    </section>
  );
}

/** The first source, and as many after it as one line holds whole. */
function fillLine(sources: readonly MissionSource[]): readonly MissionSource[] {
  let length = 0;
  const beyond = sources.findIndex(({ title }, index) => {
    length += title.length;
    return index > 0 && length > LINE_LENGTH;
  });
  return beyond === -1 ? sources : sources.slice(0, beyond);
}
