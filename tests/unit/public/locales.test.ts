/** The interface's text: complete and consistent in every language. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { termKey } from "../../../components/messages";
import { createReader } from "../../../components/reader";
import { EVENT_TYPES, FACT_LABELS, KINDS, OUTCOMES } from "../../../data/vocabulary";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
const LOCALES_DIR = join(ROOT, "public/_locales");

type Messages = Record<string, { message: string }>;

const locales = new Map(
  readdirSync(LOCALES_DIR).map((locale) => [
    locale,
    JSON.parse(readFileSync(join(LOCALES_DIR, locale, "messages.json"), "utf8")) as Messages,
  ]),
);
const english = locales.get("en")!;
const texts = [...locales].map(([locale, messages]) => ({ locale, messages }));

const placeholders = (text: string): string[] => [...new Set(text.match(/\$\d/g))].sort();

it("speaks seven languages", () => {
  expect([...locales.keys()].sort()).toEqual(["de", "en", "es", "fr", "ja", "ru", "zh_CN"]);
});

describe.each(texts)("$locale", ({ locale, messages }) => {
  it("has the messages of the others, in their order", () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
  });

  it("has a word for every term of the vocabulary", () => {
    const keys = [
      ...KINDS.map((kind) => termKey("kind", kind)),
      ...OUTCOMES.map((outcome) => termKey("outcome", outcome)),
      ...EVENT_TYPES.map((type) => termKey("event", type)),
      ...FACT_LABELS.map((label) => termKey("fact", label)),
    ];
    expect(keys.filter((key) => !messages[key]?.message)).toEqual([]);
  });

  it("takes the same substitutions", () => {
    const differing = Object.keys(english).filter(
      (key) => placeholders(messages[key]!.message).join() !== placeholders(english[key]!.message).join(),
    );
    expect(differing).toEqual([]);
  });

  it("has no empty or untrimmed text, and no dollar that is not a substitution", () => {
    const broken = Object.entries(messages).filter(
      ([, { message }]) => message === "" || message !== message.trim() || /\$(?!\d)/.test(message),
    );
    expect(broken).toEqual([]);
  });

  it("names itself as its folder does, which figures and dates follow", () => {
    const tag = messages.ui_language!.message;
    expect(tag).toBe(locale.replace("_", "-"));
    expect(Intl.NumberFormat.supportedLocalesOf(createReader(tag, tag, "auto").locale)).toHaveLength(1);
    expect(["ltr", "rtl"]).toContain(messages.text_direction!.message);
  });

  it("describes the extension in what a store shows of it", () => {
    // https://developer.chrome.com/docs/extensions/reference/manifest/description
    expect(messages.extension_description!.message.length).toBeLessThanOrEqual(132);
  });

  it("has keys that Chrome can tell apart, which does not look at capitals", () => {
    const folded = Object.keys(messages).map((key) => key.toLowerCase());
    expect(new Set(folded).size).toBe(folded.length);
    expect(folded.filter((key) => !/^[a-z0-9_]+$/.test(key))).toEqual([]);
  });

  if (locale !== "en") {
    it("is translated", () => {
      const same = Object.keys(english).filter((key) => messages[key]!.message === english[key]!.message);
      expect(same.length / Object.keys(english).length).toBeLessThan(0.2);
    });
  }
});

it("has no message that nothing shows", () => {
  const sources = ["components", "entrypoints", "wxt.config.ts"]
    .flatMap((path) =>
      path.endsWith(".ts")
        ? [path]
        : readdirSync(join(ROOT, path), { recursive: true, encoding: "utf8" })
            .filter((file) => /\.(tsx?|html)$/.test(file))
            .map((file) => join(path, file)),
    )
    .map((file) => readFileSync(join(ROOT, file), "utf8"))
    .join("\n");
  const terms = /^(kind|outcome|event|fact|role|evidence)_/;
  const unused = Object.keys(english).filter(
    (key) => !terms.test(key) && !new RegExp(`["\`]${key}["\`]|__MSG_${key}__`).test(sources),
  );
  expect(unused).toEqual([]);
});
