/** Level and reference: which record a short form stands for, given what was named before it. */
import type { Lexicon } from "./lexicon";

const CREWED = new Set(["crewed flight", "suborbital flight"]);
/** After the short form these speak of the programme as a whole. */
const WHOLE =
  /^['’]?s?[\s-]+(?:program|programme|project|missions|probes|spacecrafts|astronauts|era|flights|landings|series|landers|rovers|orbiters|twins|craft)\b/i;

/**
 * The one mission of a programme that was named before, for a bare "Chang'e"
 * after "Chang'e 5". A crewed programme keeps its name ("Apollo" after
 * "Apollo 8" is still the programme), and so does one of which two missions were named.
 * @param programme record the short form stands for
 * @param named records certain before it, in reading order
 * @param following the text right after the short form
 */
export function refersTo(
  lexicon: Lexicon,
  programme: number,
  named: Iterable<number>,
  following: string,
): number | undefined {
  if (WHOLE.test(following)) return undefined;
  const { keys } = lexicon.entity(programme);
  let found: number | undefined;
  for (const entity of named) {
    const member = lexicon.entity(entity);
    if (member.program !== programme || CREWED.has(member.kind)) continue;
    if (!member.keys.some((key) => keys.some((short) => key.startsWith(`${short} `)))) continue;
    if (found !== undefined && found !== entity) return undefined;
    found = entity;
  }
  return found;
}
