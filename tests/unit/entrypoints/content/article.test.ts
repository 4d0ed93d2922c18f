import { describe, expect, it } from "vitest";
import { publishedAt, siteHost } from "../../../../entrypoints/content/article";

/** A page with one element, found by selectors that contain `key`. */
function pageWith(key: string, value: string): Document {
  const element = { getAttribute: () => value, textContent: value };
  const find = (selector: string) => (selector.includes(key) ? element : null);
  return {
    querySelector: find,
    querySelectorAll: (selector: string) => [find(selector)].filter(Boolean),
  } as unknown as Document;
}

describe("when a page was published", () => {
  it.each([
    ["article:published_time", " 2020-12-01T20:00:00+08:00 ", "2020-12-01T20:00:00+08:00"],
    ["time[itemprop", "2020-12-01", "2020-12-01"],
    ["ld+json", '{"@type":"NewsArticle","datePublished": "2020-12-01T12:00Z"}', "2020-12-01T12:00Z"],
    ["ld+json", '{"datePublished": "2020-12-01", broken', "2020-12-01"],
    ["article:published_time", "yesterday", undefined],
    ["og:title", "2020-12-01", undefined],
  ])("as %s says %j", (key, value, date) => {
    expect(publishedAt(pageWith(key, value))).toBe(date);
  });
});

describe("the site of a frame", () => {
  it("is that of the page around it", () => {
    expect(siteHost({ top: { location: { hostname: "news.example" } } } as unknown as Window)).toBe("news.example");
  });

  it("is not known to a frame of another origin", () => {
    const top = {
      get location(): Location {
        throw new DOMException("Blocked", "SecurityError");
      },
    };
    expect(siteHost({ top } as unknown as Window)).toBeUndefined();
  });
});
