/** What a record can be searched for beside its names: what it is, who flew it, where to and when. */
import { bodyName } from "../../components/bodies";
import { type Translate, termKey } from "../../components/messages";
import type { SearchEntry } from "../../data/card";

/** The terms as the record has them, in English, and in the reader's language. */
export function describeEntry({ kind, operators, targets, year }: SearchEntry, t: Translate): string[] {
  return [
    kind,
    t(termKey("kind", kind)),
    ...operators,
    ...targets.flatMap((target) => [target, bodyName(target, t)]),
    ...(year === undefined ? [] : [year]),
  ];
}
