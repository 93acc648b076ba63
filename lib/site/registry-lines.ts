import { stringify } from "yaml";
import type { Names } from "@/lib/archive/article";
import type { EntityKey } from "@/lib/archive/mention";
import { formatAcceptance, formatDecision } from "@/lib/registry/format-decision";
import { formatOutletEntry } from "@/lib/registry/format-outlet-entry";

/** What the curator puts another slug in place of. It is none itself: a line that is pasted as it stands is refused at it. */
export const OPEN_SLUG = "SLUG";

/** The lines of the registry's files that a page offers for pasting. */
export const acceptLine = formatAcceptance;
export const rejectLine = (of: EntityKey) => formatDecision({ act: "reject", of });
export const mergeLine = (of: EntityKey) =>
  formatDecision({ act: "merge", of, into: { kind: of.kind, slug: OPEN_SLUG } });
/** With the slug and the names it has, to be changed; as it stands it accepts them. */
export const renameLine = (of: EntityKey, names: Names) => formatDecision({ act: "rename", of, to: of.slug, names });
export const outletEntry = formatOutletEntry;
/** A form of an outlet as the `stated` of its entry holds it. */
export const outletForm = (stated: string) =>
  stringify([stated], { collectionStyle: "flow", lineWidth: 0 }).trim().slice(1, -1).trim();
