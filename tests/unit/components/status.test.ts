import { describe, expect, it } from "vitest";
import { describeStatus } from "../../../components/status";
import { createCardRecord, t } from "./records";

describe("describeStatus", () => {
  it("says how a finished mission went, for good", () => {
    expect(describeStatus(createCardRecord(), "en-GB", t)).toEqual({ text: "Completed", tone: "done" });
    expect(describeStatus(createCardRecord({ outcome: "failure" }), "en-GB", t)).toEqual({
      text: "Failed",
      tone: "lost",
    });
  });

  it("dates what may have changed since", () => {
    expect(describeStatus(createCardRecord({ outcome: "ongoing" }), "en-GB", t)).toEqual({
      text: "Active",
      tone: "active",
      asOf: "Nov 2026",
    });
  });

  it("names the date that is planned, to the month at most", () => {
    const planned = createCardRecord({ outcome: "planned", launch: { at: "2028-09-14", planned: true } });
    expect(describeStatus(planned, "en-GB", t).text).toBe("Planned for Sept 2028");
    const { launch: _, ...someday } = planned;
    expect(describeStatus(someday, "en-GB", t).text).toBe("Planned");
  });
});
