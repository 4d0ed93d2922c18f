/**
 * Reads `data/missions/*.json` and holds what no single record can: unique
 * ids, names that are shared only where declared, relations that resolve,
 * dates in order.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { normalizeName } from "../normalize";
import { type Mission, parseMission, RecordError } from "../schema";

export const MISSIONS_DIR = fileURLToPath(new URL("../missions", import.meta.url));

/** A record and the file it stands in. */
export interface CatalogueEntry {
  file: string;
  mission: Mission;
}

/**
 * Reads, validates and cross-checks the catalogue.
 * @param dir folder of `*.json` files, each an array of records
 * @throws RecordError listing every problem, one line each: file, record, field, reason
 */
export function readCatalogue(dir: string = MISSIONS_DIR): CatalogueEntry[] {
  const problems: string[] = [];
  const entries: CatalogueEntry[] = [];
  /** What a step gives, or nothing and one problem more. */
  const tryStep = <T>(step: () => T): T | undefined => {
    try {
      return step();
    } catch (error) {
      if (!(error instanceof RecordError)) throw error;
      problems.push(error.message);
      return undefined;
    }
  };
  for (const file of listCatalogueFiles(dir)) {
    const records = tryStep(() => parseCatalogueFile(readFileSync(join(dir, file), "utf8"), file));
    for (const record of records ?? []) {
      const mission = tryStep(() => parseMission(record, file));
      if (mission) entries.push({ file, mission });
    }
  }
  problems.push(...findProblems(entries));
  if (problems.length > 0) throw new RecordError(problems.join("\n"));
  return entries;
}

/** Names of a folder's catalogue files, in order. */
export function listCatalogueFiles(dir: string): string[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith(".json"))
    .sort();
}

/**
 * The records of one file, not validated yet.
 * @throws RecordError where the text is no JSON or no array
 */
export function parseCatalogueFile(text: string, file: string): unknown[] {
  let records: unknown;
  try {
    records = JSON.parse(text);
  } catch (error) {
    throw new RecordError(`${file}: is no JSON: ${(error as Error).message}`);
  }
  if (!Array.isArray(records)) throw new RecordError(`${file}: must hold an array of records`);
  return records;
}

/** All names of a record, the heading first, without repeats. */
export function namesOf(mission: Mission): string[] {
  return [...new Set([mission.name, ...Object.values(mission.names ?? {}).flat()])];
}

/** Problems that only show between fields or between records, one line each. */
export function findProblems(entries: readonly CatalogueEntry[]): string[] {
  return [
    ...findRepeatedIds(entries),
    ...findDanglingRelations(entries),
    ...findUndeclaredSharedNames(entries),
    ...findRepeatedDesignators(entries),
    ...entries.flatMap(findFieldConflicts),
  ];
}

function findRepeatedIds(entries: readonly CatalogueEntry[]): string[] {
  const files = new Map<string, string>();
  return entries.flatMap(({ file, mission: { id } }) => {
    const first = files.get(id);
    files.set(id, first ?? file);
    return first === undefined ? [] : [`${file}: ${id}: id: stands in ${first} already`];
  });
}

function findDanglingRelations(entries: readonly CatalogueEntry[]): string[] {
  const ids = new Set(entries.map(({ mission }) => mission.id));
  return entries.flatMap(({ file, mission }) => {
    const relations = [
      ...(mission.program === undefined ? [] : [["program", mission.program] as const]),
      ...(mission.related ?? []).map((id) => ["related", id] as const),
      ...(mission.ambiguous ?? []).flatMap((name) =>
        (name.sharedWith ?? []).map((id) => ["ambiguous.sharedWith", id] as const),
      ),
    ];
    return relations
      .filter(([, id]) => !ids.has(id) || id === mission.id)
      .map(
        ([field, id]) => `${file}: ${mission.id}: ${field}: ${id === mission.id ? "names itself" : `no record ${id}`}`,
      );
  });
}

