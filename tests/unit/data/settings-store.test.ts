import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { DEFAULT_SETTINGS } from "../../../data/settings";
import { loadSettings, saveSettings, watchSettings } from "../../../data/settings-store";

beforeEach(() => fakeBrowser.reset());

describe("the settings store", () => {
  it("gives the defaults before anything was stored", async () => {
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it("stores only what differs from the defaults", async () => {
    await saveSettings({ units: "imperial", pace: "normal" });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({
      units: "imperial",
    });
    await saveSettings({ units: "auto" });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it("repairs what it reads", async () => {
    await fakeBrowser.storage.local.set({
      disabledSites: "a.example",
      units: "metric",
    });
    expect(await loadSettings()).toEqual({
      ...DEFAULT_SETTINGS,
      units: "metric",
    });
  });

  it("tells of changes until it is stopped", async () => {
    const onChange = vi.fn();
    const stop = new AbortController();
    watchSettings(onChange, stop.signal);
    await saveSettings({ disabledSites: ["a.example"] });
    await vi.waitFor(() =>
      expect(onChange).toHaveBeenLastCalledWith({
        ...DEFAULT_SETTINGS,
        disabledSites: ["a.example"],
      }),
    );
    stop.abort();
    onChange.mockClear();
    await saveSettings({ disabledSites: ["b.example"] });
    await new Promise((resolve) => setTimeout(resolve));
    expect(onChange).not.toHaveBeenCalled();
  });
});
