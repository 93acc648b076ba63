import type { Names } from "@/lib/archive/article";
import type { Fact } from "@/lib/archive/entity";
import type { EntityKey, Mention } from "@/lib/archive/mention";

/** One entity as the registry states it, or as a rule made it (`provisional`). */
export type RegistryEntity = EntityKey & {
  /** ISO 3166-1 alpha-2 in capitals, for countries and territories only. */
  code: string | null;
  names: Names;
  /** Every further name that stands for the entity by itself, in any script: search finds it by these. */
  aliases: string[];
  facts: Fact[];
  partOf: EntityKey | null;
  /** The slug of the country it lies in or belongs to. */
  country: string | null;
  provisional: boolean;
};

/** `stated`: the forms in which sources write the outlet ("Zhong Guo Xin Wen Wang"). */
export type RegistryOutlet = { slug: string; names: Names; stated: string[] };

/** Mentions are in order of field, then `start`, then the longer first; `provisional` are entities they needed that the registry lacks. */
export type LinkResult = { mentions: Mention[]; provisional: RegistryEntity[] };
