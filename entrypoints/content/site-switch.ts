/** Perilune on a site, on and off. */
import { isSiteEnabled, type Settings } from "../../data/settings";
import { loadSettings, watchSettings } from "../../data/settings-store";

/**
 * Runs while Perilune is on for a site: at once, and anew whenever it is
 * switched on or the reader changes what is marked.
 * @param host of the site
 * @param signal ends everything
 * @param run is given a signal that ends what it started, and the settings as they stand when asked
 */
export async function runWhileOn(
  host: string,
  signal: AbortSignal,
  run: (signal: AbortSignal, settings: () => Settings) => void,
): Promise<void> {
  let settings: Settings | undefined;
  let running: AbortController | undefined;
  const apply = (changed: Settings): void => {
    const isSame = settings !== undefined && whatIsMarked(settings, host) === whatIsMarked(changed, host);
    settings = changed;
    if (isSame || signal.aborted) return;
    running?.abort();
    if (!isSiteEnabled(changed, host)) return;
    running = new AbortController();
    run(AbortSignal.any([signal, running.signal]), () => settings ?? changed);
  };
  // Before the settings are first read, so that no change falls in between.
  watchSettings(apply, signal);
  // A page that is gone back to was not told of changes while it was away: https://web.dev/articles/bfcache
  const onShow = async ({ persisted }: PageTransitionEvent): Promise<void> => {
    if (persisted) apply(await loadSettings());
  };
  window.addEventListener("pageshow", onShow, { signal });
  apply(await loadSettings());
}

function whatIsMarked(settings: Settings, host: string): string {
  return JSON.stringify([isSiteEnabled(settings, host), settings.mutedMissions]);
}
