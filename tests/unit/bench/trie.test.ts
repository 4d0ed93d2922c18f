import { describe, expect, it } from "vitest";
import { trieSource } from "../../bench/trie";

describe("trieSource", () => {
  const names = new RegExp(trieSource(["Apollo", "Apollo 1", "Apollo 11", "Soyuz T-1 (a)", "嫦娥", "嫦娥一号"]), "g");

  it("finds the longest name at each place, whole words only", () => {
    expect("Apollo 11, Apollo 12, Apollo 1 and Apollonia".match(names)).toEqual(["Apollo 11", "Apollo", "Apollo 1"]);
  });

  it("finds names that begin or end with other signs", () => {
    expect("看嫦娥一号和嫦娥，Soyuz T-1 (a).".match(names)).toEqual(["嫦娥一号", "嫦娥", "Soyuz T-1 (a)"]);
  });
});
