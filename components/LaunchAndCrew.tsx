/** When, on what and from where it flew, and who was aboard. */
import type { JSX } from "preact";
import type { Card } from "../data/card";
import { CardRow } from "./CardRow";
import { formatDate, formatInstant } from "./dates";
import { type Translate, termKey } from "./messages";
import type { Reader } from "./reader";

interface LaunchAndCrewProps {
  card: Card;
  reader: Reader;
  t: Translate;
}

/** Up to here each role is written beside its name. */
const CREW_WITH_ROLES = 3;

export function LaunchAndCrew({ card: { launch, crew }, reader, t }: LaunchAndCrewProps): JSX.Element {
  return (
    <>
      {launch && (
        <CardRow label={t("launch_heading")}>
          <time dateTime={launch.at}>
            {launch.planned ? formatDate(launch.at, reader.locale) : formatInstant(launch.at, reader.locale)}
          </time>
          {launch.planned && ` (${t("event_planned")})`}
          <span class="card-row-detail">
            {[launch.vehicle, launch.site].filter((part) => part !== undefined).join(" · ")}
            {launch.cospar && (
              <>
                {(launch.vehicle || launch.site) && " · "}
                <span class="card-designator">{launch.cospar}</span>
              </>
            )}
          </span>
          {launch.note && (
            <span class="card-row-detail" lang="en">
              {launch.note}
            </span>
          )}
        </CardRow>
      )}
      {crew && (
        <CardRow label={t("crew_heading")}>
          <ul class="card-crew">
            {crew.map(({ name, role }) => (
              <li key={name} title={role && t(termKey("role", role))}>
                <span lang="en">{name}</span>
                {role && crew.length <= CREW_WITH_ROLES && (
                  <span class="card-row-detail">{t(termKey("role", role))}</span>
                )}
              </li>
            ))}
          </ul>
        </CardRow>
      )}
    </>
  );
}
