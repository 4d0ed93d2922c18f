/** The top of a card: what it is called, what it is, how it stands. */
import type { JSX } from "preact";
import type { Card } from "../data/card";
import { countryName } from "./countries";
import { type Translate, termKey } from "./messages";
import type { Reader } from "./reader";
import { describeStatus } from "./status";

interface CardHeaderProps {
  card: Card;
  headingId: string;
  reader: Reader;
  t: Translate;
}

/** Other names shown under the heading, which "Starlink satellites" under "Starlink" is not; a card is no list of synonyms. */
const SHOWN_NAMES = 2;

/** Joint work of more is told by its operators. */
const SHOWN_COUNTRIES = 2;

export function CardHeader({ card, headingId, reader, t }: CardHeaderProps): JSX.Element {
  const { name, nativeName, kind, operators, countries, alsoKnownAs } = card;
  const status = describeStatus(card, reader.locale, t);
  const others = alsoKnownAs.filter((other) => !other.includes(name)).slice(0, SHOWN_NAMES);
  return (
    <header class="card-header">
      <div class="card-headline">
        <h2 class="card-name" id={headingId} lang="en">
          {name}
        </h2>
        <p
          class={`card-status card-status-${status.tone}`}
          title={status.asOf && t("status_as_of", status.text, status.asOf)}
        >
          {status.text}
        </p>
      </div>
      {(nativeName || others.length > 0) && (
        <p class="card-names">
          {nativeName && (
            <bdi class="card-native-name" lang={nativeName.language}>
              {nativeName.text}
            </bdi>
          )}
          {others.length > 0 && (
            <span class="card-other-names">
              {t("also_known_as", new Intl.ListFormat(reader.locale, { type: "unit", style: "short" }).format(others))}
            </span>
          )}
        </p>
      )}
      <ul class="card-identity">
        <li>{t(termKey("kind", kind))}</li>
        <li>{operators.join(" / ")}</li>
        {countries.length <= SHOWN_COUNTRIES && (
          <li>{countries.map((country) => countryName(country, reader.locale, t)).join(" / ")}</li>
        )}
      </ul>
    </header>
  );
}
