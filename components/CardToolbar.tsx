/** The way back and the way out, above a card that has either. */
import type { JSX } from "preact";
import type { Translate } from "./messages";

interface CardToolbarProps {
  back: { name: string; go(): void } | undefined;
  onClose: (() => void) | undefined;
  t: Translate;
}

export function CardToolbar({ back, onClose, t }: CardToolbarProps): JSX.Element | null {
  if (!back && !onClose) return null;
  return (
    <div class={back ? "card-toolbar" : "card-toolbar card-toolbar-floating"}>
      {back && (
        <button type="button" class="card-back" aria-label={t("action_back_to", back.name)} onClick={back.go}>
          <svg class="card-icon card-icon-directed" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M10 3 5 8l5 5" />
          </svg>
          {back.name}
        </button>
      )}
      {onClose && (
        <button type="button" class="card-close" aria-label={t("action_close")} onClick={onClose}>
          <svg class="card-icon" viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 4 8 8m0-8-8 8" />
          </svg>
        </button>
      )}
    </div>
  );
}
