import { cleanText } from "./clean-text";
import type { DiagnosticList } from "./diagnostic-list";
import type { ArticlePlan } from "./open-article";
import type { OutletLine } from "./outlet-line";
import type { ParsedArticle } from "./parsed-file";
import type { PartList } from "./part-list";

const EXPECTED = "`2025-08-29 08:29`";

/** Reads who published an article and when, as stated; what is not stated is null and is said so. */
export function readOutlet(
  text: string,
  plan: ArticlePlan,
  parts: PartList,
  diagnostics: DiagnosticList,
): Pick<ParsedArticle, "outlet" | "time"> {
  const line = plan.outlet;
  const stated = line?.outlet;
  if (!line || !stated) {
    if (plan.title) {
      diagnostics.add(
        "outlet-missing",
        plan.title,
        "found no outlet line after the title; expected `Outlet· 2025-08-29 08:29`; outlet and time are taken as not stated",
      );
    }
    return { outlet: null, time: null };
  }
  addOutletParts(stated, parts);
  if (!stated.outlet)
    diagnostics.add(
      "outlet-missing",
      line,
      "found a time without an outlet; expected `Outlet· ` before it; the outlet is taken as not stated",
    );
  if (stated.dot && stated.time && !stated.usualDot) {
    diagnostics.add(
      "outlet-form",
      stated.dot,
      "found another form of the line; expected `Outlet· 2025-08-29 08:29`; it is read so",
    );
  }
  const outlet = stated.outlet ? cleanText(text.slice(stated.outlet.start, stated.outlet.end)).trim() : null;
  const place = stated.time ?? line;
  const found = `found \`${text.slice(place.start, place.end)}\``;
  const reading = stated.reading;
  if (reading === null) {
    diagnostics.add(
      "date-missing",
      place,
      `${found} with no time; expected ${EXPECTED}; the time is taken as not stated`,
    );
    return { outlet, time: null };
  }
  if (reading.kind === "invalid") {
    diagnostics.add("date-invalid", place, `${found}, but ${reading.reason}; expected a time like ${EXPECTED}`);
    return { outlet, time: null };
  }
  if (reading.kind === "incomplete") {
    diagnostics.add(
      "date-incomplete",
      place,
      `${found} without its ${reading.missing}; expected ${EXPECTED}; the time is taken as not stated`,
    );
    return { outlet, time: null };
  }
  if (reading.time.clock === null) {
    diagnostics.add(
      "clock-missing",
      place,
      `${found} without a time of day; expected ${EXPECTED}; the day alone is kept`,
    );
  }
  const read = reading.time.clock === null ? reading.time.date : `${reading.time.date} ${reading.time.clock}`;
  if (text.slice(place.start, place.end) !== read) {
    diagnostics.add("date-form", place, `${found}; expected \`${read}\`; it is read so`);
  }
  return { outlet, time: reading.time };
}

/** In the order of the line, where the time may come first. */
function addOutletParts({ outlet, dot, time }: OutletLine, parts: PartList): void {
  const timeFirst = time !== null && outlet !== null && time.start < outlet.start;
  if (outlet && !timeFirst) parts.add("outlet", outlet.start, outlet.end);
  if (time && timeFirst) parts.add("time", time.start, time.end);
  if (dot) parts.add("separator", dot.start, dot.end);
  if (time && !timeFirst) parts.add("time", time.start, time.end);
  if (outlet && timeFirst) parts.add("outlet", outlet.start, outlet.end);
}
