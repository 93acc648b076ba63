import type { Group } from "@/lib/archive/article";
import { groupBy } from "@/lib/archive/group-by";
import { keepBulletIds } from "@/lib/archive/keep-bullet-ids";
import type { FieldPlace } from "@/lib/archive/mention";
import type { RemovedBullet } from "@/lib/archive/revision";
import { listArticleTexts } from "./article-text";
import type { Database } from "./database";
import { Prisma } from "./generated/client";
import { insertRows } from "./insert-rows";
import type { Write } from "./plan-chunk";
import type { PreparedArticle } from "./prepared-article";

/**
 * Makes ready for writing over stored articles: the text of one that is corrected is kept as a revision, and bullets
 * keep the ids they had. Answers with the writes, their bullets and mentions under these ids.
 */
export async function keepFormerTexts(db: Database, writes: readonly Write[]): Promise<Write[]> {
  const over = writes.filter(({ outcome }) => outcome !== "added");
  if (over.length === 0) return [...writes];
  const ids = over.flatMap(({ known }) => known.id ?? []);
  const stored = await listArticleTexts(db, ids);
  const rows = await db.removedBullet.findMany({ where: { articleId: { in: ids } } });
  const removedOf = groupBy(rows, ({ articleId }) => articleId);
  await writeRevisions(db, over, stored);
  const removed: (RemovedBullet & { articleId: number })[] = [];
  const kept = writes.map((write) => {
    const text = write.known.id === null ? undefined : stored.get(write.known.id);
    if (!text) return write;
    const gone = (removedOf.get(write.known.id ?? 0) ?? []).map(toRemoved);
    const before = { groups: text.groups, revision: write.known.revision, removed: gone };
    const result = keepBulletIds(before, write.article.groups);
    removed.push(...result.removed.map((bullet) => ({ ...bullet, articleId: write.known.id ?? 0 })));
    return { ...write, article: { ...write.article, ...renamed(write.article, result.groups) } };
  });
  await db.removedBullet.deleteMany({ where: { articleId: { in: ids } } });
  await insertRows(
    db,
    "RemovedBullet",
    { articleId: "int", key: "text", text: "text", lastIn: "int", replacedBy: "text" },
    removed.map(({ articleId, id, text, lastIn, replacedBy }) => ({ articleId, key: id, text, lastIn, replacedBy })),
  );
  return kept;
}

async function writeRevisions(
  db: Database,
  over: readonly Write[],
  stored: ReadonlyMap<number, { viewpoint: unknown; groups: Group[] }>,
): Promise<void> {
  const texts = over.flatMap(({ outcome, known }) => {
    const text = outcome === "revised" && known.id !== null ? stored.get(known.id) : undefined;
    return text ? [{ id: known.id, viewpoint: text.viewpoint, groups: text.groups }] : [];
  });
  if (texts.length === 0) return;
  await db.$executeRaw(Prisma.sql`
    INSERT INTO "Revision" ("articleId", number, "batchId", "storedAt", title, "outletName", "publishedAt", precision,
      viewpoint, groups, original, parts, digest)
    SELECT a.id, a.revision, a."batchId", a."revisedAt", a.title, a."outletName", a."publishedAt", a.precision,
      nullif(t.viewpoint, 'null'::jsonb), t.groups, a.original, a.parts, a.digest
    FROM json_to_recordset(${JSON.stringify(texts)}::json) AS t(id int, viewpoint jsonb, groups jsonb)
    JOIN "Article" a USING (id)`);
}

function toRemoved(row: { key: string; text: string; lastIn: number; replacedBy: string | null }): RemovedBullet {
  return { id: row.key, text: row.text, lastIn: row.lastIn, replacedBy: row.replacedBy };
}

/** The article's groups are `groups` with other ids: its mentions, pairs and figures name the bullets by those. */
function renamed(article: Pick<PreparedArticle, "groups" | "mentions" | "unlinkedPairs" | "figures">, groups: Group[]) {
  const idOf = new Map<string, string>();
  for (const [at, group] of article.groups.entries()) {
    for (const [index, bullet] of group.bullets.entries()) {
      idOf.set(bullet.id, groups[at]?.bullets[index]?.id ?? bullet.id);
    }
  }
  const place = <Placed extends FieldPlace>(placed: Placed): Placed =>
    placed.field === "bullet" ? { ...placed, bullet: idOf.get(placed.bullet) ?? placed.bullet } : placed;
  const { mentions, unlinkedPairs, figures } = article;
  return {
    groups,
    mentions: mentions.map(place),
    unlinkedPairs: unlinkedPairs.map(place),
    figures: figures.map(place),
  };
}
