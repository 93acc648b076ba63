import type { EntityKey } from "@/lib/archive/mention";
import { formatDecision } from "@/lib/registry/format-decision";
import { formatOutletEntry } from "@/lib/registry/format-outlet-entry";

/** The lines of the registry's files that a page offers for pasting. */
export const acceptLine = (of: EntityKey) => formatDecision({ act: "accept", of, names: { en: null, zh: null } });
export const rejectLine = (of: EntityKey) => formatDecision({ act: "reject", of });
export const outletEntry = formatOutletEntry;
