/** A card as one line of text to paste: what it is, what is known, who says so, and when that was checked. */
import type { Card } from "../data/card";
import type { MissionFact, MissionSource } from "../data/schema";
import { formatDate } from "./dates";
import { type Translate, termKey } from "./messages";
import type { Reader } from "./reader";
import { formatFigure } from "./units";

/**
 * `Chang'e 5: sample return, CNSA; launched Nov 23, 2020 (2020-087A). Sample
 * mass: 1,731 g. NASA NSSDCA, https://… (checked Nov 2026).`
 * @param facts those that the card shows first
 */
export function formatCitation(card: Card, facts: readonly MissionFact[], reader: Reader, t: Translate): string {
  const { launch } = card;
  const identity = [`${card.name}: ${t(termKey("kind", card.kind))}`, card.operators.join(" / ")].join(", ");
  const flown =
    launch &&
    t(launch.planned ? "cite_planned" : "cite_launched", formatDate(launch.at, reader.locale)) +
      (launch.cospar ? ` (${launch.cospar})` : "");
  const figures = facts.map((fact) => `${t(termKey("fact", fact.label))}: ${formatFigure(fact, reader, t).text}`);
  const cited = citedSources(card)
    .map(({ title, url }) => `${title}, ${url}`)
    .join("; ");
  const checked = t("cite_checked", formatDate(card.checked, reader.locale));
  return [
    `${[identity, flown].filter(Boolean).join("; ")}.`,
    ...(figures.length > 0 ? [`${figures.join("; ")}.`] : []),
    `${cited} (${checked}).`,
  ].join(" ");
}

/** The sources of a record and of its single figures, each once, the record's own first. */
export function citedSources({ sources, facts = [] }: Pick<Card, "sources" | "facts">): MissionSource[] {
  const all = [...sources, ...facts.flatMap(({ source }) => source ?? [])];
  return [...new Map(all.map((source) => [source.url, source])).values()];
}
