/**
 * What the card needs of the page and of whoever wires it, as plain types:
 * anything of this shape will do, so that `card/` knows neither `page/` nor
 * `recognizer/`.
 */
import type { CardContext } from "../../../components/FactCard";
import type { Translate } from "../../../components/messages";
import type { Card } from "../../../data/card";
import type { Settings } from "../../../data/settings";
import type { Box } from "./place";

/** A painted name, as a hit-test or the walk by keyboard finds it. */
export interface CardHit {
  /** The record's id. */
  id: string;
  /**
   * The line boxes of the name now, in CSS pixels of this frame's viewport; one
   * for each line it is broken over, none once it has left the page. Asked
   * again whenever the page scrolls or changes while the card is open.
   */
  rects(): readonly Box[];
  /** The text node, or element, in which the name begins. */
  node: Node;
}

export interface CardOptions<Hit extends CardHit> {
  /** Ends everything: closes the card, drops the host, stops listening. */
  signal: AbortSignal;
  /** Facts for these ids; ids without facts are left out. May reject: then no card opens. */
  loadCards(ids: string[]): Promise<Card[]>;
  /** The name at a point of the viewport. Called only when the pointer rests, or taps. */
  hitTest(x: number, y: number): Hit | undefined;
  /** What the page says around a name. Called once, when its card opens. */
  context(hit: Hit): CardContext;
  /** A card is open for this name now; `undefined` once it has closed. */
  onShown(hit: Hit | undefined): void;
  t: Translate;
  /** Read anew whenever a card opens. */
  settings(): Pick<Settings, "pace" | "units">;
  /** "Not this": the reader never wants this record marked. The card has closed. */
  onMute(id: string): void;
}

export interface CardControl<Hit extends CardHit> {
  /** The one node added to the page, and only while a card is open; observers of the page must ignore it. */
  host: HTMLElement;
  /**
   * Facts that will likely be wanted: ask when names have been painted.
   * Known ids cost nothing, the rest are asked for in groups.
   */
  prefetch(ids: Iterable<string>): void;
  /**
   * Opens the card of a name at once, as a non-modal dialog. With `focus`, the
   * focus moves into it and returns to where it was when it closes.
   */
  openFor(hit: Hit, options?: { focus?: boolean }): void;
  close(): void;
}