/** Two records may answer to one name only where each says so, so that the recognizer can weigh them. */
function findUndeclaredSharedNames(entries: readonly CatalogueEntry[]): string[] {
  const owners = new Map<string, Set<CatalogueEntry>>();
  for (const entry of entries) {
    for (const name of namesOf(entry.mission)) {
      const key = normalizeName(name);
      owners.set(key, (owners.get(key) ?? new Set()).add(entry));
    }
  }
  return [...owners].flatMap(([key, sharing]) =>
    [...sharing].flatMap(({ file, mission }) => {
      const declared = new Set(
        (mission.ambiguous ?? [])
          .filter(({ name }) => normalizeName(name) === key)
          .flatMap(({ sharedWith }) => sharedWith ?? []),
      );
      return [...sharing]
        .filter(({ mission: other }) => other.id !== mission.id && !declared.has(other.id))
        .map(
          ({ mission: other }) =>
            `${file}: ${mission.id}: ambiguous: shares the name "${key}" with ${other.id} undeclared`,
        );
    }),
  );
}

/** A designator belongs to one object, but for parts that flew as one: the child names its carrier as `program` or in `related`. */
function findRepeatedDesignators(entries: readonly CatalogueEntry[]): string[] {
  const owners = new Map<string, Mission>();
  return entries.flatMap(({ file, mission }) => {
    const cospar = mission.launch?.cospar;
    if (cospar === undefined) return [];
    const other = owners.get(cospar);
    if (other === undefined) {
      owners.set(cospar, mission);
      return [];
    }
    const declared =
      [mission.program, ...(mission.related ?? [])].includes(other.id) ||
      [other.program, ...(other.related ?? [])].includes(mission.id);
    return declared
      ? []
      : [`${file}: ${mission.id}: launch.cospar: ${cospar} is ${other.id}'s, and neither names the other`];
  });
}

const CREWED_KINDS = new Set(["crewed flight", "suborbital flight", "vehicle", "space station"]);

function findFieldConflicts({ file, mission }: CatalogueEntry): string[] {
  const at = `${file}: ${mission.id}`;
  const problems: string[] = [];
  const names = new Set(namesOf(mission).map(normalizeName));
  for (const { name } of mission.ambiguous ?? []) {
    if (!names.has(normalizeName(name))) problems.push(`${at}: ambiguous: "${name}" is none of its names`);
  }
  if (mission.crew && !CREWED_KINDS.has(mission.kind)) problems.push(`${at}: crew: a ${mission.kind} has none`);
  if (mission.outcome === "planned" && mission.launch && !mission.launch.planned) {
    problems.push(`${at}: launch.planned: must be true while the outcome is "planned"`);
  }
  if (mission.launch?.planned && mission.outcome !== "planned" && mission.outcome !== "cancelled") {
    problems.push(`${at}: launch.planned: the outcome "${mission.outcome}" says it has flown`);
  }
  let last = mission.launch?.at;
  for (const [index, event] of (mission.events ?? []).entries()) {
    // Decisions on the ground: they come before a launch, or in place of it.
    if (event.type === "approved" || event.type === "cancelled" || event.type === "postponed") continue;
    if (last !== undefined && isBefore(event.at, last)) {
      problems.push(`${at}: events.${index}: ${event.at} is before ${last}`);
    }
    last = event.at;
  }
  if (mission.launch && mission.outcome !== "planned" && isBefore(mission.checked, mission.launch.at)) {
    problems.push(`${at}: checked: ${mission.checked} is before the launch`);
  }
  return problems;
}

/** Whether date `a` is surely before `b`, both of any precision: compared as far as both are known. */
function isBefore(a: string, b: string): boolean {
  const [left, right] = [a.replace("Z", ""), b.replace("Z", "")];
  const length = Math.min(left.length, right.length);
  return left.slice(0, length) < right.slice(0, length);
}
