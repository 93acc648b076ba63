import type { Article, CitationMark } from "@/lib/archive/article";
import type { Field, Mention } from "@/lib/archive/mention";
import type { Database } from "./database";
import { listConnectedEntities, OUTLET_REF_COLUMNS, toOutletRef } from "./list-article-summaries";
import { toPublishedTime } from "./to-published-time";

/** One whole article by its slug, or null. */
export async function findArticle(db: Database, slug: string, timezone: string): Promise<Article | null> {
  const row = await db.article.findUnique({
    where: { slug },
    include: {
      outlet: { select: OUTLET_REF_COLUMNS },
      topics: { select: { topic: { select: { slug: true, title: true } } }, orderBy: { topicId: "asc" } },
      groups: { orderBy: { number: "asc" } },
      bullets: { orderBy: [{ groupNumber: "asc" }, { position: "asc" }] },
      citations: { orderBy: { position: "asc" } },
      mentions: { orderBy: { position: "asc" }, include: { entity: { select: { kind: true, slug: true } } } },
    },
    omit: { digest: true, linkDigest: true },
  });
  if (!row) return null;
  const connections = await listConnectedEntities(db, [row.id]);
  const citationsOf = (field: Field, group: number | null, bullet: string | null): CitationMark[] =>
    row.citations
      .filter((mark) => mark.field === field && mark.groupNumber === group && mark.bulletKey === bullet)
      .map(({ number, offset }) => ({ number, offset }));
  return {
    slug: row.slug,
    title: row.title,
    outlet: toOutletRef(row),
    topics: row.topics.map(({ topic }) => topic),
    published: toPublishedTime(row.publishedAt, row.precision, timezone),
    viewpoint: row.viewpoint === null ? null : { text: row.viewpoint, citations: citationsOf("viewpoint", null, null) },
    groups: row.groups.map(({ number, heading }) => ({
      number,
      heading,
      citations: citationsOf("heading", number, null),
      bullets: row.bullets
        .filter((bullet) => bullet.groupNumber === number)
        .map(({ key, text }) => ({ id: key, text, citations: citationsOf("bullet", number, key) })),
    })),
    mentions: row.mentions.map(toMention),
    entities: connections.get(row.id) ?? [],
    original: row.original,
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
