import type { EntityRef, OutletRef } from "@/lib/archive/article";
import type { PublishedTime } from "@/lib/archive/published-time";

/** What is told of every article, one that is gone too. `changedAt` is UTC with milliseconds. */
export type OaiHeader = { slug: string; changedAt: string; deleted: boolean; sets: readonly string[] };

/** An article for harvesters; null where only its header is left. */
export type OaiMetadata = {
  title: string;
  titles: readonly string[];
  outlet: OutletRef | null;
  published: PublishedTime | null;
  lead: string | null;
  subjects: readonly EntityRef[];
  sourceUrl: string | null;
  rights: string | null;
};

export type OaiRecord = OaiHeader & { metadata: OaiMetadata | null };

/** A set of records: all that name a country, all that name one, and the same for topics. */
export type OaiSet = { spec: string; name: string };

const SET = /^(country|topic)(?::([A-Za-z0-9\-_.!~*'()]+))?$/;

/** What a setSpec asks for; null where it is none of the archive's. */
export function parseSetSpec(spec: string): { of: "country" | "topic"; slug: string | null } | null {
  const match = SET.exec(spec);
  return match ? { of: match[1] as "country" | "topic", slug: match[2] ?? null } : null;
}
