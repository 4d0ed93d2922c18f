/** Holds launches against a table in the columns of the General Catalog of Artificial Space Objects (https://planet4589.org/space/gcat/). */
import { readFileSync } from "node:fs";
import type { Mission } from "../schema";

export interface Comparison {
  /** Records whose designator the table knows. */
  compared: number;
  /** One line each: record, field, ours, the table's. Records with a `launch.note` say why they differ, and are left out. */
  differences: string[];
}

/**
 * @param path tab-separated file with a header naming at least `cospar`, `launch_date`, `launch_time_utc`
 * @throws Error when a column is missing
 */
export function compareWithLaunches(missions: readonly Mission[], path: string): Comparison {
  const launches = readLaunches(path);
  const differences: string[] = [];
  let compared = 0;
  for (const { id, launch } of missions) {
    if (!launch?.cospar || launch.planned) continue;
    // Late rows of the table are whole launches, without a letter for the object.
    const known = launches.get(launch.cospar) ?? launches.get(launch.cospar.replace(/[A-Z]+$/, ""));
    if (known === undefined) {
      if (!launch.note) differences.push(`${id}: launch.cospar: ${launch.cospar} is not in the table`);
      continue;
    }
    compared++;
    if (!launch.note && !agrees(launch.at, known))
      differences.push(`${id}: launch.at: ${launch.at}, the table has ${known}`);
  }
  return { compared, differences };
}

/** Launch instants by designator, `YYYY-MM-DDThh:mm:ss` as far as known. */
function readLaunches(path: string): Map<string, string> {
  const [header = "", ...rows] = readFileSync(path, "utf8").trimEnd().split("\n");
  const columns = header.split("\t");
  const at = (name: string): number => {
    const index = columns.indexOf(name);
    if (index < 0) throw new Error(`${path}: has no column ${name}`);
    return index;
  };
  const [cospar, date, time] = [at("cospar"), at("launch_date"), at("launch_time_utc")];
  const launches = new Map<string, string>();
  for (const row of rows) {
    const cells = row.split("\t");
    const key = cells[cospar];
    if (!key || launches.has(key)) continue;
    launches.set(key, cells[time] ? `${cells[date]}T${cells[time]}` : (cells[date] ?? ""));
  }
  return launches;
}

/** Whether two dates agree to the minute, or as far as both are known. */
function agrees(ours: string, theirs: string): boolean {
  const length = Math.min(ours.replace("Z", "").length, theirs.length, "2020-01-01T00:00".length);
  return ours.slice(0, length) === theirs.slice(0, length);
}
