/** A list whose items can be taken out one by one. */
import { useRef } from "preact/hooks";

export interface RemovableListProps {
  items: readonly { id: string; name: string }[];
  /** Stands in place of an empty list. */
  empty: string;
  /** Text of each item's button. */
  removeText: string;
  /** What the button is called for who hears it: names the item. */
  removeLabel(name: string): string;
  onRemove(id: string): void;
}

export function RemovableList({ items, empty, removeText, removeLabel, onRemove }: RemovableListProps) {
  const holder = useRef<HTMLDivElement>(null);
  const remove = (id: string): void => {
    // The pressed button goes with its item; the focus must not fall back to the top of the page.
    holder.current?.focus();
    onRemove(id);
  };
  return (
    <div ref={holder} class="removable" tabIndex={-1}>
      {items.length === 0 ? (
        <p class="hint">{empty}</p>
      ) : (
        <ul>
          {items.map(({ id, name }) => (
            <li key={id}>
              <bdi>{name}</bdi>
              <button type="button" class="button" aria-label={removeLabel(name)} onClick={() => remove(id)}>
                {removeText}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
