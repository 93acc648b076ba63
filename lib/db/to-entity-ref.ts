import type { EntityRef } from "@/lib/archive/article";
import type { EntityKind } from "@/lib/archive/entity-kind";

export type EntityRow = {
  kind: EntityKind;
  slug: string;
  code: string | null;
  nameEn: string | null;
  nameZh: string | null;
};

export function toEntityRef(row: EntityRow): EntityRef {
  return { kind: row.kind, slug: row.slug, code: row.code, names: { en: row.nameEn, zh: row.nameZh } };
}

/** The columns of an `EntityRow`, for Prisma's `select`. */
export const ENTITY_REF_COLUMNS = { kind: true, slug: true, code: true, nameEn: true, nameZh: true } as const;
