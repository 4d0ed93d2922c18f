/**
 * What a card is drawn from: one record as it is served, with what the
 * compiler can say beyond it (native name, relations by name). Types only.
 */
import type { Mission } from "./schema";
import type { Language } from "./vocabulary";

/** Another record, as a card names it. */
export interface CardLink {
  id: string;
  name: string;
}

export interface Card extends Omit<Mission, "ambiguous" | "names" | "program" | "related"> {
  /** The name in the script of the country that flew it, where that is not the heading. */
  nativeName?: { text: string; language: Language };
  /** Other English names, the usual ones first. */
  alsoKnownAs: string[];
  program?: CardLink;
  /** Declared on either side; never the programme or its members. */
  related: CardLink[];
  /** Records that name this one as their programme, earliest launch first. */
  members: CardLink[];
}

/** One record as the popup's search knows it. */
export interface SearchEntry {
  id: string;
  name: string;
  /** Every name, the heading first: as it is written, and as `normalizeName` folds it. No two fold alike. */
  names: [written: string, folded: string][];
  kind: Mission["kind"];
  operators: string[];
  targets: string[];
  /** Year of launch or, for a class or programme, of the first event. */
  year?: string;
}
