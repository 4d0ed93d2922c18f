import { describe, expect, it } from "vitest";
import { orderFacts, topicsOf } from "../../../components/choose-facts";
import { TOPIC_WORDS } from "../../../components/topic-words";
import { TOPICS } from "../../../data/vocabulary";
import { createCardRecord } from "./records";

const facts = createCardRecord().facts!;
const order = (sentence?: string, language?: string) => orderFacts(facts, sentence, language).map(({ label }) => label);

describe("orderFacts", () => {
  it("keeps the record's order where the sentence asks for nothing", () => {
    expect(order()).toEqual(["sample mass", "launch mass", "drill depth", "flight duration", "cost"]);
    expect(order("Chang'e 5 is Chinese.")).toEqual(order());
  });

  it.each([
    ["en", "The Chang'e 5 mission cost millions of dollars.", "cost"],
    ["en", "Chang'e 5 was in space for three weeks, just 23 days.", "flight duration"],
    ["en", "At launch Chang'e 5 weighed eight tons.", "launch mass"],
    ["de", "Chang’e 5 brachte Gestein vom Mond mit.", "sample mass"],
    ["ru", "Стоимость «Чанъэ-5» не раскрывается.", "cost"],
    ["zh", "嫦娥五号任务的成本没有公布。", "cost"],
    ["ja", "嫦娥5号の費用は公表されていない。", "cost"],
    ["fr", "Le coût de Chang'e 5 est inconnu.", "cost"],
    ["es", "El presupuesto de Chang'e 5 es secreto.", "cost"],
  ])("%s: %s asks for %s", (language, sentence, label) => {
    expect(order(sentence, language)[0]).toBe(label);
  });

  it("puts what a figure measures before what it only touches", () => {
    const answers = orderFacts(
      [
        { label: "launch mass", value: 1, unit: "kg" },
        { label: "launches", value: 2, unit: "count" },
      ],
      "The launch went well.",
    );
    expect(answers.map(({ label }) => label)).toEqual(["launches", "launch mass"]);
  });

  it("counts the topics that a record adds", () => {
    const [first] = orderFacts(
      [
        { label: "length", value: 1, unit: "m" },
        { label: "diameter", value: 1, unit: "m", about: ["impact"] },
      ],
      "It crashed.",
    );
    expect(first?.label).toBe("diameter");
  });
});

describe("topicsOf", () => {
  it("reads words by their beginning, short ones whole", () => {
    expect(topicsOf("It weighed a ton.", "en")).toContain("mass");
    expect(topicsOf("They drank tonic.", "en")).not.toContain("mass");
  });

  it("reads an unknown language as English, a region as its language", () => {
    expect(topicsOf("rocket", "xx")).toContain("launch");
    expect(topicsOf("Rakete", "de-AT")).toContain("launch");
  });

  it("has words for every topic in every language", () => {
    for (const [language, words] of Object.entries(TOPIC_WORDS)) {
      for (const topic of TOPICS) expect(words[topic], `${language} ${topic}`).toMatch(/\S/);
    }
  });
});
