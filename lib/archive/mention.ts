import type { EntityKind } from "./entity-kind";

/** Where in an article a text stands. A citation or mention in `heading` or `bullet` also names its group. */
export type Field = "title" | "viewpoint" | "heading" | "bullet";

/**
 * Why a surface form stands for its entity, strongest first:
 * its name, an adjective or inhabitants, a resolved abbreviation, a place in it, a membership of it.
 */
export const BASES = ["named", "demonym", "abbreviation", "place", "member"] as const;
export type Basis = (typeof BASES)[number];

/** The bases a filter answers by; `place` and `member` are "also connected". */
export const FILTER_BASES = ["named", "demonym", "abbreviation"] as const satisfies readonly Basis[];

export function isFilterBasis(basis: Basis): boolean {
  return (FILTER_BASES as readonly Basis[]).includes(basis);
}

export function strongestBasis(bases: readonly Basis[]): Basis | null {
  return BASES.find((basis) => bases.includes(basis)) ?? null;
}

export type EntityKey = { kind: EntityKind; slug: string };

/** The place of a text within an article. */
export type FieldPlace =
  | { field: "title" | "viewpoint"; group: null; bullet: null }
  | { field: "heading"; group: number; bullet: null }
  | { field: "bullet"; group: number; bullet: string };

/**
 * One place where an article names an entity. `start` and `end` are half-open UTF-16 offsets into the
 * field's text; `surface` is that slice. Mentions of one field may nest and never cross.
 */
export type Mention = EntityKey &
  FieldPlace & { start: number; end: number; surface: string; basis: Basis; rule: string };
