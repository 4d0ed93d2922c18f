/** A record's card, filling the popup, with the way back to where it was opened. */
import { useEffect, useRef, useState } from "preact/hooks";
import { FactCard } from "../../components/FactCard";
import type { Translate } from "../../components/messages";
import type { Reader } from "../../components/reader";
import type { Card } from "../../data/card";
import { isBackKey } from "./state";

const HEADING_ID = "card-heading";

export interface CardViewProps {
  id: string;
  /** What the way back leads to: the search, or the name of the card before. */
  backName: string;
  loadCard(id: string): Promise<Card | undefined>;
  copy(text: string): Promise<boolean>;
  reader: Reader;
  t: Translate;
  onOpen(id: string): void;
  onBack(): void;
}

export function CardView({ id, backName, loadCard, copy, reader, t, onOpen, onBack }: CardViewProps) {
  const [card, setCard] = useState<Card>();
  const view = useRef<HTMLElement>(null);

  useEffect(() => {
    let isCurrent = true;
    void loadCard(id).then((loaded) => isCurrent && setCard(loaded));
    return () => {
      isCurrent = false;
    };
  }, [id, loadCard]);

  // The card itself takes the focus, not its first button: a reader is told what has opened, the
  // arrow keys scroll it, and an Enter still held down from the search presses nothing.
  useEffect(() => {
    if (card) view.current?.focus();
  }, [card]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!isBackKey(event)) return;
      event.preventDefault();
      onBack();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [onBack]);

  return (
    <main ref={view} class="card-view" tabIndex={-1} aria-labelledby={HEADING_ID}>
      {card && (
        <FactCard
          card={card}
          reader={reader}
          t={t}
          headingId={HEADING_ID}
          onOpen={onOpen}
          back={{ name: backName, go: onBack }}
          copy={copy}
        />
      )}
    </main>
  );
}
