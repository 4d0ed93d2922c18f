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
  let settings = await loadSettings();
  let running: AbortController | undefined;
  const start = (): void => {
    running?.abort();
    if (signal.aborted || !isSiteEnabled(settings, host)) return;
    running = new AbortController();
    run(AbortSignal.any([signal, running.signal]), () => settings);
  };
  watchSettings((changed) => {
    const marksBefore = whatIsMarked(settings, host);
    settings = changed;
    if (whatIsMarked(settings, host) !== marksBefore) start();
  }, signal);
  start();
}

function whatIsMarked(settings: Settings, host: string): string {
  return JSON.stringify([isSiteEnabled(settings, host), settings.mutedMissions]);
}
