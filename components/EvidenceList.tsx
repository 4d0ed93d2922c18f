/** "Why this?": the reasons for which a name was taken for this record. */
import type { JSX } from "preact";
import { type Translate, termKey } from "./messages";

/** One reason, as whoever found the name gives it. */
export interface CardEvidence {
  kind: "exact" | "misspelt" | "listed" | "beside" | "grammar" | "title" | "page" | "again" | "refers";
  /** The word, name or phrase that speaks, as the page has it. */
  text: string;
}

interface EvidenceListProps {
  /** The name as the page writes it. */
  text: string;
  evidence: readonly CardEvidence[];
  t: Translate;
}

export function EvidenceList({ text, evidence, t }: EvidenceListProps): JSX.Element {
  return (
    <section class="card-why">
      <h3 class="card-label">{t("why_heading", text)}</h3>
      <ul class="card-why-list">
        {evidence.map(({ kind, text: word }) => (
          <li key={`${kind} ${word}`}>{t(termKey("evidence", kind), word)}</li>
        ))}
      </ul>
    </section>
  );
}
