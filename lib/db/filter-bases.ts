import { BASES, type Basis, FILTER_BASES, isFilterBasis } from "@/lib/archive/mention";
import { Prisma } from "./generated/client";

/** Every basis, as a SQL list of the enum's values. */
export const BASES_SQL = toSqlList(BASES);

/** The bases a filter answers by. */
export const FILTER_BASES_SQL = toSqlList(FILTER_BASES);

/** The others, by which an article is also connected. */
export const CONNECTED_BASES_SQL = toSqlList(BASES.filter((basis) => !isFilterBasis(basis)));

function toSqlList(bases: readonly Basis[]): Prisma.Sql {
  return Prisma.join(bases.map((basis) => Prisma.sql`${basis}::"Basis"`));
}
