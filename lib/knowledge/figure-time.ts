import type { FigureValue } from "@/lib/archive/figure";
import { dateOfTime } from "./date-of-time";
import type { FigureReader } from "./figure-reader";
import type { StatedTime } from "./stated-times";
import { holds, type Range } from "./text-parts";

type Place = {
  text: string;
  times: readonly StatedTime[];
  clauses: readonly Range[];
  /** The number with its words. */
  number: Range;
  published: string | null;
  planned: boolean;
};

/**
 * Since when and as of when a number holds. A time of its own clause counts first; else that of an earlier clause of the
 * sentence which is nothing but a time (截至2024年5月，), or which tells of a day without its year, something recent. A stated
 * year behind what began ("opened in 2020") is no date of the number. With none it is the day of publication.
 */
export function figureTime(reader: FigureReader, place: Place): Pick<FigureValue, "since" | "asOf" | "asOfBasis"> {
  const { times, published, planned } = place;
  const since = times.find(({ kind }) => kind === "since");
  const at = timeOf(reader, place);
  const dated = at && dateOfTime(at, published, planned);
  return {
    since: since ? dateOfTime(since, published, false) : null,
    asOf: dated ?? published,
    asOfBasis: dated ? "stated" : published === null ? null : "published",
  };
}

function timeOf(reader: FigureReader, { text, times, clauses, number }: Place): StatedTime | null {
  const own = clauses.find(({ start, end }) => start <= number.start && number.start < end);
  if (!own) return null;
  const dates = times.filter((time) => time.kind === "at" && !isBeginning(reader, text, time, clauses));
  const inOwn = dates.filter((time) => holds(own, time));
  const nearest = inOwn.findLast(({ end }) => end <= number.start) ?? inOwn[0];
  if (nearest) return nearest;
  const earlier = dates.filter(({ end }) => end <= own.start);
  return earlier.findLast((time) => time.year === null || isBare(text, time, clauses)) ?? null;
}

/** Whether it is when something began, in a stated year, which says nothing of when a number holds. */
function isBeginning(
  { english, chinese }: FigureReader,
  text: string,
  time: StatedTime,
  clauses: readonly Range[],
): boolean {
  if (time.year === null) return false;
  const clause = clauses.find((one) => holds(one, time));
  if (!clause) return false;
  const before = text.slice(Math.max(clause.start, time.start - 24), time.start);
  const behind = text.slice(time.end, Math.min(clause.end, time.end + 12));
  return english.begins.test(before) || chinese.begins.test(behind) || chinese.begins.test(before);
}

/** Whether a clause states nothing but the time. */
function isBare(text: string, time: Range, clauses: readonly Range[]): boolean {
  const clause = clauses.find((one) => holds(one, time));
  if (!clause) return false;
  const rest = text.slice(clause.start, time.start) + text.slice(time.end, clause.end);
  return rest.replace(/[\s,，:：]|截至|截止|到|至/g, "").length <= 3;
}
