import { renderToString } from "preact-render-to-string";
import { expect, it } from "vitest";
import { EvidenceList } from "../../../components/EvidenceList";
import { t } from "./records";

it("gives every kind of reason in words, with the word that speaks", () => {
  const html = renderToString(
    <EvidenceList
      text="Apollo"
      evidence={[
        { kind: "beside", text: "astronauts" },
        { kind: "misspelt", text: "Apollo 11" },
        { kind: "exact", text: "Apollo 11" },
      ]}
      t={t}
    />,
  );
  expect(html).toContain("Why “Apollo” is marked");
  expect(html).toContain("“astronauts” stands beside it");
  expect(html).toContain("It looks like a misspelling of “Apollo 11”");
  expect(html).toContain("The name has no other meaning");
});
