/** The state of a mission in a few words, for the chip beside its name. */
import type { Card } from "../data/card";
import { formatDate } from "./dates";
import { type Translate, termKey } from "./messages";

/** What the chip's dot shows, beside its text: never colour alone. */
type StatusTone = "active" | "done" | "troubled" | "lost" | "ahead";

export interface Status {
  text: string;
  tone: StatusTone;
  /** A state that may have changed since: the month it was last checked, for the tooltip. */
  asOf?: string;
}

const TONES: Record<Card["outcome"], StatusTone> = {
  planned: "ahead",
  ongoing: "active",
  success: "done",
  partial: "troubled",
  failure: "lost",
  cancelled: "lost",
};

export function describeStatus(
  { outcome, launch, checked }: Pick<Card, "outcome" | "launch" | "checked">,
  locale: string,
  t: Translate,
): Status {
  const text =
    outcome === "planned" && launch
      ? t("planned_for", formatDate(launch.at.slice(0, 7), locale))
      : t(termKey("outcome", outcome));
  const isOpen = outcome === "planned" || outcome === "ongoing";
  return { text, tone: TONES[outcome], ...(isOpen && { asOf: formatDate(checked, locale) }) };
}
