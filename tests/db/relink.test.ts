import { rm } from "node:fs/promises";
import pg, { Client } from "pg";
import { beforeEach, expect, test, vi } from "vitest";
import { findBatch } from "@/lib/db/list-batches";
import { CHANGE_CHANNEL } from "@/lib/db/notify-change";
import type { RelinkProgress } from "@/lib/ingest/content-options";
import { ingestContent } from "@/lib/ingest/ingest-content";
import { linkState } from "@/tests/support/archive-state";
import {
  ARTICLES,
  article,
  changingRegistry,
  decide,
  type Edit,
  HEAD,
  NAIROBI,
  replace,
  SILK,
} from "@/tests/support/changing-registry";
import { contentFolder } from "@/tests/support/content-folder";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase();
const folder = contentFolder(database);
const { at, give, ingest } = folder;
const { giveArticles, state, empty } = changingRegistry(database, folder);

beforeEach(empty);

test("an entity is named anew where the file that names it first is read again and no longer does", async () => {
  const forum = "Silk Road Skills Forum";
  await give("a.txt", `${HEAD}${article("Forum", "ТАСС", `The ${forum.toUpperCase()} met`, `It was the ${forum}`)}`);
  await give("b.txt", `${HEAD}${article("Forum again", "ТАСС", `The ${forum} met in Kenya`)}`);
  await state(decide(`- { accept: ${SILK}, zh: 丝路技能论坛, en: Road Forum }`));
  await ingest();
  await database.prisma.sourceFile.updateMany({ where: { path: { not: "registry" } }, data: { pipeline: "another" } });
  await state(decide(`- { accept: ${SILK}, zh: 丝绸之路技能论坛 }`));
  await ingest();
  const reread = await linkState(database.prisma);
  await empty();
  await ingest();
  expect(reread).toEqual(await linkState(database.prisma));
});

/** How many statements an ingest takes. */
async function countStatements(work: () => Promise<unknown>): Promise<number> {
  const query = vi.spyOn(pg.Client.prototype, "query");
  await work();
  const { length } = query.mock.calls;
  query.mockRestore();
  return length;
}

const MANY = 620;

async function giveMany(name: string): Promise<void> {
  const many = Array.from({ length: MANY }, (_, index) => article(`Day ${index}`, "ТАСС", `They met at the ${name}`));
  await give("many.txt", `${HEAD}${many.join("\n")}`);
}

test("a rejection takes few statements, however many articles name what is rejected", async () => {
  await giveMany("Silk Road Skills Forum");
  await state();
  await ingest();
  await state(decide(`- { reject: ${SILK} }`));
  const progress: RelinkProgress[] = [];
  let relinked = 0;
  const statements = await countStatements(async () => {
    const options = { prisma: database.prisma, root: process.cwd(), contentDir: at(""), paths: null };
    ({ relinked } = await ingestContent({ ...options, onRelinkProgress: (one) => progress.push(one) }));
  });
  // The rejected forum is left to be settled, and whatever else those articles name that nothing states.
  const settling = progress.filter(({ work }) => work === "settling");
  expect(progress).toEqual([...[0, 500, MANY].map((done) => ({ work: "linking", done, of: MANY })), ...settling]);
  expect([settling[0]?.done, settling.at(-1)?.done]).toEqual([0, settling[0]?.of]);
  expect(relinked).toBe(MANY);
  expect(statements).toBeLessThan(150);
  expect(await database.prisma.entity.count({ where: { slug: "silk-road-skills-forum" } })).toBe(0);
}, 60_000);

test("a merger takes few statements, though none of many articles names what it becomes", async () => {
  await giveMany("Silk Road Skills Forum");
  await state();
  await ingest();
  await state(decide(`- { accept: ${NAIROBI}, zh: 内罗毕论坛 }`, `- { merge: ${SILK}, into: ${NAIROBI} }`));
  expect(await countStatements(ingest)).toBeLessThan(150);
  expect(await database.prisma.entity.findFirst({ where: { slug: "nairobi-skills-forum" } })).toMatchObject({
    nameEn: null,
    nameZh: "内罗毕论坛",
  });
}, 60_000);

