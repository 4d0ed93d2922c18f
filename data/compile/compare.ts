/**
 * Holds the catalogue against tables of facts: launches in the columns of the
 * General Catalog of Artificial Space Objects (https://planet4589.org/space/gcat/),
 * and crews, one person a row.
 */
import { readFileSync } from "node:fs";
import { normalizeName } from "../normalize";
import type { Mission } from "../schema";
import { namesOf } from "./catalogue";

export interface Comparison {
  /** Records that the table knows. */
  compared: number;
  /** One line each: record, field, ours, the table's. */
  differences: string[];
}

/**
 * Compares instant and vehicle of every launch that has a designator. Records
 * with a `launch.note` say themselves why they differ, and are left out.
 * @param path tab-separated, with columns `cospar`, `launch_date`, `launch_time_utc`, `vehicle`
 * @throws Error when a column is missing
 */
export function compareWithLaunches(missions: readonly Mission[], path: string): Comparison {
  const launches = new Map(
    readTable(path, ["cospar", "launch_date", "launch_time_utc", "vehicle"])
      .map((row) => [row[0], row] as const)
      .reverse(),
  );
  const differences: string[] = [];
  let compared = 0;
  for (const { id, launch } of missions) {
    if (!launch?.cospar || launch.planned || launch.note) continue;
    // Late rows of the table are whole launches, without a letter for the object.
    const row = launches.get(launch.cospar) ?? launches.get(launch.cospar.replace(/[A-Z]+$/, ""));
    if (row === undefined) {
      differences.push(`${id}: launch.cospar: ${launch.cospar} is not in the table`);
      continue;
    }
    compared++;
    const [, date = "", time, vehicle = ""] = row;
    const at = time ? `${date}T${time}` : date;
    if (!isSameInstant(launch.at, at)) differences.push(`${id}: launch.at: ${launch.at}, the table has ${at}`);
    if (launch.vehicle && vehicle && familyOf(launch.vehicle) !== familyOf(vehicle)) {
      differences.push(`${id}: launch.vehicle: ${launch.vehicle}, the table has ${vehicle}`);
    }
  }
  return { compared, differences };
}

/**
 * Looks for each person of a table in the launch crew of the flight it names.
 * People who only came home on a flight stand in such tables as well: a
 * difference is a question, not an error.
 * @param path tab-separated, with columns `mission`, `astronaut`
 * @throws Error when a column is missing
 */
export function compareWithCrews(missions: readonly Mission[], path: string): Comparison {
  const flights = new Map(
    missions.flatMap((mission) => namesOf(mission).map((name) => [normalizeName(name), mission])),
  );
  const compared = new Set<string>();
  const differences: string[] = [];
  for (const [flight = "", person = ""] of readTable(path, ["mission", "astronaut"])) {
    const mission = flights.get(normalizeName(flight));
    if (mission?.crew === undefined) continue;
    compared.add(mission.id);
    // Records write people in Latin letters, and tables spell given names in several ways.
    const names = normalizeName(person)
      .split(" ")
      .filter((name) => /[a-z]{3}/.test(name));
    const aboard = new Set(mission.crew.flatMap(({ name }) => normalizeName(name).split(" ")));
    if (names.length > 0 && !names.some((name) => aboard.has(name))) {
      differences.push(`${mission.id}: crew: the table has ${person}`);
    }
  }
  return { compared: compared.size, differences };
}

/** The rows of a tab-separated file, of each the cells of these columns in their order. */
function readTable(path: string, columns: readonly string[]): string[][] {
  const [header = "", ...rows] = readFileSync(path, "utf8").trimEnd().split("\n");
  const indexes = columns.map((column) => {
    const index = header.split("\t").indexOf(column);
    if (index < 0) throw new Error(`${path}: has no column ${column}`);
    return index;
  });
  return rows.map((row) => {
    const cells = row.split("\t");
    return indexes.map((index) => cells[index] ?? "");
  });
}

/** Whether two dates agree to the minute, or as far as both are known. */
function isSameInstant(ours: string, theirs: string): boolean {
  const length = Math.min(ours.replace("Z", "").length, theirs.length, "2020-01-01T00:00".length);
  return ours.slice(0, length) === theirs.slice(0, length);
}

/** Families of launch vehicles whose name in the table is not the usual one. */
const FAMILIES: readonly (readonly [inTable: RegExp, usual: string])[] = [
  [/^Chang Zheng/, "Long"],
  [/^Thor Delta/, "Delta"],
  [/^Thorad/, "Thor"],
  [/^Uprated Saturn/, "Saturn"],
  [/^Energiya/, "Energia"],
  [/^Jupiter C/, "Juno"],
  [/^GSLV Mk III/, "LVM"],
  [/^UR-500/, "Proton"],
  [/^Kwangmyongsong/, "Unha"],
  [/^K65M/, "Kosmos"],
  [/^Commercial Titan/, "Titan"],
  [/^SLS/, "Space"],
  [/^Luna 8K72/, "Vostok"],
  [/^Mu?-/, "M"],
  [/^N-1 11A52/, "N"],
  [/^[NH]-/, "N or H"],
];

/** A launch vehicle's family: variants of one are told apart differently by every table. */
function familyOf(vehicle: string): string {
  const known = FAMILIES.find(([pattern]) => pattern.test(vehicle))?.[1];
  return (known ?? /^[A-Za-z]+/.exec(vehicle)?.[0] ?? vehicle).toLowerCase();
}
