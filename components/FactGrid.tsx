/** Key figures: the number large, what it measures small. */
import type { JSX } from "preact";
import type { MissionFact } from "../data/schema";
import { formatDate } from "./dates";
import { type Translate, termKey } from "./messages";
import type { Reader } from "./reader";
import { formatFigure } from "./units";

interface FactGridProps {
  facts: readonly MissionFact[];
  reader: Reader;
  t: Translate;
}

export function FactGrid({ facts, reader, t }: FactGridProps): JSX.Element {
  return (
    <dl class="card-facts">
      {facts.map((fact) => {
        const figure = formatFigure(fact, reader, t);
        return (
          <div class="card-fact" key={`${fact.label} ${fact.value} ${fact.at ?? ""}`}>
            <dt class="card-fact-label">{t(termKey("fact", fact.label))}</dt>
            <dd class="card-fact-value">
              {figure.text}
              {figure.original && <span class="card-fact-original">{figure.original}</span>}
              {fact.at && <span class="card-fact-original">{t("as_of", formatDate(fact.at, reader.locale))}</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
