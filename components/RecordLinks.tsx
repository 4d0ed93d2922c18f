/** Other records by name; each opens in the same card. */
import type { JSX } from "preact";
import type { CardLink } from "../data/card";
import type { Translate } from "./messages";

interface RecordLinksProps {
  links: readonly CardLink[];
  /** Undefined where a record cannot be opened: the names stand as text. */
  onOpen: ((id: string) => void) | undefined;
  t: Translate;
}

/** Names shown at once; a large programme unfolds. */
const SHOWN_LINKS = 8;

export function RecordLinks({ links, onOpen, t }: RecordLinksProps): JSX.Element {
  const folded = links.length > SHOWN_LINKS + 1 ? links.slice(SHOWN_LINKS) : [];
  return (
    <>
      <LinkList links={links.slice(0, links.length - folded.length)} onOpen={onOpen} />
      {folded.length > 0 && (
        <details class="card-fold card-fold-links">
          <summary>{t("links_more", String(folded.length))}</summary>
          <LinkList links={folded} onOpen={onOpen} />
        </details>
      )}
    </>
  );
}

function LinkList({ links, onOpen }: Pick<RecordLinksProps, "links" | "onOpen">): JSX.Element {
  return (
    <ul class="card-links" lang="en">
      {links.map(({ id, name }) => (
        <li key={id}>
          {onOpen ? (
            <button type="button" class="card-link" onClick={() => onOpen(id)}>
              {name}
            </button>
          ) : (
            name
          )}
        </li>
      ))}
    </ul>
  );
}
