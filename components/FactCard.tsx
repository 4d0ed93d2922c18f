/**
 * The fact card: one record, drawn for one reader and one page. Drawn over
 * pages by the content script and in the popup; props in, JSX out.
 */
import type { JSX } from "preact";
import type { Card } from "../data/card";
import { CardActions } from "./CardActions";
import { CardHeader } from "./CardHeader";
import { CardRow } from "./CardRow";
import { CardSources } from "./CardSources";
import { CardToolbar } from "./CardToolbar";
import { orderFacts, SHOWN_FACTS } from "./choose-facts";
import { formatCitation } from "./citation";
import { publicationDay } from "./dates";
import { EventList } from "./EventList";
import type { CardEvidence } from "./EvidenceList";
import { FactGrid } from "./FactGrid";
import { LaunchAndCrew } from "./LaunchAndCrew";
import type { Translate } from "./messages";
import { RecordLinks } from "./RecordLinks";
import type { Reader } from "./reader";
import { ThenAndNowNote } from "./ThenAndNowNote";
import { Timeline } from "./Timeline";

/** What the page says around a name. */
export interface CardContext {
  /** The name as the page writes it. */
  text: string;
  /** The sentence in which it stands. */
  sentence?: string | undefined;
  /** The sentence's language, BCP 47. */
  language?: string | undefined;
  /** When the page was published, ISO 8601. */
  published?: string | undefined;
  /** Why the name was taken for this record. */
  evidence?: readonly CardEvidence[] | undefined;
}

export interface FactCardProps {
  card: Card;
  reader: Reader;
  t: Translate;
  /** Id of the heading, by which whoever holds the card labels it. */
  headingId: string;
  /** The page around the name; none in the popup. */
  context?: CardContext | undefined;
  /** Opens another record in this card. */
  onOpen?: ((id: string) => void) | undefined;
  /** Goes back to the record before, which has this name. */
  back?: { name: string; go(): void } | undefined;
  onClose?: (() => void) | undefined;
  pin?: { isPinned: boolean; toggle(): void } | undefined;
  /** Puts a text on the clipboard; whether that worked. */
  copy?: ((text: string) => Promise<boolean>) | undefined;
  /** "Not this": never mark this record again. */
  onMute?: (() => void) | undefined;
}

export function FactCard(props: FactCardProps): JSX.Element {
  const { card, reader, t, context, onOpen, copy } = props;
  const facts = orderFacts(card.facts ?? [], context?.sentence, context?.language);
  const shown = facts.slice(0, SHOWN_FACTS);
  const more = facts.slice(SHOWN_FACTS);
  const day = context?.published === undefined ? undefined : publicationDay(context.published);
  return (
    <article class="card" lang={t("ui_language")} dir={t("text_direction") === "rtl" ? "rtl" : "ltr"}>
      <CardToolbar back={props.back} onClose={props.onClose} t={t} />
      <div class="card-body">
        <CardHeader card={card} headingId={props.headingId} reader={reader} t={t} />
        <p class="card-summary" lang="en">
          {card.summary}
        </p>
        <ThenAndNowNote card={card} published={context?.published} reader={reader} t={t} />
        {shown.length > 0 && (
          <section class="card-section">
            <FactGrid facts={shown} reader={reader} t={t} />
            {more.length > 0 && (
              <details class="card-fold">
                <summary>{t("facts_more")}</summary>
                <FactGrid facts={more} reader={reader} t={t} />
              </details>
            )}
          </section>
        )}
        <dl class="card-rows">
          <LaunchAndCrew card={card} reader={reader} t={t} />
        </dl>
        {card.events && (
          <section class="card-section">
            <Timeline card={card} day={day} reader={reader} t={t} />
            <details class="card-fold">
              <summary>{t("events_heading")}</summary>
              <EventList events={card.events} reader={reader} t={t} />
            </details>
          </section>
        )}
        <dl class="card-rows">
          {card.program && (
            <CardRow label={t("program_heading")}>
              <RecordLinks links={[card.program]} onOpen={onOpen} t={t} />
            </CardRow>
          )}
          {card.members.length > 0 && (
            <CardRow label={t("members_heading")}>
              <RecordLinks links={card.members} onOpen={onOpen} t={t} />
            </CardRow>
          )}
          {card.related.length > 0 && (
            <CardRow label={t("related_heading")}>
              <RecordLinks links={card.related} onOpen={onOpen} t={t} />
            </CardRow>
          )}
        </dl>
      </div>
      <footer class="card-footer">
        <CardSources card={card} reader={reader} t={t} />
        <CardActions
          pin={props.pin}
          cite={copy && (() => copy(formatCitation(card, shown, reader, t)))}
          why={context?.evidence?.length ? { text: context.text, evidence: context.evidence } : undefined}
          onMute={props.onMute}
          t={t}
        />
      </footer>
    </article>
  );
}
