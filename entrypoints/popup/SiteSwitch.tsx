/** Perilune on or off for the site of the tab. */
import type { Translate } from "../../components/messages";

export interface SiteSwitchProps {
  host: string;
  enabled: boolean;
  onSwitch(enabled: boolean): void;
  t: Translate;
}

export function SiteSwitch({ host, enabled, onSwitch, t }: SiteSwitchProps) {
  return (
    <button type="button" role="switch" class="site" aria-checked={enabled} onClick={() => onSwitch(!enabled)}>
      <span class="site-text">
        <span>{t("popup_site_switch")}</span>
        <bdi class="site-host">{host}</bdi>
      </span>
      <span class="switch" />
    </button>
  );
}
