import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import pg, { Client } from "pg";
import { beforeEach, expect, test, vi } from "vitest";
import { CHANGE_CHANNEL } from "@/lib/db/notify-change";
import type { RelinkProgress } from "@/lib/ingest/content-options";
import { ingestContent } from "@/lib/ingest/ingest-content";
import { linkState } from "@/tests/support/archive-state";
import { contentFolder } from "@/tests/support/content-folder";
import { testDatabase } from "@/tests/support/test-database";

const database = testDatabase();
const { at, give, giveRegistry, ingest } = contentFolder(database);

const HEAD = "职业教育国际合作\nSearch documents\n";
let written = 0;

/** An article of its own hour, with one bullet a sentence. */
function article(title: string, outlet: string, ...sentences: string[]): string {
  written += 1;
  const minute = new Date(Date.UTC(2025, 5, 1, written)).toISOString().slice(0, 16).replace("T", " ");
  const [viewpoint = "", ...bullets] = sentences;
  return `${title}\n${outlet}· ${minute}\nCore Viewpoint - ${viewpoint} [1] Group 1: Days -${bullets.map((text) => ` ${text} [1]`).join(" -")}`;
}

const ARTICLES = [
  article(
    "Skills in Kenya",
    "Ke Ji Ri Bao",
    "The Kenyan Ministry of Health met the Nairobi Skills Forum in Kenya",
    "The Luban Workshop in Kenya trains Kenyans",
    "Kenya's Ministry of Health spoke at the Silk Road Skills Forum",
  ),
  article(
    "尼加拉瓜代表团访问天津",
    "Zhong Guo Xin Wen Wang",
    "中尼合作不断深化，尼加拉瓜代表团访问天津职业大学",
    "中巴合作论坛在天津举行，巴西代表团出席",
    "巴基斯坦鲁班工坊揭牌",
  ),
  article("中尼 cooperation", "Ke Ji Ri Bao", "中尼合作进入新阶段", "两国教师会面"),
  article(
    "Workshops open",
    "Qi Lu Wan Bao Wang",
    "The Luban Workshop in Uruguay opened, and so did the Luban Workshop in Montevideo",
    "Luban Workshops in Egypt and Mali and Uruguay were praised",
    "Ain Shams University in Cairo hosts teachers at the Luban Workshop",
  ),
  article(
    "Another opening",
    "Hui Zhou Daily Test",
    "The SILK ROAD Skills Forum and the Silk Road Skills Forum were held",
    "The Uruguay Luban Workshop opened its doors",
    "He Li Ming, president of Harbour Test University, spoke",
  ),
  article(
    "Georgia on my mind",
    "Hui Zhou Daily Test",
    "Georgia signed an agreement",
    "Students from Georgia and Atlanta came",
    "A guinea pig ate a Brazil nut at the Turkey market",
  ),
  article(
    "格鲁吉亚与几内亚比绍",
    "Hui Zhou Daily Test",
    "第三届世界职业技术教育发展大会在天津举行",
    "2024 World Vocational and Technical Education Development Conference",
    "世界职业技术教育发展大会发布《天津共识》",
  ),
  article(
    "The 2024 World Vocational and Technical Education Development Conference",
    "Ke Ji Ri Bao",
    "The World Vocational and Technical Education Development Conferences in Tianjin adopted the Tianjin Consensus",
    "Students of l’Égypte and of Xi'an and Łódź met in Addis Ababa Harbour",
    "Teachers of the Zanzi­bar Harbour met",
  ),
  article("Nothing to link", "ТАСС", "The words of this one name nobody", "And so it ends"),
  article(
    "China-ASEAN week",
    "Zhong Guo Xin Wen Wang",
    "The China-ASEAN Vocational Education Forum opened in Guiyang with ASEAN and the SCO",
    "Minister Lu Xin of the Ministry of Education of China spoke, and so did President Xi",
  ),
  article(
    "China-ASEAN week opens",
    "Ke Ji Ri Bao",
    "The China-ASEAN Vocational Education Forum opened in Guiyang with ASEAN and the SCO today",
    "Minister Lu Xin of the Ministry of Education of China spoke, and so did President Xi",
  ),
];

