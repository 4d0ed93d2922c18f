/** Records for tests: what every record must have, and whatever the test is about. */
import type { Mission } from "../../../data/schema";

export function mission(about: Pick<Mission, "id" | "name"> & Partial<Mission>): Mission {
  return {
    kind: "orbiter",
    operators: ["NASA"],
    countries: ["US"],
    targets: ["Moon"],
    outcome: "success",
    summary: "A spacecraft made for a test.",
    sources: [{ title: "NASA NSSDCA", url: "https://nssdc.gsfc.nasa.gov/nmc/" }],
    checked: "2026-11",
    ...about,
  };
}
