/**
 * One record in a list: its name, what it is and whose, and when it flew.
 * Content only; the list that holds it gives it its role and its handlers.
 */
import type { ComponentChildren, JSX } from "preact";
import type { SearchEntry } from "../data/card";
import { type Translate, termKey } from "./messages";

interface MissionRowProps {
  entry: Pick<SearchEntry, "name" | "kind" | "operators" | "targets" | "year">;
  /** The name by which the reader came to it, where it is another than the heading. */
  alias?: string | undefined;
  t: Translate;
  /** Stands at the end of the row. */
  children?: ComponentChildren;
}

/** Bodies that have a colour of their own in mission-row.css. */
const BODIES = ["sun", "mercury", "venus", "earth", "moon", "mars", "jupiter", "saturn", "uranus", "neptune", "pluto"];

export function MissionRow({ entry, alias, t, children }: MissionRowProps): JSX.Element {
  const { name, kind, operators, targets, year } = entry;
  const details = [t(termKey("kind", kind)), operators.join(" / "), year].filter((part) => part !== undefined);
  return (
    <span class="mission-row">
      <span class="mission-dot" data-body={bodyOf(targets)} aria-hidden="true" />
      <span class="mission-text">
        <span class="mission-name">
          <span lang="en">{name}</span>
          {alias !== undefined && <span class="mission-alias">{alias}</span>}
        </span>
        <span class="mission-details">{details.join(" · ")}</span>
      </span>
      {children}
    </span>
  );
}

/** The body a record is best known for: its first target that has a colour; else deep space. */
function bodyOf(targets: readonly string[]): string {
  const words = targets.flatMap((target) => target.toLowerCase().split(/[^\p{L}]+/u));
  return words.find((word) => BODIES.includes(word)) ?? "deep-space";
}
