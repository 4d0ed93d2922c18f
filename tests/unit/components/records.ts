/** Cards for tests of what is drawn from them, and the English text. */
import type { Translate } from "../../../components/messages";
import type { Reader } from "../../../components/reader";
import type { Card } from "../../../data/card";
import messages from "../../../public/_locales/en/messages.json";

export const t: Translate = (key, ...substitutions) =>
  messages[key].message.replace(/\$(\d)/g, (_, index: string) => substitutions[Number(index) - 1] ?? "");

export const BRITON: Reader = { locale: "en-GB", units: "metric" };
export const AMERICAN: Reader = { locale: "en-US", units: "imperial" };

export function createCardRecord(changes: Partial<Card> = {}): Card {
  return {
    id: "change-5",
    name: "Chang'e 5",
    kind: "sample return",
    operators: ["CNSA"],
    countries: ["CN"],
    targets: ["Moon"],
    launch: { at: "2020-11-23T20:30:12Z", vehicle: "Long March 5", site: "Wenchang", cospar: "2020-087A" },
    events: [
      { at: "2020-11-28", type: "orbit insertion", body: "Moon" },
      { at: "2020-12-01T15:11Z", type: "landing", body: "Moon", place: "Mons Rümker" },
      { at: "2020-12-03T15:10Z", type: "takeoff", body: "Moon" },
      { at: "2020-12-16T17:59Z", type: "return", body: "Earth", place: "Siziwang Banner" },
    ],
    facts: [
      { label: "sample mass", value: 1731, unit: "g" },
      { label: "launch mass", value: 8200, unit: "kg", approx: true },
      { label: "drill depth", value: 1, unit: "m", approx: true },
      { label: "flight duration", value: 22.9, unit: "d" },
      { label: "cost", value: 100_000_000, unit: "USD" },
    ],
    outcome: "success",
    summary: "Brought the first lunar soil to Earth since 1976.",
    sources: [{ title: "NASA NSSDCA", url: "https://nssdc.gsfc.nasa.gov/nmc/spacecraft/display.action?id=2020-087A" }],
    checked: "2026-11",
    nativeName: { text: "嫦娥五号", language: "zh" },
    alsoKnownAs: [],
    related: [{ id: "luna-24", name: "Luna 24" }],
    members: [],
    program: { id: "clep", name: "Chinese Lunar Exploration Program" },
    ...changes,
  };
}
