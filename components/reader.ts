/** Who reads: the language of the interface, the region's habits, the system of units. */
import type { Settings } from "../data/settings";

export interface Reader {
  /** BCP 47 locale for numbers, dates and names of countries. */
  locale: string;
  units: "metric" | "imperial";
}

/** Regions in which everyday lengths and weights are not metric (CLDR, `measurementSystem`). */
const IMPERIAL_REGIONS = new Set(["US", "LR", "MM"]);

/**
 * @param interfaceLanguage BCP 47 tag of the messages in use. Figures follow
 *   it even where the browser speaks a language that Perilune does not, so
 *   that a card never mixes two.
 * @param browserLanguage the browser's first language, which knows the region
 * @param units the reader's choice
 */
export function createReader(interfaceLanguage: string, browserLanguage: string, units: Settings["units"]): Reader {
  const spoken = new Intl.Locale(interfaceLanguage);
  const region = readRegion(browserLanguage) ?? spoken.region;
  return {
    locale: new Intl.Locale(spoken.baseName, region === undefined ? {} : { region }).toString(),
    units: units === "auto" ? (region !== undefined && IMPERIAL_REGIONS.has(region) ? "imperial" : "metric") : units,
  };
}

/** The region a tag names: `en-GB` names GB, `en` none. */
function readRegion(tag: string): string | undefined {
  try {
    return new Intl.Locale(tag).region;
  } catch {
    return undefined;
  }
}
