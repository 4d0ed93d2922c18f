/**
 * The shape of a mission record and its validation.
 *
 * Run at build time and in tests only: the content script imports the types
 * from here and no code, so that Valibot never ships to a page.
 */
import * as v from "valibot";
import { EVENT_TYPES, FACT_LABELS, KINDS, LANGUAGES, OUTCOMES, TOPICS, UNITS } from "./vocabulary";

/** Longest summary a card shows without scrolling. */
const SUMMARY_LIMIT = 200;

const Text = v.pipe(
  v.string(),
  v.nonEmpty("is empty"),
  v.check((text) => text === text.trim(), "has space at an end"),
  v.check((text) => text === text.normalize("NFC"), "is not in Unicode NFC"),
);

const Id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be lower-case words joined by hyphens"));

/**
 * A date with the precision that is known, in UTC: `1959`, `1959-01`,
 * `1959-01-02`, `1959-01-02T16:41Z` or `1959-01-02T16:41:21Z`.
 */
const PartialDate = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?Z)?)?)?$/,
    "must be YYYY, YYYY-MM, YYYY-MM-DD, YYYY-MM-DDThh:mmZ or YYYY-MM-DDThh:mm:ssZ",
  ),
  v.check((date) => date.length < 10 || isCalendarDay(date.slice(0, 10)), "is no day of the calendar"),
);

const Source = v.strictObject({
  title: Text,
  url: v.pipe(v.string(), v.url("is no address"), v.startsWith("https://", "must begin with https://")),
});

const Launch = v.strictObject({
  at: PartialDate,
  /** The date is only announced; nothing has flown yet. */
  planned: v.optional(v.literal(true)),
  vehicle: v.optional(Text),
  site: v.optional(Text),
  /** International designator: `1969-059A`, or `1969-F01` for a launch that failed. */
  cospar: v.optional(
    v.pipe(v.string(), v.regex(/^\d{4}-(\d{3}[A-Z]{0,3}|[FEU]\d{2,3}[A-Z]?)$/, "must look like 1969-059A or 1969-F01")),
  ),
  /** Why `at`, `vehicle` or `cospar` differs from the general catalogue, where it does. */
  note: v.optional(Text),
});

const Event = v.strictObject({
  at: PartialDate,
  type: v.picklist(EVENT_TYPES),
  planned: v.optional(v.literal(true)),
  body: v.optional(Text),
  place: v.optional(Text),
  note: v.optional(v.pipe(Text, v.maxLength(80, "is over 80 characters"))),
});

const Fact = v.strictObject({
  label: v.picklist(FACT_LABELS),
  value: v.pipe(v.number(), v.finite()),
  unit: v.picklist(UNITS),
  /** The figure is rounded or estimated by its source. */
  approx: v.optional(v.literal(true)),
  /** When the figure held, for one that changes. */
  at: v.optional(PartialDate),
  /** Topics beside the label's own, by which a sentence chooses this fact. */
  about: v.optional(v.pipe(v.array(v.picklist(TOPICS)), v.minLength(1))),
  source: v.optional(Source),
});

const Names = v.pipe(
  v.record(v.picklist(LANGUAGES), v.pipe(v.array(Text), v.minLength(1))),
  v.check((names) => Object.keys(names).length > 0, "is empty"),
);

/** Other meanings of one of the record's names, and words that tell which is meant. */
const Ambiguity = v.strictObject({
  /** The name, as it stands in `name` or `names`. */
  name: Text,
  /** What else it means, for people who read the data: "Greek god". */
  means: v.pipe(v.array(Text), v.minLength(1)),
  /** Words nearby that speak for this record. */
  for: v.optional(v.pipe(v.array(Text), v.minLength(1))),
  /** Words nearby that speak against it. */
  against: v.optional(v.pipe(v.array(Text), v.minLength(1))),
  /** Ids of other records that carry the same name. */
  sharedWith: v.optional(v.pipe(v.array(Id), v.minLength(1))),
});

const CrewMember = v.strictObject({
  name: Text,
  role: v.optional(
    v.picklist([
      "commander",
      "pilot",
      "flight engineer",
      "mission specialist",
      "payload specialist",
      "lunar module pilot",
      "command module pilot",
      "research cosmonaut",
      "private astronaut",
      "docking module pilot",
      "science pilot",
    ]),
  ),
  /** ISO 3166-1 alpha-2 of the flag flown under, where it is not the operator's. */
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
});

/** One mission, craft, class or programme; key order here is the canonical order in a file. */
export const MissionSchema = v.strictObject({
  id: Id,
  /** The name an English reader knows, as the card's heading. */
  name: Text,
  /** Every other name, by language; the first of a language is the usual one. */
  names: v.optional(Names),
  ambiguous: v.optional(v.pipe(v.array(Ambiguity), v.minLength(1))),
  kind: v.picklist(KINDS),
  /** Id of the programme, class or parent mission this belongs to. */
  program: v.optional(Id),
  operators: v.pipe(v.array(Text), v.minLength(1)),
  /** ISO 3166-1 alpha-2, with SU for the Soviet Union and EU for joint European work. */
  countries: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "must be two capitals"))), v.minLength(1)),
  targets: v.pipe(v.array(Text), v.minLength(1)),
  launch: v.optional(Launch),
  events: v.optional(v.pipe(v.array(Event), v.minLength(1))),
  crew: v.optional(v.pipe(v.array(CrewMember), v.minLength(1))),
  facts: v.optional(v.pipe(v.array(Fact), v.minLength(1))),
  outcome: v.picklist(OUTCOMES),
  summary: v.pipe(Text, v.maxLength(SUMMARY_LIMIT, `is over ${SUMMARY_LIMIT} characters`)),
  related: v.optional(v.pipe(v.array(Id), v.minLength(1))),
  wikidata: v.optional(v.pipe(v.string(), v.regex(/^Q[1-9]\d*$/))),
  sources: v.pipe(v.array(Source), v.minLength(1)),
  /** Month in which the record was last held against its sources. */
  checked: v.pipe(v.string(), v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, "must be YYYY-MM")),
});

export type Mission = v.InferOutput<typeof MissionSchema>;
export type MissionEvent = v.InferOutput<typeof Event>;
export type MissionFact = v.InferOutput<typeof Fact>;
export type MissionSource = v.InferOutput<typeof Source>;

/** A record, or a set of records, that does not hold; the message names file, record, field and reason. */
export class RecordError extends Error {
  override name = "RecordError";
}

/**
 * Checks one parsed JSON value against the schema.
 * @param value what `JSON.parse` gave for one element of a file
 * @param file the file's name, for the message
 * @throws RecordError naming file, record, field and reason, one line a problem
 */
export function parseMission(value: unknown, file: string): Mission {
  const result = v.safeParse(MissionSchema, value);
  if (result.success) return result.output;
  const id = isObject(value) && typeof value.id === "string" ? value.id : "(no id)";
  const lines = result.issues.map((issue) => {
    const field = v.getDotPath(issue) ?? "(record)";
    return `${file}: ${id}: ${field}: ${issue.message}`;
  });
  throw new RecordError(lines.join("\n"));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function isCalendarDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
