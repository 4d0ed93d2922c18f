/**
 * Custom elements whose definition comes late: they get a shadow root without
 * any change that could be observed.
 */

/** When to look for them again, in ms: components that a page loads by itself are mostly there soon after the rest. */
const LOOKS = [500, 2000, 8000];

/**
 * Watches the elements of a document that are not defined yet.
 * @param onUpgrade is told of each once it has an open shadow root
 * @param signal ends the watch
 */
export function watchLateHosts(document: Document, onUpgrade: (host: Element) => void, signal: AbortSignal): void {
  const waiting = new Set(document.querySelectorAll(":not(:defined)"));
  const window = document.defaultView;
  if (waiting.size === 0 || !window) return;
  for (const delay of LOOKS) {
    window.setTimeout(() => {
      if (signal.aborted) return;
      for (const element of waiting) {
        if (element.shadowRoot === null) continue;
        waiting.delete(element);
        onUpgrade(element);
      }
    }, delay);
  }
}
