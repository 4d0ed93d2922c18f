/** Catalogue -> what cards are drawn from, packed in small files that are fetched by id. */
import type { Card, CardLink } from "../card";
import type { Mission } from "../schema";
import type { Language } from "../vocabulary";
import type { CatalogueEntry } from "./catalogue";

/** Records in one shard: few enough to read at once, enough to compress well; neighbours in a programme come together. */
const SHARD_SIZE = 32;

/** The language whose script a country's own name for a craft is written in. */
const NATIVE_LANGUAGE: Record<string, Language> = {
  CN: "zh",
  SU: "ru",
  RU: "ru",
  JP: "ja",
  IN: "hi",
  AE: "ar",
  KR: "ko",
  IL: "he",
  DE: "de",
  FR: "fr",
  IT: "it",
  ES: "es",
};

/** Where each card stands, and the shards themselves, by name. */
export interface CompiledCards {
  index: Record<string, string>;
  shards: Record<string, Card[]>;
}

export function compileCards(entries: readonly CatalogueEntry[]): CompiledCards {
  const index: CompiledCards["index"] = {};
  const shards: CompiledCards["shards"] = {};
  const positions = new Map<string, number>();
  const toCard = createCardBuilder(entries.map(({ mission }) => mission));
  for (const { file, mission } of entries) {
    const position = positions.get(file) ?? 0;
    positions.set(file, position + 1);
    const shard = `${file.replace(/\.json$/, "")}-${Math.floor(position / SHARD_SIZE)}`;
    index[mission.id] = shard;
    shards[shard] ??= [];
    shards[shard].push(toCard(mission));
  }
  return { index, shards };
}

function createCardBuilder(missions: readonly Mission[]): (mission: Mission) => Card {
  const byId = new Map(missions.map((mission) => [mission.id, mission]));
  const link = (id: string): CardLink => ({ id, name: byId.get(id)!.name });
  const members = groupBy(missions, ({ program }) => program);
  const relatedFrom = new Map<string, Set<string>>();
  for (const { id, related = [] } of missions) {
    for (const other of related) {
      relatedFrom.set(id, (relatedFrom.get(id) ?? new Set()).add(other));
      relatedFrom.set(other, (relatedFrom.get(other) ?? new Set()).add(id));
    }
  }
  return (mission) => {
    const { ambiguous, names, program, related, ...shown } = mission;
    const nativeName = findNativeName(mission);
    const memberList = (members.get(mission.id) ?? []).sort((a, b) =>
      (a.launch?.at ?? "9").localeCompare(b.launch?.at ?? "9"),
    );
    const family = new Set([program, ...memberList.map(({ id }) => id)]);
    return {
      ...shown,
      ...(nativeName && { nativeName }),
      alsoKnownAs: names?.en ?? [],
      ...(program !== undefined && { program: link(program) }),
      related: [...(relatedFrom.get(mission.id) ?? [])].filter((id) => !family.has(id)).map(link),
      members: memberList.map(({ id }) => link(id)),
    };
  };
}

function findNativeName({ name, names, countries }: Mission): Card["nativeName"] {
  for (const country of countries) {
    const language = NATIVE_LANGUAGE[country];
    const text = language && names?.[language]?.[0];
    if (language && text && text !== name) return { text, language };
  }
  return undefined;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
