/** What a reader can do with a card: pin it, cite it, ask why, say no. */
import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { type CardEvidence, EvidenceList } from "./EvidenceList";
import type { Translate } from "./messages";

interface CardActionsProps {
  pin: { isPinned: boolean; toggle(): void } | undefined;
  /** Puts the citation on the clipboard; whether that worked. */
  cite: (() => Promise<boolean>) | undefined;
  /** The name as the page writes it, and why it was taken for this record. */
  why: { text: string; evidence: readonly CardEvidence[] } | undefined;
  onMute: (() => void) | undefined;
  t: Translate;
}

type Cited = "no" | "yes" | "failed";

const CITE_TEXT = { no: "action_cite", yes: "action_cited", failed: "action_cite_failed" } as const;

/** How long "Copied" stands before the button is itself again. */
const CITED_SHOWN_MS = 2000;

export function CardActions({ pin, cite, why, onMute, t }: CardActionsProps): JSX.Element | null {
  const [isExplained, setExplained] = useState(false);
  const [cited, setCited] = useState<Cited>("no");
  if (!pin && !cite && !why && !onMute) return null;
  const copy = async (): Promise<void> => {
    setCited((await cite?.()) ? "yes" : "failed");
    setTimeout(() => setCited("no"), CITED_SHOWN_MS);
  };
  return (
    <div class="card-commands">
      {why && isExplained && <EvidenceList text={why.text} evidence={why.evidence} t={t} />}
      <div class="card-actions">
        {pin && (
          <button type="button" class="card-action" aria-pressed={pin.isPinned} onClick={pin.toggle}>
            {t(pin.isPinned ? "action_pinned" : "action_pin")}
          </button>
        )}
        {cite && (
          <button type="button" class="card-action" title={t("cite_hint")} onClick={() => void copy()}>
            {t(CITE_TEXT[cited])}
          </button>
        )}
        {why && (
          <button
            type="button"
            class="card-action"
            aria-expanded={isExplained}
            onClick={() => setExplained(!isExplained)}
          >
            {t("action_why")}
          </button>
        )}
        {onMute && (
          <button type="button" class="card-action" title={t("mute_hint")} onClick={onMute}>
            {t("action_mute")}
          </button>
        )}
      </div>
      <p role="status" class="card-announcement">
        {cited === "no" ? "" : t(CITE_TEXT[cited])}
      </p>
    </div>
  );
}
