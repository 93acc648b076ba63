import type { EntityRef } from "@/lib/archive/article";
import { isDateBound } from "@/lib/archive/date-bound";
import type { Fact } from "@/lib/archive/entity";
import type { Database } from "./database";
import { toEntityRef } from "./to-entity-ref";

/** A conference whose days the registry states. */
export type DatedConference = {
  conference: EntityRef;
  starts: string;
  ends: string;
  place: string | null;
  sources: string[];
};

/** The conferences whose days are stated, in their order in time. One that states its first day only is of that day. */
export async function listDatedConferences(db: Database): Promise<DatedConference[]> {
  const rows = await db.entity.findMany({
    where: { kind: "conference", provisional: false },
    orderBy: { slug: "asc" },
  });
  const found = rows.flatMap((row): DatedConference[] => {
    const facts = row.facts as Fact[];
    const factOf = (name: string) => facts.find((fact) => fact.name === name)?.value ?? null;
    const starts = factOf("starts");
    const stated = factOf("ends") ?? starts;
    if (starts === null || stated === null || !isDay(starts)) return [];
    const ends = isDay(stated) && stated >= starts ? stated : starts;
    const sources = facts
      .filter(({ name }) => name === "starts" || name === "ends")
      .flatMap(({ source }) => source ?? []);
    return [{ conference: toEntityRef(row), starts, ends, place: factOf("place"), sources: [...new Set(sources)] }];
  });
  return found.sort((a, b) => (a.starts < b.starts ? -1 : a.starts > b.starts ? 1 : 0));
}

function isDay(value: string): boolean {
  return value.length === "YYYY-MM-DD".length && isDateBound(value);
}
