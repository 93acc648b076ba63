import { phrasesOf } from "@/lib/search/phrase";
import { quoteLexeme, toTsquery, toWordsTsquery } from "@/lib/search/tsquery";
import { NAME_SIGN } from "@/lib/search/tsvector";
import type { Database } from "./database";
import { Prisma } from "./generated/client";

/** More names that a changed registry adds are not looked through: each is read from every article that holds its words. */
const MOST_CHECKED = 50;

/** Those of the names that every article which holds one has as one lexeme. */
export async function listNamePhrases(db: Database, names: readonly string[]): Promise<Set<string>> {
  if (names.length === 0) return new Set();
  const rows = await db.$queryRaw<{ name: string }[]>(
    Prisma.sql`SELECT name FROM "NamePhrase" WHERE name = ANY(${[...names]})`,
  );
  return new Set(rows.map(({ name }) => name));
}

/** Before the first article is read by a registry that has these names: of any other, articles keep no lexeme from now on. */
export async function endNamePhrases(db: Database, names: readonly string[]): Promise<void> {
  await db.$executeRaw(Prisma.sql`DELETE FROM "NamePhrase" WHERE name <> ALL(${[...names]})`);
}

/**
 * When no article is by another registry any more: notes those of its names that every article which holds one has as a
 * lexeme. `areAllRead`: all articles were read by it, and nothing need be looked through. Where a change of the registry
 * touched some only, a name that it adds may stand in others, where it means nothing; that name is left out.
 */
export async function keepNamePhrases(
  db: Database,
  names: readonly string[],
  { areAllRead }: { areAllRead: boolean },
): Promise<void> {
  const known = await listNamePhrases(db, names);
  const added = names.filter((name) => !known.has(name));
  const kept = areAllRead ? added : await listWhole(db, added.slice(0, MOST_CHECKED));
  if (kept.length === 0) return;
  await db.$executeRaw(
    Prisma.sql`INSERT INTO "NamePhrase" (name) SELECT unnest(${kept}::text[]) ON CONFLICT DO NOTHING`,
  );
}

// Not in the index alone: of a denial it may answer wrongly while new words wait in its pending list.
async function listWhole(db: Database, names: readonly string[]): Promise<string[]> {
  const whole: string[] = [];
  for (const name of names) {
    const [phrase] = phrasesOf(name, { exact: true });
    if (!phrase) continue;
    const [answer] = await db.$queryRaw<{ isWhole: boolean }[]>(Prisma.sql`
      SELECT NOT EXISTS (
        SELECT 1 FROM "Article" a WHERE a.search @@ ${toWordsTsquery(phrase)}::tsquery
          AND a.search @@ ${toTsquery(phrase)}::tsquery AND NOT a.search @@ ${quoteLexeme(NAME_SIGN + name)}::tsquery
      ) AS "isWhole"`);
    if (answer?.isWhole) whole.push(name);
  }
  return whole;
}
