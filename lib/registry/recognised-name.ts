import type { EntityKind } from "@/lib/archive/entity-kind";
import type { Basis } from "@/lib/archive/mention";
import type { LinkRule } from "./link-rule";

/** A name that a pattern found; the range is in folded units. */
export type RecognisedName = {
  start: number;
  end: number;
  kind: Extract<EntityKind, "workshop" | "conference" | "outcome" | "organization" | "person">;
  /** The name of the entity where it is not as written: ministries are kept by one form ("Ministry of Health of Kenya"). */
  name: string | null;
  /** The slug of the country it belongs to, where the name says so. */
  country: string | null;
};

/** A single word behind an office or a form of address, by range in folded units. */
export type Addressed = { start: number; end: number };

/** What is linked in the field already, by range in folded units. */
export type LinkedRange = { start: number; end: number; kind: EntityKind; slug: string; basis: Basis; rule: LinkRule };
