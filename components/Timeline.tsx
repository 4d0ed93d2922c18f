/** A mission's line of time, drawn small, with the page's own date on it. */
import type { JSX } from "preact";
import type { Card } from "../data/card";
import { formatDate } from "./dates";
import type { Translate } from "./messages";
import type { Reader } from "./reader";
import { layOutTimeline } from "./timeline-layout";

interface TimelineProps {
  card: Card;
  /** The page's day, `YYYY-MM-DD`. */
  day: string | undefined;
  reader: Reader;
  t: Translate;
}

/** Room for a dot at either end of the line, in pixels. */
const INSET = 6;
const LINE_Y = 26;

export function Timeline({ card, day, reader, t }: TimelineProps): JSX.Element | null {
  const layout = layOutTimeline(card, day);
  if (layout === undefined) return null;
  const { points, line, article, isOpen } = layout;
  const from = formatDate(layout.from, reader.locale);
  const to = formatDate(layout.to, reader.locale);
  const isRtl = t("text_direction") === "rtl";
  // Without a viewBox the drawing keeps its line widths and text at any width.
  const at = (x: number): string => `${((isRtl ? 1 - x : x) * 100).toFixed(2)}%`;
  return (
    <div class="card-timeline" role="img" aria-label={t("timeline_label", from, to)}>
      <div class="card-timeline-frame">
        <svg
          class="card-timeline-drawing"
          aria-hidden="true"
          width="100%"
          height={LINE_Y + INSET + 1}
          overflow="visible"
        >
          <line class="card-timeline-outside" x1="0%" x2="100%" y1={LINE_Y} y2={LINE_Y} />
          <line class="card-timeline-line" x1={at(line.start)} x2={at(line.end)} y1={LINE_Y} y2={LINE_Y} />
          {points.map((point) => (
            <circle
              key={`${point.at} ${point.x}`}
              class={point.planned ? "card-timeline-planned" : "card-timeline-event"}
              cx={at(point.x)}
              cy={LINE_Y}
              r={4}
            />
          ))}
          {article && (
            <g class="card-timeline-article">
              <line x1={at(article.x)} x2={at(article.x)} y1={15} y2={LINE_Y + INSET} />
              <text x={at(article.x)} y={11} text-anchor={anchorOf(isRtl ? 1 - article.x : article.x)}>
                {t("timeline_article")}
              </text>
            </g>
          )}
        </svg>
      </div>
      <div class="card-timeline-ends" aria-hidden="true">
        <span>{from}</span>
        <span>{isOpen ? t("timeline_today") : to}</span>
      </div>
    </div>
  );
}

/** Keeps the page's label within the drawing. */
function anchorOf(x: number): "start" | "middle" | "end" {
  if (x < 0.15) return "start";
  return x > 0.85 ? "end" : "middle";
}
