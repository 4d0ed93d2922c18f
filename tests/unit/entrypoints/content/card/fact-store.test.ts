import { describe, expect, it, vi } from "vitest";
import type { Card } from "../../../../../data/card";
import { createFactStore } from "../../../../../entrypoints/content/card/fact-store";
import { createCardRecord } from "../../../components/records";

const answer = async (ids: string[]): Promise<Card[]> =>
  ids.filter((id) => id !== "unknown").map((id) => createCardRecord({ id }));

describe("createFactStore", () => {
  it("asks once for each record", async () => {
    const loadCards = vi.fn(answer);
    const store = createFactStore(loadCards);
    const [first, again] = await Promise.all([store.get("apollo-11"), store.get("apollo-11")]);
    expect(first?.id).toBe("apollo-11");
    expect(again).toBe(first);
    expect(loadCards.mock.calls).toEqual([[["apollo-11"]]]);
  });

  it("asks ahead in groups, without what it knows", async () => {
    const loadCards = vi.fn(answer);
    const store = createFactStore(loadCards);
    await store.get("m-0");
    store.prefetch(Array.from({ length: 40 }, (_, index) => `m-${index}`));
    store.prefetch(["m-3", "m-3"]);
    expect(loadCards.mock.calls.map(([ids]) => ids.length)).toEqual([1, 32, 7]);
    expect((await store.get("m-39"))?.id).toBe("m-39");
    expect(loadCards).toHaveBeenCalledTimes(3);
  });

  it("asks ahead for so many and no more, but for any that is wanted", async () => {
    const loadCards = vi.fn(answer);
    const store = createFactStore(loadCards);
    store.prefetch(Array.from({ length: 1000 }, (_, index) => `m-${index}`));
    expect(loadCards.mock.calls.flatMap(([ids]) => ids)).toHaveLength(128);
    expect((await store.get("m-999"))?.id).toBe("m-999");
  });

  it("knows no card for a record without facts", async () => {
    expect(await createFactStore(answer).get("unknown")).toBeUndefined();
  });

  it("asks again after a failure, which nobody else hears of", async () => {
    const loadCards = vi.fn(answer).mockRejectedValueOnce(new Error("Extension context invalidated."));
    const store = createFactStore(loadCards);
    expect(await store.get("apollo-11")).toBeUndefined();
    expect((await store.get("apollo-11"))?.id).toBe("apollo-11");
  });
});
