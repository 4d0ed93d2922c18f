import { expect, it } from "vitest";
import { bodyInPhrase, bodyName } from "../../../components/bodies";
import { countryName } from "../../../components/countries";
import { t } from "./records";

it("names countries in the reader's language, and those that Intl would take for others", () => {
  expect(countryName("CN", "fr", t)).toBe("Chine");
  expect(countryName("SU", "en", t)).toBe("Soviet Union");
  expect(countryName("EU", "en", t)).toBe("Europe");
});

it("names bodies alone and in a phrase, and leaves the others as they are written", () => {
  expect(bodyName("Moon", t)).toBe("Moon");
  expect(bodyInPhrase("Moon", t)).toBe("the Moon");
  expect(bodyInPhrase("Mars", t)).toBe("Mars");
  expect(bodyName("asteroid Bennu", t)).toBe("asteroid Bennu");
  expect(bodyName("constructor", t)).toBe("constructor");
});
