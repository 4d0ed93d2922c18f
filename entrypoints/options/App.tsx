/** The options page. Every choice is saved as it is made. */
import type { Translate } from "../../components/messages";
import type { SearchEntry } from "../../data/card";
import { type Settings, withSite } from "../../data/settings";
import { Choice } from "./Choice";
import { RemovableList } from "./RemovableList";

export interface AppProps {
  /** Undefined until read. */
  settings: Settings | undefined;
  /** Records by id, to name the muted ones. */
  entries: ReadonlyMap<string, SearchEntry>;
  version: string;
  /** BCP 47, for figures. */
  locale: string;
  t: Translate;
  save(changes: Partial<Settings>): void;
}

export function App({ settings, entries, version, locale, t, save }: AppProps) {
  if (!settings) return null;
  const count = new Intl.NumberFormat(locale).format(entries.size);
  return (
    <main>
      <header>
        <img src="/icon.svg" width="52" height="52" alt="" />
        <h1>{t("options_title")}</h1>
      </header>

      <section aria-labelledby="cards-heading">
        <h2 id="cards-heading">{t("options_cards_heading")}</h2>
        <Choice
          name="units"
          label={t("options_units")}
          hint={t("options_units_hint")}
          value={settings.units}
          choices={[
            { value: "auto", label: t("options_units_auto") },
            { value: "metric", label: t("options_units_metric") },
            { value: "imperial", label: t("options_units_imperial") },
          ]}
          onChoose={(units) => save({ units })}
        />
        <Choice
          name="pace"
          label={t("options_pace")}
          hint={t("options_pace_hint")}
          value={settings.pace}
          choices={[
            { value: "calm", label: t("options_pace_calm") },
            { value: "normal", label: t("options_pace_normal") },
            { value: "quick", label: t("options_pace_quick") },
          ]}
          onChoose={(pace) => save({ pace })}
        />
      </section>

      <section aria-labelledby="sites-heading">
        <h2 id="sites-heading">{t("options_sites_heading")}</h2>
        <RemovableList
          items={settings.disabledSites.map((host) => ({ id: host, name: host }))}
          empty={t("options_sites_none")}
          removeText={t("options_sites_remove")}
          removeLabel={(host) => t("options_sites_remove_label", host)}
          onRemove={(host) => save({ disabledSites: withSite(settings, host, true).disabledSites })}
        />
      </section>

      <section aria-labelledby="muted-heading">
        <h2 id="muted-heading">{t("options_muted_heading")}</h2>
        <RemovableList
          items={settings.mutedMissions.map((id) => ({ id, name: entries.get(id)?.name ?? id }))}
          empty={t("options_muted_none")}
          removeText={t("options_muted_remove")}
          removeLabel={(name) => t("options_muted_remove_label", name)}
          onRemove={(id) => save({ mutedMissions: settings.mutedMissions.filter((muted) => muted !== id) })}
        />
      </section>

      <section aria-labelledby="privacy-heading">
        <h2 id="privacy-heading">{t("options_privacy_heading")}</h2>
        <p>{t("options_privacy_network")}</p>
        <p>{t("options_privacy_storage")}</p>
      </section>

      <section aria-labelledby="about-heading">
        <h2 id="about-heading">{t("options_about_heading")}</h2>
        <p>{t("options_about_facts", count)}</p>
        <p class="version">{t("options_version", version)}</p>
      </section>
    </main>
  );
}
