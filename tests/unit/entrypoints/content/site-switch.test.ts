import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Settings } from "../../../../data/settings";
import { saveSettings } from "../../../../data/settings-store";
import { runWhileOn } from "../../../../entrypoints/content/site-switch";

const HOST = "news.example";

/** What has been started and not ended, the settings each reads included. */
let running: { settings: () => Settings }[];
let started: number;
let page: EventTarget;
let stop: AbortController;

beforeEach(() => {
  fakeBrowser.reset();
  running = [];
  started = 0;
  page = new EventTarget();
  stop = new AbortController();
  vi.stubGlobal("window", page);
});

function begin(): Promise<void> {
  return runWhileOn(HOST, stop.signal, (signal, settings) => {
    const one = { settings };
    started++;
    running.push(one);
    signal.addEventListener("abort", () => running.splice(running.indexOf(one), 1));
  });
}

/** The page comes back, out of the browser's memory of pages left or not. */
function show(persisted: boolean): void {
  page.dispatchEvent(Object.assign(new Event("pageshow"), { persisted }));
}

describe("runWhileOn", () => {
  it("runs at once where the site is on", async () => {
    await begin();
    expect(running).toHaveLength(1);
  });

  it("does not run where it is off, until it is switched on", async () => {
    await saveSettings({ disabledSites: [HOST] });
    await begin();
    expect(running).toHaveLength(0);
    await saveSettings({ disabledSites: ["other.example"] });
    await vi.waitFor(() => expect(running).toHaveLength(1));
  });

  it("ends when the site is switched off", async () => {
    await begin();
    await saveSettings({ disabledSites: [HOST] });
    await vi.waitFor(() => expect(running).toHaveLength(0));
  });

  it("begins anew when a mission is muted", async () => {
    await begin();
    await saveSettings({ mutedMissions: ["luna-1"] });
    await vi.waitFor(() => expect(started).toBe(2));
    expect(running).toHaveLength(1);
  });

  it("goes on where only the card changes, which sees the choice", async () => {
    await begin();
    await saveSettings({ units: "imperial" });
    await vi.waitFor(() => expect(running[0]!.settings().units).toBe("imperial"));
    expect(started).toBe(1);
  });

  it("hears of a change that comes while the settings are first read", async () => {
    const beginning = begin();
    await saveSettings({ disabledSites: [HOST] });
    await beginning;
    await vi.waitFor(() => expect(running).toHaveLength(0));
  });

  it("reads the settings again when the page is gone back to", async () => {
    await begin();
    vi.spyOn(fakeBrowser.storage.local, "get").mockResolvedValue({ disabledSites: [HOST] });
    show(false);
    await new Promise((resolve) => setTimeout(resolve));
    expect(running).toHaveLength(1);
    show(true);
    await vi.waitFor(() => expect(running).toHaveLength(0));
  });

  it("ends with the signal and starts no more", async () => {
    await begin();
    stop.abort();
    expect(running).toHaveLength(0);
    await saveSettings({ mutedMissions: ["luna-1"] });
    show(true);
    await new Promise((resolve) => setTimeout(resolve));
    expect(started).toBe(1);
  });
});
