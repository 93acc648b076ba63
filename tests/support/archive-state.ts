import type { PrismaClient } from "@/lib/db/generated/client";

/**
 * Everything of an archive that its registry decides, in words and without ids: two archives that say the same are the
 * same to every reader. Where former addresses lead is left out, since that remembers what was.
 */
export async function linkState(prisma: PrismaClient): Promise<Record<string, unknown>> {
  const entityKey = { select: { kind: true, slug: true } };
  const articleSlug = { select: { slug: true } };
  const search = await prisma.$queryRaw<Record<string, unknown>[]>`
    SELECT slug, search::text AS search, "hanRuns", "commonPhrases",
      ARRAY(SELECT e.kind || '/' || e.slug FROM "Entity" e WHERE e.id = ANY("entityIds") ORDER BY 1) AS filtered
    FROM "Article" ORDER BY slug`;
  const articles = await prisma.article.findMany({
    orderBy: { slug: "asc" },
    select: { slug: true, linkDigest: true, listed: true, outletName: true, outlet: { select: { slug: true } } },
  });
  const mentions = await prisma.mention.findMany({
    orderBy: [{ article: { slug: "asc" } }, { position: "asc" }],
    include: { entity: entityKey, article: articleSlug },
    omit: { articleId: true, entityId: true },
  });
  const connections = await prisma.articleEntity.findMany({
    orderBy: [{ article: { slug: "asc" } }, { entity: { kind: "asc" } }, { entity: { slug: "asc" } }],
    include: { entity: entityKey, article: articleSlug },
    omit: { articleId: true, entityId: true },
  });
  const pairs = await prisma.unlinkedPair.findMany({
    orderBy: [{ article: { slug: "asc" } }, { position: "asc" }],
    include: { article: articleSlug },
    omit: { articleId: true },
  });
  const entities = await prisma.entity.findMany({
    orderBy: [{ kind: "asc" }, { slug: "asc" }],
    include: { partOf: entityKey, country: entityKey, names: { select: { folded: true }, orderBy: { folded: "asc" } } },
    omit: { id: true, partOfId: true, countryId: true },
  });
  const duplicates = await prisma.nearDuplicate.findMany({
    orderBy: [{ article: { slug: "asc" } }, { other: { slug: "asc" } }],
    select: { likeness: true, article: articleSlug, other: articleSlug },
  });
  const figures = await prisma.figure.findMany({
    orderBy: [{ article: { slug: "asc" } }, { position: "asc" }],
    include: {
      article: articleSlug,
      scopes: {
        select: { entity: entityKey, rule: true, thing: true, asOfDay: true, listed: true },
        orderBy: { entityId: "asc" },
      },
    },
    omit: { articleId: true },
  });
  const things = await prisma.figureThing.findMany({ orderBy: { slug: "asc" } });
  const outlets = await prisma.outlet.findMany({
    orderBy: { slug: "asc" },
    select: { slug: true, nameEn: true, nameZh: true },
  });
  return { articles, search, mentions, connections, pairs, entities, duplicates, figures, things, outlets };
}
