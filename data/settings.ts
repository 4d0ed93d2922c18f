/**
 * The reader's settings: their type comes from the defaults, only what the
 * reader changed is stored, and whatever is stored is repaired on read, so
 * that no older or broken value reaches the code.
 */

/** Everything a reader can choose, with what holds until they do. */
export const DEFAULT_SETTINGS = {
  /** Hosts on which nothing is marked, as `location.hostname` gives them. */
  disabledSites: [] as string[],
  /** Record ids that are never marked ("not this"). */
  mutedMissions: [] as string[],
  /** Units of figures on cards; `auto` follows the reader's region. */
  units: "auto" as "auto" | "metric" | "imperial",
  /** How quickly a card opens. */
  pace: "normal" as "calm" | "normal" | "quick",
};

export type Settings = typeof DEFAULT_SETTINGS;

/** What may stand in storage: any part of the settings, of any older version. */
export type StoredSettings = Partial<Record<string, unknown>>;

const isStringList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === "string");
const isOneOf =
  <T extends string>(...choices: T[]) =>
  (value: unknown): value is T =>
    choices.includes(value as T);

const VALID: { [K in keyof Settings]: (value: unknown) => value is Settings[K] } = {
  disabledSites: isStringList,
  mutedMissions: isStringList,
  units: isOneOf("auto", "metric", "imperial"),
  pace: isOneOf("calm", "normal", "quick"),
};

/** Stored values where they are valid, defaults where they are missing or broken; unknown keys are dropped. */
export function repairSettings(stored: StoredSettings): Settings {
  const settings: Settings = { ...DEFAULT_SETTINGS };
  for (const key of Object.keys(DEFAULT_SETTINGS) as (keyof Settings)[]) {
    const value = stored[key];
    if (VALID[key](value)) Object.assign(settings, { [key]: value });
  }
  return settings;
}

/** The settings with one site switched on or off; hosts stay sorted and unique. */
export function withSite(settings: Settings, host: string, enabled: boolean): Settings {
  const others = settings.disabledSites.filter((site) => site !== host);
  return { ...settings, disabledSites: enabled ? others : [...others, host].sort() };
}

/** Whether names are marked on this host. */
export function isSiteEnabled(settings: Settings, host: string): boolean {
  return !settings.disabledSites.includes(host);
}
