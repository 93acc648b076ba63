import type { Names } from "@/lib/archive/article";
import type { EntityKey } from "@/lib/archive/mention";

/** What a curator can do with an entity that was recognised by its name. */
export const ACTS = ["accept", "reject", "merge", "rename"] as const;
export type Act = (typeof ACTS)[number];

/** What the curator decided on an entity that the registry lacks; `of` is the one that texts name. */
export type Decision = { of: EntityKey } & (
  | { act: "accept"; names: Names }
  | { act: "reject" }
  | { act: "merge"; into: EntityKey }
  /** `to` is the new slug; null where only the names change. */
  | { act: "rename"; to: string | null; names: Names }
);

/** What becomes of a recognised entity. `names` are the curator's; `isOther`: it is merged into another one. */
export type Fate = { becomes: EntityKey; names: Names; isOther: boolean } | "rejected";
