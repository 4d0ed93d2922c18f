/** What a page says of itself. */

/** Where pages write when they were published, the most deliberate first. */
const DATE_SOURCES = [
  ["meta[property='article:published_time']", "content"],
  ["[itemprop='datePublished'][content]", "content"],
  ["time[itemprop='datePublished'], time[pubdate]", "datetime"],
  ["meta[name='date'], meta[name='DC.date.issued'], meta[name='pubdate'], meta[name='publish-date']", "content"],
] as const;

/** When the page was published, ISO 8601, as it says; `undefined` where it does not. */
export function publishedAt(document: Document): string | undefined {
  for (const [selector, attribute] of DATE_SOURCES) {
    const date = isoDate(document.querySelector(selector)?.getAttribute(attribute));
    if (date) return date;
  }
  // Structured data: https://schema.org/datePublished. Read as text, since a good part of it in the wild is broken JSON.
  for (const { textContent } of document.querySelectorAll("script[type='application/ld+json']")) {
    const date = isoDate(/"datePublished"\s*:\s*"([^"]+)"/.exec(textContent ?? "")?.[1]);
    if (date) return date;
  }
  return undefined;
}

function isoDate(text: string | null | undefined): string | undefined {
  const date = text?.trim();
  return date && /^\d{4}-\d\d/.test(date) ? date : undefined;
}

/** The language of the text in a node (BCP 47), as far as the page says. */
export function languageOf(node: Node): string | undefined {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest("[lang]")?.getAttribute("lang") || undefined;
}

/**
 * The host of the site a window belongs to: that of the page it is framed in,
 * for the reader switches sites, not frames.
 * @returns `undefined` in a frame of another origin, where nothing is read
 */
export function siteHost(window: Window): string | undefined {
  try {
    return (window.top ?? window).location.hostname;
  } catch {
    return undefined;
  }
}
