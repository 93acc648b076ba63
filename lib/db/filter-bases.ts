import { FILTER_BASES } from "@/lib/archive/mention";
import { Prisma } from "./generated/client";

/** The bases a filter answers by, as a SQL list of the enum's values. */
export const FILTER_BASES_SQL = Prisma.join(FILTER_BASES.map((basis) => Prisma.sql`${basis}::"Basis"`));
