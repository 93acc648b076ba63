import type { Database } from "./database";
import { insertRows } from "./insert-rows";
import type { PreparedOutlet } from "./prepared-links";

/** Stores outlets by slug and gives their ids. The registry's names replace older ones; the stated name stays the first. */
export async function writeOutlets(db: Database, outlets: readonly PreparedOutlet[]): Promise<Map<string, number>> {
  const bySlug = new Map(outlets.map((outlet) => [outlet.slug, outlet]));
  await insertRows(
    db,
    "Outlet",
    { slug: "text", name: "text", nameEn: "text", nameZh: "text" },
    [...bySlug.values()],
    `ON CONFLICT (slug) DO UPDATE SET "nameEn" = excluded."nameEn", "nameZh" = excluded."nameZh"
     WHERE ("Outlet"."nameEn", "Outlet"."nameZh") IS DISTINCT FROM (excluded."nameEn", excluded."nameZh")`,
  );
  const rows = await db.outlet.findMany({
    where: { slug: { in: [...bySlug.keys()] } },
    select: { id: true, slug: true },
  });
  return new Map(rows.map(({ id, slug }) => [slug, id]));
}

/** The outlets, by stated name, that were filed under that name and another slug before the registry knew better. */
export async function listFormerOutlets(
  db: Database,
  outlets: readonly PreparedOutlet[],
): Promise<Map<string, number[]>> {
  const slugOf = new Map(outlets.map(({ name, slug }) => [name, slug]));
  const rows = await db.outlet.findMany({
    where: { name: { in: [...slugOf.keys()] } },
    select: { id: true, name: true, slug: true },
  });
  const former = new Map<string, number[]>();
  for (const { id, name, slug } of rows) {
    if (slug !== slugOf.get(name)) former.set(name, [...(former.get(name) ?? []), id]);
  }
  return former;
}

/** Removes those of the outlets that no article is filed under. */
export async function deleteEmptyOutlets(db: Database, ids: readonly number[]): Promise<void> {
  if (ids.length > 0) await db.outlet.deleteMany({ where: { id: { in: [...ids] }, articles: { none: {} } } });
}

/** Stores topics by title and gives their ids by title. */
export async function writeTopics(
  db: Database,
  topics: readonly { slug: string; title: string }[],
): Promise<Map<string, number>> {
  const byTitle = new Map(topics.map((topic) => [topic.title, topic]));
  const titles = [...byTitle.keys()];
  const find = () => db.topic.findMany({ where: { title: { in: titles } }, select: { id: true, title: true } });
  const known = new Set((await find()).map(({ title }) => title));
  const fresh = [...byTitle.values()].filter(({ title }) => !known.has(title));
  if (fresh.length > 0) {
    const taken = new Set((await db.topic.findMany({ select: { slug: true } })).map(({ slug }) => slug));
    const rows = fresh.map((topic) => {
      let slug = topic.slug;
      for (let number = 2; taken.has(slug); number++) slug = `${topic.slug}-${number}`;
      taken.add(slug);
      return { slug, title: topic.title };
    });
    await insertRows(db, "Topic", { slug: "text", title: "text" }, rows, "ON CONFLICT (title) DO NOTHING");
  }
  return new Map((await find()).map(({ id, title }) => [title, id]));
}
