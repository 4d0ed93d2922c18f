/** Names of countries in the reader's language. */
import type { Translate } from "./messages";

/**
 * @param code ISO 3166-1 alpha-2, or a record's own SU and EU: `Intl` reads the
 *   first as Russia and the second as the Union, which ESA is not
 */
export function countryName(code: string, locale: string, t: Translate): string {
  if (code === "SU") return t("country_su");
  if (code === "EU") return t("country_eu");
  return new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? code;
}
