import { instantIn } from "@/lib/archive/time-zone";
import type { DiagnosticList } from "./diagnostic-list";
import { type JsonString, placeInString } from "./json-node";
import type { StatedTime } from "./parsed-file";
import type { Part } from "./part-kinds";
import { readStatedTime, type StatedTimeReading } from "./stated-time";
import { trimSpan } from "./trim-span";

const WITH_OFFSET = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?:Z|[+-]\d{2}:?\d{2})$/;
const FRACTION = /(:\d{2})\.\d+$/;
const USUAL = /^\d{4}-\d{2}-\d{2}(?:[ T]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/;
const EXPECTED = "`2025-08-29 08:29` or `2025-08-29T08:29:00+08:00`";

/**
 * Reads `publishedAt`: any form that an outlet line may have, or an instant with its offset, which is stored as the
 * clocks of `timezone` showed it.
 */
export function readPublishedAt(
  node: JsonString,
  timezone: string,
  parts: Part[],
  diagnostics: DiagnosticList,
): StatedTime | null {
  const inner = trimSpan(node.value, 0, node.value.length);
  const stated = node.value.slice(inner.start, inner.end);
  const place = { start: placeInString(node, inner.start), end: placeInString(node, inner.end) };
  parts.push({ kind: "time", ...place });
  const found = `found \`${stated}\``;
  // JavaScript takes 30 February for 2 March, so what the clocks showed is checked before it is reckoned with.
  const own = readPlain(WITH_OFFSET.exec(stated)?.[1] ?? stated);
  const instant = own.kind === "time" && WITH_OFFSET.test(stated) ? new Date(stated) : null;
  const reading = instant === null ? own : readInstant(timezone, instant);
  if (reading.kind === "invalid") {
    diagnostics.add("date-invalid", place, `${found}, but ${reading.reason}; expected a time like ${EXPECTED}`);
    return null;
  }
  if (reading.kind === "incomplete") {
    const message = `${found} without its ${reading.missing}; expected ${EXPECTED}; the time is taken as not stated`;
    diagnostics.add("date-incomplete", place, message);
    return null;
  }
  const { date, clock } = reading.time;
  if (clock === null) {
    diagnostics.add(
      "clock-missing",
      place,
      `${found} without a time of day; expected ${EXPECTED}; the day alone is kept`,
    );
  }
  if (instant === null && !USUAL.test(stated)) {
    const read = clock === null ? date : `${date} ${clock}`;
    diagnostics.add("date-form", place, `${found}; expected \`${read}\`; it is read so`);
  }
  return reading.time;
}

function readPlain(stated: string): StatedTimeReading {
  return readStatedTime(stated.replace(FRACTION, "$1"));
}

function readInstant(timezone: string, instant: Date): StatedTimeReading {
  if (Number.isNaN(instant.getTime())) return { kind: "invalid", reason: "there is no such offset" };
  return readPlain(instantIn(timezone, instant).slice(0, 16));
}
