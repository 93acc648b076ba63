import type { Article, Curated } from "@/lib/archive/article";
import type { Field, Mention } from "@/lib/archive/mention";
import { instantIn } from "@/lib/archive/time-zone";
import { ARTICLE_TEXT_ROWS, toArticleText } from "./article-text";
import type { Database } from "./database";
import { listConnectedEntities, OUTLET_REF_COLUMNS, toOutletRef } from "./list-article-summaries";
import { listDuplicates } from "./list-duplicates";
import { toPublishedTime } from "./to-published-time";

/** One whole article by its slug, or null; null too for one that is withdrawn or merged into another. */
export async function findArticle(db: Database, slug: string, timezone: string): Promise<Article | null> {
  const row = await db.article.findUnique({
    where: { slug, listed: true },
    include: {
      ...ARTICLE_TEXT_ROWS,
      outlet: { select: OUTLET_REF_COLUMNS },
      topics: { select: { topic: { select: { slug: true, title: true } } }, orderBy: { topicId: "asc" } },
      mentions: { orderBy: { position: "asc" }, include: { entity: { select: { kind: true, slug: true } } } },
      removed: { orderBy: { key: "asc" } },
      curation: true,
    },
    omit: { digest: true, linkDigest: true, parts: true },
  });
  if (!row) return null;
  const connections = await listConnectedEntities(db, [row.id]);
  const duplicates = await listDuplicates(db, row.id, timezone);
  return {
    slug: row.slug,
    title: row.title,
    outlet: toOutletRef(row),
    topics: row.topics.map(({ topic }) => topic),
    published: toPublishedTime(row.publishedAt, row.precision, timezone),
    ...toArticleText(row),
    mentions: row.mentions.map(toMention),
    entities: connections.get(row.id) ?? [],
    original: row.original,
    revision: row.revision,
    storedAt: instantIn(timezone, row.revisedAt),
    removed: row.removed.map(({ key, text, lastIn, replacedBy }) => ({ id: key, text, lastIn, replacedBy })),
    curated: toCurated(row.curation),
    duplicates,
  };
}

type CurationRow = {
  titleEn: string | null;
  titleZh: string | null;
  sourceUrl: string | null;
  rights: string | null;
  note: string | null;
};

export function toCurated(row: CurationRow | null): Curated {
  return {
    titles: { en: row?.titleEn ?? null, zh: row?.titleZh ?? null },
    sourceUrl: row?.sourceUrl ?? null,
    rights: row?.rights ?? null,
    note: row?.note ?? null,
  };
}

type MentionRow = {
  field: Field;
  groupNumber: number | null;
  bulletKey: string | null;
  start: number;
  end: number;
  surface: string;
  basis: Mention["basis"];
  rule: string;
  entity: Pick<Mention, "kind" | "slug">;
};

// The columns of a mention's place are null exactly as `FieldPlace` says; the ingest writes no others.
function toMention(row: MentionRow): Mention {
  const { field, groupNumber, bulletKey, start, end, surface, basis, rule, entity } = row;
  return { ...entity, field, group: groupNumber, bullet: bulletKey, start, end, surface, basis, rule } as Mention;
}
