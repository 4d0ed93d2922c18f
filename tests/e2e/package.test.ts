/** What the stores are given: the built manifest's promises, and how much comes with it. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { BROWSERS, outputFolder } from "./browsers";

const kB = (bytes: number): number => bytes / 1000;

describe.each(BROWSERS)("the package for %s", (name) => {
  const folder = outputFolder(name);
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );

  it("asks for storage and the tab in front, and no more", () => {
    expect(manifest.permissions).toEqual(["storage", "activeTab"]);
    for (const key of ["host_permissions", "optional_permissions", "optional_host_permissions"]) {
      expect(manifest).not.toHaveProperty(key);
    }
  });

  it("shows pages nothing of itself", () => {
    expect(manifest).not.toHaveProperty("web_accessible_resources");
    expect(manifest).not.toHaveProperty("externally_connectable");
  });

  it("lets its own pages reach nothing but the package", () => {
    const directives: string[] = manifest.content_security_policy.extension_pages.split("; ");
    expect(directives).toContain("default-src 'none'");
    expect(directives).toContain("connect-src 'self'");
    for (const directive of directives) expect(directive).toMatch(/^[a-z]+-src '(none|self)'$/);
  });

  it("runs one script, in every frame of every page", () => {
    expect(manifest.content_scripts).toMatchObject([
      {
        matches: ["<all_urls>"],
        all_frames: true,
        match_origin_as_fallback: true,
        js: ["content-scripts/content.js"],
        css: ["content-scripts/content.css"],
      },
    ]);
  });

  it("says to each store what it wants to know", () => {
    const { minimum_chrome_version, browser_specific_settings } = manifest;
    if (name === "chromium") expect(Number(minimum_chrome_version)).toBeGreaterThanOrEqual(128);
    else expect(browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ["none"] });
  });

  it("names every command and itself in every language", () => {
    const keys = [manifest.name, manifest.description, ...Object.values<{ description: string }>(manifest.commands)]
      .map((value) => (typeof value === "string" ? value : value.description))
      .map((value) => /^__MSG_(\w+)__$/.exec(value)?.[1]);
    expect(keys).toHaveLength(4);
    for (const locale of readdirSync(join(folder, "_locales"))) {
      const messages = JSON.parse(readFileSync(join(folder, "_locales", locale, "messages.json"), "utf8"));
      for (const key of keys) expect(messages[key!]?.message, `${locale}: ${key}`).toBeTruthy();
    }
  });

  it("carries at most 160 kB into a page, gzipped, and no file over 2 MB", () => {
    const script = readFileSync(join(folder, "content-scripts/content.js"));
    expect(kB(gzipSync(script).length)).toBeLessThanOrEqual(160);
    expect(files.filter((path) => statSync(join(folder, path)).size > 2_000_000)).toEqual([]);
  });

  it("brings cards, the lexicon and the search, and no source", () => {
    for (const path of ["cards/index.json", "lexicon/count.json", "search.json", "icons/128.png"]) {
      expect(files).toContain(path);
    }
    expect(files.filter((path) => /\.(tsx?|map)$|missions/.test(path))).toEqual([]);
  });

  it("names no address that it would fetch", () => {
    const scripts = files.filter((path) => /\.(js|css|html)$/.test(path));
    const remote = scripts.flatMap((path) =>
      [
        ...readFileSync(join(folder, path), "utf8").matchAll(
          /(?:import\(|src=|@import |fetch\()\s*["'`]https?:[^"'`]*/g,
        ),
      ].map(([text]) => `${path}: ${text}`),
    );
    expect(remote).toEqual([]);
  });
});