const HARBOUR: Edit = ["countries.yaml", replace("- slug: mali\n", "- slug: mali\n  former: [Harbour]\n")];

/** All that a relinking must leave alone, with its ids. */
const keptRows = async () => ({
  articles: await database.prisma.article.findMany({
    orderBy: { id: "asc" },
    // What harvesters are told of an article are its links too, so that a relinking changes its record.
    omit: { linkDigest: true, entityIds: true, changedAt: true },
  }),
  groups: await database.prisma.group.findMany({ orderBy: [{ articleId: "asc" }, { number: "asc" }] }),
  bullets: await database.prisma.bullet.findMany({ orderBy: [{ articleId: "asc" }, { key: "asc" }] }),
  revisions: await database.prisma.revision.findMany({ orderBy: [{ articleId: "asc" }, { number: "asc" }] }),
  removed: await database.prisma.removedBullet.findMany(),
  batches: await database.prisma.batch.findMany({ orderBy: { id: "asc" } }),
  receipts: await database.prisma.batchFile.findMany({ orderBy: [{ batchId: "asc" }, { position: "asc" }] }),
  // A file is stamped once it is old enough, which a slow machine may reach between two runs.
  sources: await database.prisma.sourceFile.findMany({
    omit: { stamp: true },
    where: { path: { not: "registry" } },
    orderBy: { path: "asc" },
  }),
});

test("an alias relinks the articles that hold it, says how many, and tells their pages and no others", async () => {
  await giveArticles();
  await state();
  await ingest();
  // A sentence before the others: the bullets keep their ids, which are no longer those of their places.
  const again = `${HEAD}${ARTICLES.slice(0, 5).join("\n")}`.replace(
    "He Li Ming",
    "A new sentence stands here [1] - He Li Ming",
  );
  await give("b.txt", again);
  expect((await ingest()).counts.revised).toBe(1);
  const before = await keptRows();
  expect([before.revisions.length, before.batches.length]).toEqual([1, 2]);
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const heard = new Set<string>();
  client.on("notification", ({ payload }) => {
    for (const tag of JSON.parse(payload ?? "[]") as string[]) heard.add(tag);
  });
  await client.query(`LISTEN ${CHANGE_CHANNEL}`);
  await state(HARBOUR);
  const { relinked, batch, counts } = await ingest();
  await client.query("SELECT 1");
  await client.end();
  expect({ relinked, batch, ...counts }).toMatchObject({ relinked: 2, batch: 3, files: 3, revised: 0, bytes: 0 });
  expect(await findBatch(database.prisma, "Asia/Shanghai", 3)).toMatchObject({
    relinked: 2,
    state: "finished",
    added: 0,
  });
  const { batches, ...kept } = await keptRows();
  expect({ ...kept, batches: batches.slice(0, 2) }).toEqual(before);
  const mentions = await database.prisma.mention.findMany({
    where: { surface: "Harbour" },
    orderBy: { articleId: "asc" },
    select: { bulletKey: true, article: { select: { slug: true } }, entity: { select: { slug: true } } },
  });
  expect(mentions.map(({ bulletKey, article: { slug }, entity }) => [slug, bulletKey, entity.slug])).toEqual([
    ["2025-06-01-another-opening", "g1-b2", "mali"],
    ["2025-06-01-the-2024-world-vocational-and-technical-education", "g1-b1", "mali"],
    ["2025-06-01-the-2024-world-vocational-and-technical-education", "g1-b2", "mali"],
  ]);
  expect(heard).toContain("archive");
  expect(heard).toContain("entity:country/mali");
  expect(heard).toContain("article:2025-06-01-another-opening");
  expect(heard).not.toContain("article:2025-06-01-georgia-on-my-mind");
  expect(heard).not.toContain("*");
  expect((await ingest()).relinked).toBe(0);
});

