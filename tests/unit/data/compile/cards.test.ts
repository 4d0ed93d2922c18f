import { describe, expect, it } from "vitest";
import { compileCards } from "../../../../data/compile/cards";
import type { Mission } from "../../../../data/schema";
import { mission } from "../mission";

function compile(...missions: Mission[]) {
  return compileCards(missions.map((one) => ({ file: "luna.json", mission: one })));
}

function cardOf(id: string, ...missions: Mission[]) {
  const { index, shards } = compile(...missions);
  return shards[index[id]!]!.find((card) => card.id === id)!;
}

describe("compileCards", () => {
  it("packs a file's records in small shards, each found by its id", () => {
    const missions = Array.from({ length: 70 }, (_, i) => mission({ id: `luna-${i}`, name: `Luna ${i}` }));
    const { index, shards } = compile(...missions);
    expect(Object.values(shards).map((cards) => cards.length)).toEqual([32, 32, 6]);
    for (const { id } of missions) expect(shards[index[id]!]!.map((card) => card.id)).toContain(id);
  });

  it("gives the name in the script of the country that flew it", () => {
    const names = { en: ["Lunik 3"], ru: ["Луна-3"], zh: ["月球3号"] };
    const card = cardOf("luna-3", mission({ id: "luna-3", name: "Luna 3", countries: ["SU"], names }));
    expect(card.nativeName).toEqual({ text: "Луна-3", language: "ru" });
    expect(card.alsoKnownAs).toEqual(["Lunik 3"]);
  });

  it("has no native name where the heading is it", () => {
    const names = { de: ["Helios"] };
    expect(cardOf("helios", mission({ id: "helios", name: "Helios", countries: ["DE"], names }))).not.toHaveProperty(
      "nativeName",
    );
  });

  it("shows a relation on both sides, whichever declares it", () => {
    const missions = [
      mission({ id: "luna-16", name: "Luna 16", related: ["luna-24"] }),
      mission({ id: "luna-24", name: "Luna 24" }),
    ];
    expect(cardOf("luna-16", ...missions).related).toEqual([{ id: "luna-24", name: "Luna 24" }]);
    expect(cardOf("luna-24", ...missions).related).toEqual([{ id: "luna-16", name: "Luna 16" }]);
  });

  it("lists a programme's members by launch, those without one last, and not again as related", () => {
    const missions = [
      mission({
        id: "luna",
        name: "Luna",
        kind: "programme",
        related: ["luna-2"],
      }),
      mission({ id: "luna-28", name: "Luna 28", program: "luna" }),
      mission({
        id: "luna-2",
        name: "Luna 2",
        program: "luna",
        launch: { at: "1959-09-12" },
      }),
      mission({
        id: "luna-1",
        name: "Luna 1",
        program: "luna",
        launch: { at: "1959-01-02" },
      }),
    ];
    const card = cardOf("luna", ...missions);
    expect(card.members.map(({ id }) => id)).toEqual(["luna-1", "luna-2", "luna-28"]);
    expect(card.related).toEqual([]);
    expect(cardOf("luna-1", ...missions).program).toEqual({
      id: "luna",
      name: "Luna",
    });
  });

  it("keeps what only the recognizer needs out of the card", () => {
    const record = mission({
      id: "juno",
      name: "Juno",
      names: { zh: ["朱诺号"] },
      ambiguous: [{ name: "Juno", means: ["goddess"] }],
    });
    const card = cardOf("juno", record);
    expect(card).not.toHaveProperty("ambiguous");
    expect(card).not.toHaveProperty("names");
  });
});
