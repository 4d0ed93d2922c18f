import { describe, expect, it } from "vitest";
import { citedSources, formatCitation } from "../../../components/citation";
import { BRITON, createCardRecord, t } from "./records";

const NSSDCA = "https://nssdc.gsfc.nasa.gov/nmc/spacecraft/display.action?id=2020-087A";

describe("formatCitation", () => {
  it("says what it is, what is known, who says so and when that was checked", () => {
    const card = createCardRecord();
    expect(formatCitation(card, card.facts!.slice(0, 2), BRITON, t)).toBe(
      "Chang'e 5: Sample return, CNSA; launched 23 Nov 2020 (2020-087A). " +
        `Sample mass: 1.731 kg; Launch mass: ≈ 8,200 kg. NASA NSSDCA, ${NSSDCA} (checked Nov 2026).`,
    );
  });

  it("does without launch and figures", () => {
    const { launch: _, ...programme } = createCardRecord({ name: "CLEP", kind: "programme" });
    expect(formatCitation(programme, [], BRITON, t)).toBe(
      `CLEP: Programme, CNSA. NASA NSSDCA, ${NSSDCA} (checked Nov 2026).`,
    );
  });

  it("does not say that what is planned has flown", () => {
    const card = createCardRecord({ outcome: "planned", launch: { at: "2028", planned: true } });
    expect(formatCitation(card, [], BRITON, t)).toContain("; launch planned for 2028.");
  });
});

describe("citedSources", () => {
  it("adds the sources of single figures, each once", () => {
    const own = { title: "CNSA", url: "https://www.cnsa.gov.cn/" };
    const card = createCardRecord({
      facts: [
        { label: "cost", value: 1, unit: "USD", source: own },
        { label: "mass", value: 1, unit: "kg", source: own },
      ],
    });
    expect(citedSources(card).map(({ title }) => title)).toEqual(["NASA NSSDCA", "CNSA"]);
  });
});