async function giveArticles(): Promise<void> {
  const seed = await readFile(path.resolve("content/articles/vocational-education-cooperation.txt"), "utf8");
  await give("a-seed.txt", seed);
  await give("b.txt", `${HEAD}${ARTICLES.slice(0, 5).join("\n")}`);
  await give("c.txt", `${HEAD}${ARTICLES.slice(5).join("\n")}`);
}

const FILES = ["a-seed.txt", "b.txt", "c.txt"];

async function empty(): Promise<void> {
  const rows = await database.prisma.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(table_name) AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> '_prisma_migrations'`;
  await database.prisma.$executeRawUnsafe(
    `TRUNCATE ${rows.map(({ name }) => name).join(", ")} RESTART IDENTITY CASCADE`,
  );
}

beforeEach(empty);

type Edit = [file: string, change: (text: string) => string];

/** Makes the registry the shipped one with these changes. */
async function state(...edits: Edit[]): Promise<void> {
  await rm(at("registry"), { recursive: true, force: true });
  const texts = new Map<string, string>();
  for (const [file, change] of edits) {
    const text = texts.get(file) ?? (await readFile(path.resolve("content/registry", file), "utf8"));
    const changed = change(text);
    expect(changed).not.toBe(text);
    texts.set(file, changed);
  }
  if (texts.size === 0) return giveRegistry("people.yaml", (text) => text);
  for (const [file, text] of texts) await giveRegistryFile(file, text);
}

async function giveRegistryFile(file: string, text: string): Promise<void> {
  const folder = at("registry");
  const known = await readFile(path.join(folder, file), "utf8").catch(() => null);
  if (known === null) await giveRegistry(file, () => text);
  else await give(`registry/${file}`, text);
}

const append =
  (yaml: string): Edit[1] =>
  (text) =>
    `${text}\n${yaml}\n`;
const replace =
  (from: string | RegExp, to: string): Edit[1] =>
  (text) =>
    text.replace(from, to);
const drop = (slug: string) => replace(new RegExp(`- slug: ${slug}\\n(?: .*\\n|\\n)*?(?=- slug|#|$)`), "");
const decide = (...lines: string[]): Edit => ["decisions.yaml", append(lines.join("\n"))];

const SILK = "conference/silk-road-skills-forum";
const NAIROBI = "conference/nairobi-skills-forum";

/** What is changed, between which registries. */
const CHANGES: [name: string, from: Edit[], to: Edit[]][] = [
  [
    "an alias in Latin letters",
    [],
    [["countries.yaml", replace("- slug: mali\n", "- slug: mali\n  former: [Harbour]\n")]],
  ],
  ["an alias of two characters", [], [["organizations.yaml", append("- { slug: x, zh: 两国 }")]]],
  ["an alias lost", [["organizations.yaml", append("- { slug: x, en: Xi'an }")]], []],
  [
    "a name with an accent, and one with a soft hyphen",
    [],
    [["organizations.yaml", append("- { slug: x, en: Lodz, aliases: [Zanzibar Harbour, Égypte] }")]],
  ],
  [
    "a country gone",
    [["countries.yaml", replace("- slug: mali\n", "- slug: mali\n  former: [Harbour]\n")]],
    [["countries.yaml", replace("en: Nicaragua\n", "en: Nicaraguaa\n")]],
  ],
  ["a country under another name", [], [["countries.yaml", replace(/en: Kenya\n/, "en: Kenia\n  former: [Kenya]\n")]]],
  ["an ambiguous name", [], [["countries.yaml", replace(/en: Egypt\n/, "en: Egypt\n  presumed: [Atlanta]\n")]]],
  ["a place", [], [["places.yaml", append("- { slug: harbour, country: mali, en: Harbour }")]]],
  [
    "a place in another country",
    [["places.yaml", append("- { slug: montevideo-x, country: mali, en: Atlanta }")]],
    [["places.yaml", append("- { slug: montevideo-x, country: kenya, en: Atlanta }")]],
  ],
  [
    "a workshop for a country whose workshop was provisional",
    [],
    [
      [
        "workshops.yaml",
        append(
          "- { slug: luban-workshop-uruguay, country: uruguay, partOf: luban-workshop, en: Uruguay Luban Workshop }",
        ),
      ],
    ],
  ],
  [
    "a workshop gone",
    [
      [
        "workshops.yaml",
        append(
          "- { slug: luban-workshop-uruguay, country: uruguay, partOf: luban-workshop, en: Uruguay Luban Workshop }",
        ),
      ],
    ],
    [],
  ],
  [
    "a workshop out of the programme",
    [],
    [["workshops.yaml", replace("country: kenya\n  partOf: luban-workshop\n", "country: kenya\n")]],
  ],
  [
    "a host",
    [],
    [
      ["organizations.yaml", append("- { slug: harbour-test, en: Harbour Test University }")],
      [
        "workshops.yaml",
        append(
          "- { slug: luban-workshop-uruguay, country: uruguay, partOf: luban-workshop, en: Uruguay Luban Workshop, hosts: [harbour-test] }",
        ),
      ],
    ],
  ],
  [
    "a series that becomes part of another",
    [],
    [
      ["conferences.yaml", append("- { slug: whole, en: Whole of Conferences }")],
      ["conferences.yaml", replace(/(- slug: world-vocational[a-z-]*\n)/, "$1  partOf: whole\n")],
    ],
  ],
  ["facts alone", [], [["people.yaml", replace(/value: "[^"]+"/, "value: someone")]]],
  ["a person gone whom a pattern knows", [], [["people.yaml", drop("lu-xin")]]],
  [
    "an organization with the slug of a recognised one",
    [],
    [["organizations.yaml", append("- { slug: harbour-test-university, en: No Such Name, country: mali }")]],
  ],
  [
    "a ministry that was recognised by two forms",
    [],
    [["organizations.yaml", append("- { slug: health, en: Ministry of Health of Kenya }")]],
  ],
  ["a ministry gone", [["organizations.yaml", append("- { slug: health, en: Ministry of Health of Kenya }")]], []],
  ["an acceptance", [], [decide(`- { accept: ${SILK}, zh: 丝路技能论坛 }`)]],
  [
    "an acceptance with other names",
    [decide(`- { accept: ${SILK}, zh: 丝路技能论坛, en: Road Forum }`)],
    [decide(`- { accept: ${SILK}, zh: 丝绸之路技能论坛 }`)],
  ],
  ["an acceptance taken back", [decide(`- { accept: ${SILK}, zh: 丝路技能论坛 }`)], []],
  ["a rejection", [], [decide(`- { reject: ${SILK} }`)]],
  ["a rejection taken back", [decide(`- { reject: ${SILK} }`)], []],
  ["a merger", [], [decide(`- { accept: ${NAIROBI}, zh: 内罗毕论坛 }`, `- { merge: ${SILK}, into: ${NAIROBI} }`)]],
  [
    "a merger the other way round",
    [decide(`- { accept: ${NAIROBI}, zh: 内罗毕论坛 }`, `- { merge: ${SILK}, into: ${NAIROBI} }`)],
    [decide(`- { accept: ${SILK}, zh: 内罗毕论坛 }`, `- { merge: ${NAIROBI}, into: ${SILK} }`)],
  ],
  ["a renaming", [], [decide(`- { rename: ${SILK}, to: silk, en: Silk }`)]],
  [
    "a renaming changed",
    [decide(`- { rename: ${SILK}, to: silk, en: Silk }`)],
    [decide(`- { rename: ${SILK}, to: silken }`)],
  ],
  ["a decision on a provisional workshop", [], [decide("- { reject: workshop/luban-workshop-uruguay }")]],
  [
    "a merger of a provisional workshop",
    [],
    [decide("- { merge: workshop/luban-workshop-uruguay, into: workshop/luban-workshop-egypt }")],
  ],
  ["a rule gone", [], [["rules.yaml", replace(/ {2}- id: georgia-among-states[\s\S]*?(?= {2}- id)/, "")]]],
  [
    "a word set aside",
    [],
    [
      [
        "rules.yaml",
        replace("  latin:\n", "  latin:\n    - Students from Uruguay\n    - guinea pig market\n    - Kenya trains\n"),
      ],
    ],
  ],
  ["the patterns", [], [["patterns.yaml", replace("words: [Conference, Forum,", "words: [Conference,")]]],
  [
    "an outlet",
    [],
    [["outlets.yaml", append("- { slug: test-daily, en: Test Daily, zh: 测试日报, stated: [Hui Zhou Daily Test] }")]],
  ],
  [
    "an outlet under other names",
    [],
    [["outlets.yaml", replace("en: Science and Technology Daily", "en: Sci-Tech Daily")]],
  ],
  [
    "two outlets that become one",
    [["outlets.yaml", append("- { slug: test-daily, en: Test Daily, zh: 测试日报, stated: [Hui Zhou Daily Test] }")]],
    [["outlets.yaml", replace("stated: [中国新闻网,", "stated: [中国新闻网, Hui Zhou Daily Test,")]],
  ],
];

test.each(CHANGES)("%s: relinking from the stored texts gives what a fresh archive has", async (_, from, to) => {
  await giveArticles();
  await state(...from);
  await ingest();
  const before = await linkState(database.prisma);
  for (const file of FILES) await rm(at(file));
  await state(...to);
  const { diagnostics } = await ingest();
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  const relinked = await linkState(database.prisma);
  await empty();
  await giveArticles();
  await ingest();
  const fresh = await linkState(database.prisma);
  expect(relinked).toEqual(fresh);
  expect(before).not.toEqual(fresh);
});

// Files that are read again in the run that relinks leave no article of theirs to relink, and entities that were made of
// them by the former registry.
test.each(CHANGES)("%s: files that the same run reads again give what a fresh archive has", async (_, from, to) => {
  await giveArticles();
  await state(...from);
  await ingest();
  await database.prisma.linkedRegistry.updateMany({ data: { program: "another" } });
  await database.prisma.sourceFile.updateMany({ where: { path: { not: "registry" } }, data: { pipeline: "another" } });
  await state(...to);
  await ingest();
  const reread = await linkState(database.prisma);
  await empty();
  await giveArticles();
  await ingest();
  expect(reread).toEqual(await linkState(database.prisma));
});

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
  expect(progress).toEqual([0, 500, MANY].map((articles) => ({ articles, of: MANY })));
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
    omit: { linkDigest: true, entityIds: true },
  }),
  groups: await database.prisma.group.findMany({ orderBy: [{ articleId: "asc" }, { number: "asc" }] }),
  bullets: await database.prisma.bullet.findMany({ orderBy: [{ articleId: "asc" }, { key: "asc" }] }),
  revisions: await database.prisma.revision.findMany({ orderBy: [{ articleId: "asc" }, { number: "asc" }] }),
  removed: await database.prisma.removedBullet.findMany(),
  batches: await database.prisma.batch.findMany({ orderBy: { id: "asc" } }),
  receipts: await database.prisma.batchFile.findMany({ orderBy: [{ batchId: "asc" }, { position: "asc" }] }),
  sources: await database.prisma.sourceFile.findMany({
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
  expect({ relinked, batch, ...counts }).toMatchObject({ relinked: 2, batch: null, files: 3, revised: 0, bytes: 0 });
  expect(await keptRows()).toEqual(before);
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
