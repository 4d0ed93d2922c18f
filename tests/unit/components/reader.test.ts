import { describe, expect, it } from "vitest";
import { createReader } from "../../../components/reader";

describe("createReader", () => {
  it("takes the language of the interface and the region of the browser", () => {
    expect(createReader("en", "en-GB", "auto")).toEqual({ locale: "en-GB", units: "metric" });
    expect(createReader("en", "it-IT", "auto")).toEqual({ locale: "en-IT", units: "metric" });
    expect(createReader("zh-CN", "zh-TW", "auto").locale).toBe("zh-TW");
  });

  it("measures as the region does, unless the reader chose", () => {
    expect(createReader("en", "en-US", "auto").units).toBe("imperial");
    expect(createReader("es", "es-US", "auto").units).toBe("imperial");
    expect(createReader("en", "en-US", "metric").units).toBe("metric");
    expect(createReader("de", "de-DE", "imperial").units).toBe("imperial");
  });

  it("does without a region", () => {
    expect(createReader("ru", "ru", "auto")).toEqual({ locale: "ru", units: "metric" });
    expect(createReader("en", "not a tag", "auto")).toEqual({ locale: "en", units: "metric" });
  });
});
