/** Reads the extension's own packaged files: the one thing `connect-src 'self'` allows `fetch` to reach. */
import { browser } from "wxt/browser";

/** Files are a few kB each, and a background is stopped when idle: keeping all that were read is cheap. */
const files = new Map<string, Promise<unknown>>();

/**
 * @param path from the top of the package, as `data/compile/build.ts` names it
 * @returns what the file's JSON holds; read once while the background lives
 * @throws when the file cannot be read now, as while the extension is being updated; the next call tries anew
 */
export function readPackaged<T>(path: string): Promise<T> {
  const known = files.get(path);
  if (known) return known as Promise<T>;
  const file = fetch(new URL(path, browser.runtime.getURL("/"))).then((response) => response.json());
  files.set(path, file);
  file.catch(() => files.delete(path));
  return file as Promise<T>;
}
