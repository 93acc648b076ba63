import type { LackName } from "@/lib/archive/lack";
import { Prisma } from "./generated/client";

/** What an article `a` lacks. Each is the condition of an index of its own (Article_lacks_*), with `a.listed`. */
export const LACK_CONDITIONS: Readonly<Record<LackName, Prisma.Sql>> = {
  time: Prisma.sql`a."publishedAt" IS NULL`,
  clock: Prisma.sql`a.precision = 'day'`,
  viewpoint: Prisma.sql`a.viewpoint IS NULL`,
  outlet: Prisma.sql`a."outletId" IS NULL`,
  // `u` is the letter of unparsed characters in lib/parse/encode-parts, and stands for nothing else there.
  part: Prisma.sql`strpos(a.parts, 'u') > 0`,
};