test("a relinking that is cut off is finished by the next ingest, though the registry is meanwhile as it was", async () => {
  const many = Array.from({ length: 520 }, (_, index) =>
    article(`Teachers ${index}`, "ТАСС", `They met in Harbour ${index}`),
  );
  await give("many.txt", `${HEAD}${many.join("\n")}`);
  await state();
  await ingest();
  const before = await linkState(database.prisma);
  const inMali = () => database.prisma.articleEntity.count({ where: { entity: { slug: "mali" } } });
  const { id } = await database.prisma.article.findFirstOrThrow({ orderBy: { id: "desc" } });
  await database.prisma.$executeRawUnsafe(`CREATE FUNCTION cut_off() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF NEW."articleId" = ${id} THEN RAISE 'cut off'; END IF; RETURN NEW; END $$`);
  await database.prisma.$executeRawUnsafe(
    `CREATE TRIGGER cut_off BEFORE INSERT ON "Mention" FOR EACH ROW EXECUTE FUNCTION cut_off()`,
  );
  await state(HARBOUR);
  await expect(ingest()).rejects.toThrow("cut off");
  expect(await inMali()).toBe(500);
  await database.prisma.$executeRawUnsafe(`DROP FUNCTION cut_off CASCADE`);
  await state();
  expect((await ingest()).relinked).toBe(500);
  expect(await inMali()).toBe(0);
  expect(await linkState(database.prisma)).toEqual(before);
  await state(HARBOUR);
  expect((await ingest()).relinked).toBe(520);
  expect(await database.prisma.linkedRegistry.count()).toBe(1);
}, 60_000);

test("an archive whose links another program made is linked anew, whether its files are there or not", async () => {
  await giveArticles();
  await state();
  await ingest();
  const before = await linkState(database.prisma);
  await rm(at("c.txt"));
  await database.prisma.linkedRegistry.updateMany({ data: { program: "another" } });
  await database.prisma.sourceFile.updateMany({ data: { pipeline: "another" } });
  await database.prisma.article.updateMany({ data: { linkDigest: "another" } });
  await database.prisma.mention.deleteMany();
  const { counts, relinked } = await ingest();
  expect([counts.unchanged, relinked]).toEqual([10, 6]);
  expect(await linkState(database.prisma)).toEqual(before);
});

test("what another program linked before any registry was noted is linked anew, though the first run is cut off", async () => {
  await giveArticles();
  await state();
  await ingest();
  const before = await linkState(database.prisma);
  await rm(at("c.txt"));
  await database.prisma.linkedRegistry.deleteMany();
  await database.prisma.sourceFile.updateMany({ data: { pipeline: "another" } });
  await database.prisma.article.updateMany({ data: { linkDigest: "another" } });
  await database.prisma.mention.deleteMany();
  const { id } = await database.prisma.article.findFirstOrThrow({ orderBy: { id: "desc" } });
  await database.prisma.$executeRawUnsafe(`CREATE FUNCTION cut_off() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF NEW."articleId" = ${id} THEN RAISE 'cut off'; END IF; RETURN NEW; END $$`);
  await database.prisma.$executeRawUnsafe(
    `CREATE TRIGGER cut_off BEFORE INSERT ON "Mention" FOR EACH ROW EXECUTE FUNCTION cut_off()`,
  );
  await expect(ingest()).rejects.toThrow("cut off");
  await database.prisma.$executeRawUnsafe(`DROP FUNCTION cut_off CASCADE`);
  expect((await ingest()).relinked).toBe(6);
  expect(await linkState(database.prisma)).toEqual(before);
  expect((await ingest()).relinked).toBe(0);
  expect(await database.prisma.linkedRegistry.count()).toBe(1);
});
