import { BASES, FILTER_BASES, isFilterBasis } from "@/lib/archive/mention";
import { Prisma } from "./generated/client";

/** The bases a filter answers by, as a SQL list of the enum's values. */
export const FILTER_BASES_SQL = Prisma.join(FILTER_BASES.map((basis) => Prisma.sql`${basis}::"Basis"`));

/** The others, by which an article is also connected. */
export const CONNECTED_BASES_SQL = Prisma.join(
  BASES.filter((basis) => !isFilterBasis(basis)).map((basis) => Prisma.sql`${basis}::"Basis"`),
);
