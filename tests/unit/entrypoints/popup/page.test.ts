import { describe, expect, it } from "vitest";
import { hostOf } from "../../../../entrypoints/popup/page";

describe("the host of the tab", () => {
  it.each([
    ["https://www.nasa.gov/missions?x=1#y", "www.nasa.gov"],
    ["http://localhost:8080/", "localhost"],
    ["https://user:pass@news.example:444/a", "news.example"],
    ["https://BÜCHER.example/", "xn--bcher-kva.example"],
    ["http://[::1]/", "[::1]"],
  ])("of %s is %s", (url, host) => {
    expect(hostOf(url)).toBe(host);
  });

  it.each([
    "about:blank",
    "chrome://settings",
    "file:///home/me/a.html",
    "moz-extension://abc/popup.html",
    "",
    "no address",
  ])("of %s there is none", (url) => {
    expect(hostOf(url)).toBeUndefined();
  });

  it("is not known where the browser does not tell the address", () => {
    expect(hostOf(undefined)).toBeUndefined();
  });
});
