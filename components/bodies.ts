/** Names of bodies in the reader's language, for the ones that have a message; the rest stand as the record writes them. */
import type { MessageKey, Translate } from "./messages";

const BODY_KEYS: Record<string, MessageKey> = {
  Sun: "body_sun",
  Mercury: "body_mercury",
  Venus: "body_venus",
  Earth: "body_earth",
  Moon: "body_moon",
  Mars: "body_mars",
  Phobos: "body_phobos",
  Deimos: "body_deimos",
  Ceres: "body_ceres",
  Vesta: "body_vesta",
  Jupiter: "body_jupiter",
  Io: "body_io",
  Europa: "body_europa",
  Ganymede: "body_ganymede",
  Callisto: "body_callisto",
  Saturn: "body_saturn",
  Titan: "body_titan",
  Enceladus: "body_enceladus",
  Uranus: "body_uranus",
  Neptune: "body_neptune",
  Pluto: "body_pluto",
};

/** As a label stands alone: "Moon". */
export function bodyName(body: string, t: Translate): string {
  const key = Object.hasOwn(BODY_KEYS, body) ? BODY_KEYS[body] : undefined;
  return key === undefined ? body : t(key);
}

/** As a phrase takes it: "the Moon". */
export function bodyInPhrase(body: string, t: Translate): string {
  if (body === "Moon") return t("body_in_phrase_moon");
  if (body === "Sun") return t("body_in_phrase_sun");
  return bodyName(body, t);
}
