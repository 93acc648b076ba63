import type { EntityKey } from "@/lib/archive/mention";
import { nameAtoms } from "@/lib/registry/name-atoms";
import type { Holding } from "@/lib/registry/registry-change";
import { quoteLexeme } from "@/lib/search/tsquery";
import { ATOM_SIGN } from "@/lib/search/tsvector";
import type { Database } from "./database";
import { Prisma } from "./generated/client";

/** What articles are asked for: those for which one of these holds. */
export type Touched = {
  holding: readonly Holding[];
  /** Those that mention one of these, or something that is part of one. */
  naming: readonly EntityKey[];
  /** Those whose outlet is stated in one of these ways. */
  outletNames: readonly string[];
};

/**
 * The ids of the articles that may be touched, withdrawn ones too, in order: among them those of which the index does not hold
 * everything, if anything is asked of it. Call it in a transaction.
 */
export async function listTouchedArticles(db: Database, { holding, naming, outletNames }: Touched): Promise<number[]> {
  const found: { id: number }[][] = [];
  if (holding.length > 0) found.push(...(await findHolding(db, holding)));
  if (naming.length > 0) {
    found.push(
      await db.$queryRaw<{ id: number }[]>(Prisma.sql`
        WITH RECURSIVE part AS (
          SELECT e.id FROM json_to_recordset(${JSON.stringify(naming)}::json) AS r(kind text, slug text)
          JOIN "Entity" e ON e.kind = r.kind::"EntityKind" AND e.slug = r.slug
          UNION SELECT e.id FROM part JOIN "Entity" e ON e."partOfId" = part.id
        )
        SELECT DISTINCT m."articleId" AS id FROM part JOIN "Mention" m ON m."entityId" = part.id`),
    );
  }
  if (outletNames.length > 0) {
    found.push(
      await db.$queryRaw<{ id: number }[]>(
        Prisma.sql`SELECT id FROM "Article" WHERE "outletName" = ANY(${[...outletNames]})`,
      ),
    );
  }
  return [...new Set(found.flat().map(({ id }) => id))].sort((a, b) => a - b);
}

/** As many as one query asks for: each is a reading of the index, and there may be thousands. */
const TOGETHER = 50;

async function findHolding(db: Database, holding: readonly Holding[]): Promise<{ id: number }[][]> {
  // The planner does not know that reading a tsvector is dear, and would read all of them for a common word.
  const [before] = await db.$queryRaw<{ value: string }[]>(Prisma.sql`
    SELECT current_setting('enable_seqscan') AS value, set_config('enable_seqscan', 'off', TRUE)`);
  const found: { id: number }[][] = [];
  for (let at = 0; at < holding.length; at += TOGETHER) {
    const query = [...holding.slice(at, at + TOGETHER).map(holdingQuery), quoteLexeme(ATOM_SIGN)].join(" | ");
    found.push(await db.$queryRaw(Prisma.sql`SELECT id FROM "Article" WHERE search @@ ${query}::tsquery`));
  }
  await db.$queryRaw(Prisma.sql`SELECT set_config('enable_seqscan', ${before?.value ?? "on"}, TRUE)`);
  return found;
}

/** The ids of all articles, withdrawn ones too, in order. */
export async function listAllArticles(db: Database): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>(Prisma.sql`SELECT id FROM "Article" ORDER BY id`);
  return rows.map(({ id }) => id);
}

/** The ids of the articles that were last read by another program than `program`, or not at all, in order. */
export async function listUnreadArticles(db: Database, program: string): Promise<number[]> {
  const rows = await db.$queryRaw<{ id: number }[]>(Prisma.sql`
    WITH read AS MATERIALIZED (
      SELECT unnest(digests) AS digest FROM "SourceFile" WHERE starts_with(pipeline, ${program})
    )
    SELECT a.id FROM "Article" a WHERE NOT EXISTS (SELECT 1 FROM read WHERE read.digest = a.digest) ORDER BY a.id`);
  return rows.map(({ id }) => id);
}

/** Of every list, one phrase with all its atoms. */
function holdingQuery(lists: Holding): string {
  const all = lists.map((list) => `(${[...new Set(list.map(phraseQuery))].join(" | ")})`);
  return `(${all.join(" & ")})`;
}

function phraseQuery(phrase: string): string {
  const atoms = nameAtoms(phrase);
  return `(${atoms.map((atom, index) => atomQuery(atom, index === atoms.length - 1)).join(" & ")})`;
}

/** An atom as the search has it, or as only the linker reads it; the last word may have a plural. */
function atomQuery(atom: string, isLast: boolean): string {
  const written = isLast && /[a-z]$/.test(atom) ? [atom, `${atom}s`] : [atom];
  return `(${written.flatMap((one) => [quoteLexeme(one), quoteLexeme(ATOM_SIGN + one)]).join(" | ")})`;
}
