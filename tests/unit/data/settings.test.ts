import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, isSiteEnabled, repairSettings, withSite } from "../../../data/settings";

describe("repairSettings", () => {
  it("gives the defaults for an empty store", () => {
    expect(repairSettings({})).toEqual(DEFAULT_SETTINGS);
  });

  it("keeps what is valid and drops the rest", () => {
    expect(
      repairSettings({
        disabledSites: ["a.example"],
        units: "furlongs",
        pace: 3,
        colour: "red",
      }),
    ).toEqual({
      ...DEFAULT_SETTINGS,
      disabledSites: ["a.example"],
    });
  });

  it("takes no list with anything but strings in it", () => {
    expect(repairSettings({ disabledSites: ["a.example", 7] }).disabledSites).toEqual([]);
  });
});

describe("a site's switch", () => {
  it("turns one site off and on and leaves the others", () => {
    const off = withSite(withSite(DEFAULT_SETTINGS, "b.example", false), "a.example", false);
    expect(off.disabledSites).toEqual(["a.example", "b.example"]);
    expect(isSiteEnabled(off, "a.example")).toBe(false);
    expect(isSiteEnabled(off, "c.example")).toBe(true);
    expect(withSite(off, "a.example", true).disabledSites).toEqual(["b.example"]);
  });

  it("lists a site once", () => {
    const once = withSite(DEFAULT_SETTINGS, "a.example", false);
    expect(withSite(once, "a.example", false)).toEqual(once);
    expect(DEFAULT_SETTINGS.disabledSites).toEqual([]);
  });
});
