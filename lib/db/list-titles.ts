import { phrasesOf } from "@/lib/search/phrase";
import { unitsOf } from "@/lib/search/units";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { readAtOnce, TookTooLong } from "./read-at-once";
import { demandCondition, phraseDemand } from "./text-demand";

/** Titles are worth no longer wait; names are suggested without them. */
const LONGEST_MS = 200;
const SHORTEST = 2;

/** The newest articles whose title holds what was typed; its last word may go on. */
export async function listTitles(
  db: Database,
  typed: string,
  most: number,
): Promise<{ slug: string; title: string }[]> {
  const last = unitsOf(typed).at(-1);
  if (!last || (!last.han && last.exact.length < SHORTEST)) return [];
  const [phrase] = last.han ? phrasesOf(typed) : phrasesOf(typed, { prefix: true });
  if (!phrase) return [];
  try {
    return await readAtOnce(db, LONGEST_MS, (tx) =>
      tx.$queryRaw<{ slug: string; title: string }[]>(Prisma.sql`
        SELECT a.slug, a.title FROM "Article" a WHERE a.listed AND ${demandCondition(phraseDemand(phrase, "title"))}
        ORDER BY a."sortAt" DESC, a.id DESC LIMIT ${most}`),
    );
  } catch (error) {
    if (error instanceof TookTooLong) return [];
    throw error;
  }
}
