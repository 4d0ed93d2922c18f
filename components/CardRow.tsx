/** One labelled line of a card's list. */
import type { ComponentChildren, JSX } from "preact";

interface CardRowProps {
  label: string;
  children: ComponentChildren;
}

export function CardRow({ label, children }: CardRowProps): JSX.Element {
  return (
    <div class="card-row">
      <dt class="card-label">{label}</dt>
      <dd class="card-row-value">{children}</dd>
    </div>
  );
}
